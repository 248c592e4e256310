package org.isnad.claim;

import java.util.HashMap;
import java.util.Map;
import org.isnad.lexicon.Tables;
import org.jspecify.annotations.Nullable;

/** The words that report speech in all their inflections, found without making strings. Immutable and thread-safe. */
final class CueWords {
    private static final int SHORTEST = 4; // with a letter put before it

    private final CueForms spelled;
    private final String[] forms; // open addressing
    private final CueWord[] words;
    private final int mask;

    private CueWords(CueForms spelled, Map<String, CueWord> inflected) {
        this.spelled = spelled;
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
        CueForms spelled = CueForms.open();
        Map<String, CueWord> inflected = new HashMap<>();
        Inflection inflection = new Inflection(spelled, inflected);
        Tables.rows("cue-phrases.tsv").forEach(inflection::addWord);
        Tables.rows("cues.tsv").forEach(inflection::addVerb);
        return new CueWords(spelled, inflected);
    }

    /** The word of that folded spelling, clitics before it allowed for. */
    @Nullable
    CueWord find(String form) {
        CueWord word = at(form, 0);
        if (word != null || form.length() < SHORTEST) {
            return word;
        }
        int from = spelled.isConjunction(form.charAt(0)) ? 1 : 0;
        word = from == 0 ? null : at(form, 1);
        return word == null ? afterPrefix(form, from) : word;
    }

    private @Nullable CueWord afterPrefix(String form, int from) {
        if (form.length() - from < SHORTEST) {
            return null;
        }
        CueWord word = at(form, from + 1);
        return word != null && spelled.mayPrecede(form.charAt(from), word.kind()) ? word : null;
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
