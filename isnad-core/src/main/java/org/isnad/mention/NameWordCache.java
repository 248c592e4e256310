package org.isnad.mention;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Word;
import org.jspecify.annotations.Nullable;

/**
 * The word types met last, as names see them. Bounded: a new one takes the place of another. What is remembered is what would be
 * made again, so results do not depend on it. Thread-safe without locks.
 */
final class NameWordCache {
    private static final int SIZE = 1 << 16;
    private static final int WAYS = 4;

    private final AtomicReferenceArray<@Nullable NameWord> slots = new AtomicReferenceArray<>(SIZE);

    /** Where those of a spelling stand. */
    private static int first(Word word) {
        int hash = word.hashCode() * 0x9E3779B9;
        return ((hash >>> 16 ^ hash) & (SIZE / WAYS - 1)) * WAYS;
    }

    @Nullable
    NameWord find(Word word, Analysis analysis, int cliticLength) {
        int first = first(word);
        for (int i = first; i < first + WAYS; i++) {
            NameWord type = slots.getAcquire(i);
            if (type != null && type.fits(word, analysis, cliticLength)) {
                moveUp(i, first, type);
                return type;
            }
        }
        return null;
    }

    /** So that frequent words stand first, and a new one takes the place of a rare one. */
    private void moveUp(int i, int first, NameWord type) {
        if (i > first) {
            slots.setRelease(i, slots.getAcquire(i - 1));
            slots.setRelease(i - 1, type);
        }
    }

    void put(NameWord type, Word word) {
        if (NameWord.isLong(word.form())) {
            return;
        }
        int first = first(word);
        int last = first + WAYS - 1;
        int i = first;
        while (i < last && slots.getAcquire(i) != null) {
            i++;
        }
        slots.setRelease(i, type);
    }
}
