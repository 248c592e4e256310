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
                return type;
            }
        }
        return null;
    }

    void put(NameWord type, Word word) {
        if (NameWord.isLong(word.form())) {
            return;
        }
        int first = first(word);
        for (int i = first; i < first + WAYS; i++) {
            if (slots.getAcquire(i) == null) {
                slots.setRelease(i, type);
                return;
            }
        }
        slots.setRelease(first + (word.hashCode() >>> 7 & WAYS - 1), type);
    }
}
