package org.isnad.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * Words that a table was found not to know, so that it need not look for them again. Bounded: a new one takes the place of another.
 * Threads may overwrite each other's, which costs a look and no more.
 */
public final class Strangers {
    private static final int SIZE = 1 << 13;

    private final @Nullable Word[] slots = new Word[SIZE]; // only compared, never looked into

    private static int slot(Word word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 13) & SIZE - 1;
    }

    /** Whether it was found unknown; no for another that only equals it. */
    @SuppressWarnings("ReferenceEquality") // quick, and enough: articles share their words
    public boolean has(Word word) {
        return slots[slot(word)] == word;
    }

    public void add(Word word) {
        slots[slot(word)] = word;
    }
}
