package org.isnad.lexicon;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The words met last, by spelling. Bounded: a new word takes the place of another. What is remembered is what would be found
 * again, so results do not depend on it. Thread-safe without locks.
 */
final class WordCache {
    private static final int WAYS = 4;
    private final AtomicReferenceArray<@Nullable WordType> slots;
    private final int mask;

    /** @param size how many words, a power of two */
    WordCache(int size) {
        slots = new AtomicReferenceArray<>(size);
        mask = size / WAYS - 1;
    }

    private int first(int hash) {
        return (Lexicon.mix(hash) & mask) * WAYS;
    }

    @Nullable
    WordType find(Tokens tokens, int token, int hash) {
        int first = first(hash);
        for (int i = first; i < first + WAYS; i++) {
            WordType type = slots.getPlain(i);
            if (type != null && type.hash() == hash && tokens.isSpelled(token, type.spelling())) {
                moveUp(i, first, type);
                return type;
            }
        }
        return null;
    }

    /** So that frequent words stand first, and a new one takes the place of a rare one. */
    private void moveUp(int i, int first, WordType type) {
        if (i > first) {
            slots.setRelease(i, slots.getPlain(i - 1));
            slots.setRelease(i - 1, type);
        }
    }

    void put(WordType type) {
        int first = first(type.hash());
        int last = first + WAYS - 1;
        int i = first;
        while (i < last && slots.getPlain(i) != null) {
            i++;
        }
        slots.setRelease(i, type);
    }
}
