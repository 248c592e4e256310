package org.isnad.lexicon;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers stored under stretches of letters, looked up inside a word without cutting them out. Immutable. */
public final class StemTable {
    private final @Nullable String[] keys; // open addressing
    private final int[] hashes; // of the keys
    private final int[] numbers;
    private final int mask;

    /** @param entries numbers from 0 */
    public StemTable(Map<String, Integer> entries) {
        int capacity = Integer.highestOneBit(Math.max(8, entries.size())) * 4;
        keys = new String[capacity];
        hashes = new int[capacity];
        numbers = new int[capacity];
        mask = capacity - 1;
        entries.forEach(this::put);
    }

    private void put(String key, int number) {
        int slot = slot(key.hashCode());
        while (keys[slot] != null) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        hashes[slot] = key.hashCode();
        numbers[slot] = number;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & mask;
    }

    /** The hash of the letters seen so far and {@code next}: begins with 0, equals {@link String#hashCode}. */
    public static int step(int hash, char next) {
        return hash * 31 + next;
    }

    /** The number under letters {@code from..to} of the word, or -1; {@code hash} is theirs. */
    public int find(String word, int from, int to, int hash) {
        int slot = slot(hash);
        for (String key = keys[slot]; key != null; key = keys[slot]) {
            if (hashes[slot] == hash && key.length() == to - from && word.startsWith(key, from)) {
                return numbers[slot];
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    public int find(String word, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = step(hash, word.charAt(i));
        }
        return find(word, from, to, hash);
    }

    /** The number under the word's folded spelling from letter {@code from} on, or -1. */
    public int find(Word word, int from) {
        int hash = word.hashFrom(from);
        int slot = slot(hash);
        for (String key = keys[slot]; key != null; key = keys[slot]) {
            String form = word.form();
            if (hashes[slot] == hash && key.length() == form.length() - from && form.startsWith(key, from)) {
                return numbers[slot];
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }
}
