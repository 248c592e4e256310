package org.isnad.mention;

/** Sums the first tagger's probabilities over all places of a word, or of a pair of words, in an article. */
final class NameVotes {
    private static final int WIDTH = NameFeatures.LABELS.size();

    private final long[] keys; // open addressing, 0: free
    private final int[] numbers; // of each slot's key
    private final int[] numberAt; // of each token's key
    private final int[] places; // by number
    private final double[] sums; // the same, one a label
    private int size;

    /** @param tokens how many there are at most */
    NameVotes(int tokens) {
        int capacity = Integer.highestOneBit(Math.max(8, tokens)) * 4;
        keys = new long[capacity];
        numbers = new int[capacity];
        numberAt = new int[tokens];
        places = new int[tokens];
        sums = new double[tokens * WIDTH];
    }

    /** @param key of the token, not 0 */
    void add(int token, long key, double[] probabilities) {
        int number = number(key);
        numberAt[token] = number;
        places[number]++;
        for (int k = 0; k < WIDTH; k++) {
            sums[number * WIDTH + k] += probabilities[k];
        }
    }

    private int number(long key) {
        long h = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (h >>> 33) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        if (keys[slot] == 0) {
            keys[slot] = key;
            numbers[slot] = size++;
        }
        return numbers[slot];
    }

    /** Fills {@code means} with the means at the other places of the token's key; returns their number, 0 where there is none. */
    int others(int token, double[] own, double[] means) {
        int number = numberAt[token];
        int others = places[number] - 1;
        for (int k = 0; k < WIDTH && others > 0; k++) {
            means[k] = Math.max(0, (sums[number * WIDTH + k] - own[k]) / others);
        }
        return others;
    }
}
