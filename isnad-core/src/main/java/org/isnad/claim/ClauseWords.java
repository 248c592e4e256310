package org.isnad.claim;

import java.util.HashMap;
import java.util.Map;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.StemTable;
import org.isnad.lexicon.Tables;
import org.isnad.lexicon.Words;
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
        /** The likes of {@code كان}, whose subject may be a later verb's. */
        AUXILIARY,
        /** The preposition behind which a relayed speaker stands. */
        ABOUT,
        OTHER,
        /** Any word that is not in the table. */
        NONE
    }

    private final Map<String, Kind> kinds;
    private final StemTable roles;

    private ClauseWords(Map<String, Kind> kinds, StemTable roles) {
        this.kinds = kinds;
        this.roles = roles;
    }

    static ClauseWords open() {
        Map<String, Kind> kinds = new HashMap<>();
        for (Tables.Row row : Tables.rows("clause-words.tsv")) {
            Kind kind = row.kind(0, Kind.class);
            for (String word : row.list(1)) {
                kinds.putIfAbsent(ArabicFold.folded(word), kind);
            }
        }
        return new ClauseWords(kinds, roles());
    }

    private static StemTable roles() {
        Map<String, Integer> roles = new HashMap<>();
        for (Tables.Row row : Tables.rows("roles.tsv")) {
            String masculine = row.folded(0);
            roles.put(masculine, 0);
            roles.put(row.text(1).isEmpty() ? masculine + "ه" : row.folded(1), 0);
        }
        return new StemTable(roles);
    }

    /** Whether a word begins a person's role or title, by its stem or by its spelling. */
    boolean isRole(Words words, int token, String spelling) {
        Analysis analysis = words.analysis(token);
        String form = words.form(token);
        return roles.find(form, analysis.prefix(), form.length() - analysis.suffix()) >= 0
                || roles.find(spelling, 0, spelling.length()) >= 0;
    }

    Kind kind(String form) {
        return kinds.getOrDefault(form, Kind.NONE);
    }

    boolean has(String form) {
        return kinds.containsKey(form);
    }
}
