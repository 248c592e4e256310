package org.isnad.mention;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Known names as a tree of words: finds the longest that begins at a word. Built once, then only read. */
final class NamePhrases {
    private final Map<String, Integer> numbers = new HashMap<>();
    private long[] keys = new long[1 << 12]; // (node, word), 0: free
    private int[] next = new int[1 << 12];
    private int[] kinds = new int[1 << 10]; // by node, 0: no name ends here
    private int size;
    private int nodes = 1;

    /** Adds a folded name, words between single blanks. */
    void add(String name, int kind) {
        int node = 0;
        int from = 0;
        while (from <= name.length()) {
            int blank = name.indexOf(' ', from);
            int to = blank < 0 ? name.length() : blank;
            if (to > from) {
                node = child(node, number(name.substring(from, to)));
            }
            from = to + 1;
        }
        if (node > 0) {
            kinds[node] |= kind;
        }
    }

    private int number(String word) {
        Integer number = numbers.get(word);
        if (number == null) {
            number = numbers.size() + 1;
            numbers.put(word, number);
        }
        return number;
    }

    private int child(int node, int word) {
        int found = step(node, word);
        if (found > 0) {
            return found;
        }
        if (size * 2 >= keys.length) {
            grow();
        }
        if (nodes == kinds.length) {
            kinds = Arrays.copyOf(kinds, nodes * 2);
        }
        put((long) node << 32 | word, nodes);
        return nodes++;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNext = next;
        keys = new long[oldKeys.length * 2];
        next = new int[keys.length];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldNext[i]);
            }
        }
    }

    private void put(long key, int node) {
        int slot = slot(key);
        keys[slot] = key;
        next[slot] = node;
        size++;
    }

    private int slot(long key) {
        long h = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (h >>> 40) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    /** The number of a word that occurs in names; 0 for others. */
    int numberOf(String word) {
        return numbers.getOrDefault(word, 0);
    }

    /** The node reached from a node by a word; 0 where none is. The tree's root is node 0. */
    int step(int node, int word) {
        int slot = slot((long) node << 32 | word);
        return keys[slot] == 0 ? 0 : next[slot];
    }

    /** The kinds of the names that end at a node. */
    int kinds(int node) {
        return kinds[node];
    }
}
