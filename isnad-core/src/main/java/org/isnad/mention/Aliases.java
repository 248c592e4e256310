package org.isnad.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Tables;

/** Names of which it is known that they mean the same: {@code المملكة المتحدة} and {@code بريطانيا}. */
final class Aliases {
    private final Map<List<String>, List<String>> canonical = new HashMap<>();

    /** Table {@code aliases.tsv}: in each line the names of one thing, the one to show first. */
    static Aliases open() {
        Aliases aliases = new Aliases();
        for (Tables.Row row : Tables.rows("aliases.tsv")) {
            List<String> first = NameKey.of(row.expectText(0, "a name")).words();
            for (String name : row.cells()) {
                aliases.canonical.put(NameKey.of(name).words(), first);
            }
        }
        return aliases;
    }

    Optional<List<String>> find(NameKey key) {
        return Optional.ofNullable(canonical.get(key.words()));
    }
}
