package org.isnad.claim;

import java.util.HashMap;
import java.util.Map;
import org.isnad.lexicon.Tables;
import org.isnad.text.ArabicFold;

/** The little words that shape a clause, by kind. Immutable and thread-safe. */
final class ClauseWords {
    /** What a word does in its clause. */
    enum Kind {
        THAT,
        RELATIVE,
        PREPOSITION,
        LINK,
        TIME,
        TURN,
        CROWD,
        BODY,
        PAPER,
        OUTLET,
        OTHER,
        /** Any word that is not in the table. */
        NONE
    }

    private final Map<String, Kind> kinds;

    private ClauseWords(Map<String, Kind> kinds) {
        this.kinds = kinds;
    }

    static ClauseWords open() {
        Map<String, Kind> kinds = new HashMap<>();
        for (Tables.Row row : Tables.rows("clause-words.tsv")) {
            Kind kind = row.kind(0, Kind.class);
            for (String word : row.list(1)) {
                kinds.putIfAbsent(ArabicFold.folded(word), kind);
            }
        }
        return new ClauseWords(kinds);
    }

    Kind kind(String form) {
        return kinds.getOrDefault(form, Kind.NONE);
    }

    boolean has(String form) {
        return kinds.containsKey(form);
    }
}
