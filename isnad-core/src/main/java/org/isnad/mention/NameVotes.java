package org.isnad.mention;

/** Sums the first tagger's probabilities over all places of a word, or of a pair of words, in an article. */
final class NameVotes {
    private static final int WIDTH = NameFeatures.LABELS.size();

    private final long[] keys; // open addressing, 0: free
    private final int[] places;
    private final double[] sums;

    /** @param size how many keys at most */
    NameVotes(int size) {
        int capacity = Integer.highestOneBit(Math.max(8, size)) * 4;
        keys = new long[capacity];
        places = new int[capacity];
        sums = new double[capacity * WIDTH];
    }

    /** @param key not 0 */
    void add(long key, double[] probabilities) {
        int slot = slot(key);
        keys[slot] = key;
        places[slot]++;
        for (int k = 0; k < WIDTH; k++) {
            sums[slot * WIDTH + k] += probabilities[k];
        }
    }

    /** Fills {@code means} with the means at the key's other places; returns their number, 0 where there is none. */
    int others(long key, double[] own, double[] means) {
        int slot = slot(key);
        int number = places[slot] - 1;
        for (int k = 0; k < WIDTH && number > 0; k++) {
            means[k] = Math.max(0, (sums[slot * WIDTH + k] - own[k]) / number);
        }
        return Math.max(0, number);
    }

    private int slot(long key) {
        long h = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (h >>> 33) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
