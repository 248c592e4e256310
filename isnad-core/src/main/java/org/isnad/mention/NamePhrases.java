package org.isnad.mention;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Known names as a tree of words: finds the longest that begins at a word. Built once, then only read.
 *
 * <p>Words are known by 64-bit hashes alone, so that the tree loads at the speed of its bytes.
 */
final class NamePhrases {
    /** Where the names that people wrote down begin. */
    static final int KNOWN = 0;

    /** Where the names that were seen in a corpus begin. */
    static final int SEEN = 1;

    /** Where single words begin that stand in names or beside them. */
    static final int WORDS = 2;

    private static final int ROOTS = 3;
    private static final int ENTRY = Long.BYTES + Integer.BYTES;

    private long[] keys = new long[1 << 12]; // of node and word, 0: free
    private int[] next = new int[1 << 12];
    private int[] kinds = new int[1 << 10]; // by node, 0: no name ends here
    private int size;
    private int nodes = ROOTS;

    /** Adds a folded name, words between single blanks. */
    void add(int root, String name, int kind) {
        int node = root;
        int from = 0;
        while (from <= name.length()) {
            int blank = name.indexOf(' ', from);
            int to = blank < 0 ? name.length() : blank;
            if (to > from) {
                node = child(node, hash(name, from, to));
            }
            from = to + 1;
        }
        if (node != root) {
            kinds[node] |= kind;
        }
    }

    private int child(int node, long word) {
        int found = step(node, word);
        if (found > 0) {
            return found;
        }
        if (size * 2 >= keys.length) {
            grow(keys.length * 2);
        }
        if (nodes == kinds.length) {
            kinds = Arrays.copyOf(kinds, nodes * 2);
        }
        put(key(node, word), nodes);
        return nodes++;
    }

    private void grow(int capacity) {
        long[] oldKeys = keys;
        int[] oldNext = next;
        keys = new long[capacity];
        next = new int[capacity];
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
        int slot = (int) (key >>> 40) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private static long key(int node, long word) {
        long key = (word ^ node * 0x9E3779B97F4A7C15L) * 0xD6E8FEB86659FD93L;
        return key == 0 ? 1 : key;
    }

    /** The number of a folded word. */
    static long hash(String word) {
        return hash(word, 0, word.length());
    }

    private static long hash(String word, int from, int to) {
        long h = 0xCBF29CE484222325L;
        for (int i = from; i < to; i++) {
            h = (h ^ word.charAt(i)) * 0x100000001B3L;
            h ^= h >>> 29;
        }
        return h;
    }

    /** The node reached from a node by a word's number; 0 where none is. */
    int step(int node, long word) {
        int slot = slot(key(node, word));
        return keys[slot] == 0 ? 0 : next[slot];
    }

    /** The kinds of the names that end at a node. */
    int kinds(int node) {
        return kinds[node];
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(nodes);
        for (int node = 0; node < nodes; node++) {
            out.writeInt(kinds[node]);
        }
        out.writeInt(size);
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                out.writeLong(keys[slot]);
                out.writeInt(next[slot]);
            }
        }
    }

    static NamePhrases read(DataInputStream in) throws IOException {
        NamePhrases phrases = new NamePhrases();
        phrases.nodes = in.readInt();
        phrases.kinds = new int[phrases.nodes];
        bytes(in, phrases.nodes * Integer.BYTES).asIntBuffer().get(phrases.kinds);
        int entries = in.readInt();
        ByteBuffer all = bytes(in, entries * ENTRY);
        phrases.grow(Integer.highestOneBit(Math.max(16, entries)) * 4);
        for (int i = 0; i < entries; i++) {
            phrases.put(all.getLong(), all.getInt());
        }
        return phrases;
    }

    private static ByteBuffer bytes(DataInputStream in, int size) throws IOException {
        byte[] bytes = new byte[size];
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }
}
