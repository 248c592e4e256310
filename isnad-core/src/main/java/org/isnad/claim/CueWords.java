package org.isnad.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.claim.CueWord.Kind;
import org.isnad.lexicon.Tables;
import org.jspecify.annotations.Nullable;

/** The words that report speech in all their inflections, found without making strings. Immutable and thread-safe. */
final class CueWords {
    private static final String CONJUNCTIONS = "وف";
    private static final String BEFORE_IMPERFECT = "سل";
    private static final String BEFORE_NOUN = "بلك";

    private final String[] forms; // open addressing
    private final CueWord[] words;
    private final int mask;

    private CueWords(Map<String, CueWord> inflected) {
        int capacity = Integer.highestOneBit(inflected.size()) * 4;
        forms = new String[capacity];
        words = new CueWord[capacity];
        mask = capacity - 1;
        inflected.forEach(this::put);
    }

    private void put(String form, CueWord word) {
        int slot = hash(form, 0) & mask;
        while (forms[slot] != null) {
            slot = (slot + 1) & mask;
        }
        forms[slot] = form;
        words[slot] = word;
    }

    static CueWords open() {
        Map<String, CueWord> inflected = new HashMap<>();
        for (Tables.Row row : Tables.rows("cue-phrases.tsv")) {
            Inflection.word(row, inflected);
        }
        List<Tables.Row> verbs = Tables.rows("cues.tsv");
        for (Tables.Row row : verbs) {
            Inflection.verb(row, inflected);
        }
        return new CueWords(inflected);
    }

    /** The word of that folded spelling, clitics before it allowed for. */
    @Nullable
    CueWord find(String form) {
        CueWord word = at(form, 0);
        if (word != null || form.length() < 4) {
            return word;
        }
        int from = CONJUNCTIONS.indexOf(form.charAt(0)) >= 0 ? 1 : 0;
        word = from == 0 ? null : at(form, 1);
        return word == null ? afterPrefix(form, from) : word;
    }

    private @Nullable CueWord afterPrefix(String form, int from) {
        char prefix = form.charAt(from);
        if (form.length() - from < 4) {
            return null;
        }
        CueWord word = BEFORE_IMPERFECT.indexOf(prefix) < 0 ? null : at(form, from + 1);
        if (word != null && word.kind() == Kind.IMPERFECT) {
            return word;
        }
        word = BEFORE_NOUN.indexOf(prefix) < 0 ? null : at(form, from + 1);
        return word != null && (word.kind() == Kind.VERBAL_NOUN || word.kind() == Kind.NOUN) ? word : null;
    }

    private @Nullable CueWord at(String form, int from) {
        int length = form.length() - from;
        int slot = hash(form, from) & mask;
        while (forms[slot] != null) {
            if (forms[slot].length() == length && form.regionMatches(from, forms[slot], 0, length)) {
                return words[slot];
            }
            slot = (slot + 1) & mask;
        }
        return null;
    }

    private static int hash(String form, int from) {
        int hash = 0;
        for (int i = from; i < form.length(); i++) {
            hash = hash * 31 + form.charAt(i);
        }
        return hash ^ (hash >>> 15);
    }
}
