package org.isnad.claim;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers stored under stretches of letters, looked up inside a word without cutting them out. Immutable. */
final class StemTable {
    private final @Nullable String[] keys;
    private final int[] numbers;
    private final int mask;

    StemTable(Map<String, Integer> entries) {
        int capacity = Integer.highestOneBit(Math.max(16, entries.size() * 2)) * 2;
        keys = new String[capacity];
        numbers = new int[capacity];
        mask = capacity - 1;
        for (Map.Entry<String, Integer> entry : entries.entrySet()) {
            int slot = slot(entry.getKey().hashCode());
            while (keys[slot] != null) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = entry.getKey();
            numbers[slot] = entry.getValue();
        }
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & mask;
    }

    /** The hash of the letters seen so far and {@code next}: begins with 0, equals {@link String#hashCode}. */
    static int step(int hash, char next) {
        return hash * 31 + next;
    }

    /** The number under letters {@code from..to} of the word, or -1; {@code hash} is theirs. */
    int find(String word, int from, int to, int hash) {
        int slot = slot(hash);
        for (String key = keys[slot]; key != null; key = keys[slot]) {
            if (key.length() == to - from && word.startsWith(key, from)) {
                return numbers[slot];
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    int find(String word, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = step(hash, word.charAt(i));
        }
        return find(word, from, to, hash);
    }
}
