package org.isnad.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.StemTable;
import org.isnad.text.ArabicFold;

/** Beginnings of words, one of which must stand near a trigger for it to mean what its rule says. Immutable. */
final class Companions {
    private final StemTable beginnings;
    private final boolean empty;
    private final int longest;

    Companions(List<String> words) {
        Map<String, Integer> entries = new HashMap<>();
        int max = 0;
        for (String word : words) {
            String folded = ArabicFold.folded(word);
            entries.put(folded, 0);
            max = Math.max(max, folded.length());
        }
        beginnings = new StemTable(entries);
        empty = words.isEmpty();
        longest = max;
    }

    boolean isEmpty() {
        return empty;
    }

    /** Whether the word begins with one of them, with or without article and clitic letters before it. */
    boolean fits(String word) {
        if (fits(word, 0)) {
            return true;
        }
        int start = word.length() > 3 && Deeds.isOneOf(word.charAt(0), "وف") ? 1 : 0;
        if (start > 0 && fits(word, start)) {
            return true;
        }
        if (word.startsWith("ال", start) || word.startsWith("لل", start)) {
            return fits(word, start + 2);
        }
        boolean letter = word.length() > start + 3 && Deeds.isOneOf(word.charAt(start), "بلك");
        if (letter && word.startsWith("ال", start + 1)) {
            return fits(word, start + 3);
        }
        return letter && fits(word, start + 1);
    }

    private boolean fits(String word, int start) {
        int hash = 0;
        int end = Math.min(word.length(), start + longest);
        for (int i = start; i < end; i++) {
            hash = StemTable.step(hash, word.charAt(i));
            if (i > start && beginnings.find(word, start, i + 1, hash) >= 0) {
                int rest = word.length() - i - 1;
                if (i - start >= 3 || rest <= 3) {
                    return true;
                }
            }
        }
        return false;
    }
}
