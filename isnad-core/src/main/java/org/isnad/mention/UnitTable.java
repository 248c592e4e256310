package org.isnad.mention;

import org.isnad.lexicon.Tables;
import org.isnad.lexicon.Words;
import org.jspecify.annotations.Nullable;

/** Physical units and percent. */
final class UnitTable {
    private record Unit(String code, double factor) {}

    private final Phrases<Unit> table;

    private UnitTable(Phrases<Unit> table) {
        this.table = table;
    }

    static UnitTable open() {
        Phrases.Builder<Unit> builder = new Phrases.Builder<>();
        for (Tables.Row row : Tables.rows("units.tsv")) {
            Unit unit = new Unit(row.text(0), row.decimal(1));
            row.list(2).forEach(form -> builder.put(form, unit));
        }
        return new UnitTable(builder.build());
    }

    /** The unit named at the token, if one is. */
    @Nullable
    Measure at(Words words, int token, int limit) {
        Phrases.Match<Unit> match = table.at(words, token, limit);
        if (match == null || match.skip() > 0 || match.definite()) {
            return null;
        }
        String code = match.value().code();
        return new Measure(code, match.value().factor(), match.end(), code.equals("%") ? "percent" : "measure");
    }
}
