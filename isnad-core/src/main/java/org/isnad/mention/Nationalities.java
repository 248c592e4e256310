package org.isnad.mention;

import java.util.HashMap;
import java.util.Map;
import org.isnad.lexicon.Tables;
import org.isnad.lexicon.Words;
import org.jspecify.annotations.Nullable;

/** The adjectives of countries: {@code تونسية} is of TN. */
final class Nationalities {
    private final Map<String, String> codes = new HashMap<>();

    /** Tables {@code nationalities.tsv} and, for spellings that it lacks, {@code nationality-variants.tsv}. */
    static Nationalities open() {
        Nationalities nationalities = new Nationalities();
        for (String table : new String[] {"nationality-variants.tsv", "nationalities.tsv"}) {
            for (Tables.Row row : Tables.rows(table)) {
                for (int column = 1; column < row.size(); column++) {
                    if (!row.text(column).isEmpty()) {
                        nationalities.codes.putIfAbsent(row.folded(column), row.text(0));
                    }
                }
            }
        }
        return nationalities;
    }

    /** The country's ISO code, or null where the token is no such adjective. */
    @Nullable
    String find(Words words, int token) {
        String code = codes.get(words.form(token));
        if (code == null) {
            code = codes.get(words.stem(token));
        }
        return code != null ? code : codes.get(Roles.withoutArticle(words.bare(token)));
    }
}
