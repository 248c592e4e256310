package org.isnad.lexicon;

/** Chooses for each word of a sentence the reading that makes the likeliest chain. Of one thread at a time. */
final class ReadingChooser {
    private final TagChain chain;
    private float[] best = new float[16];
    private float[] next = new float[16];

    ReadingChooser(TagChain chain) {
        this.chain = chain;
    }

    /** Writes to {@code chosen} the number of the reading for each word from {@code from} to {@code to}. */
    void choose(WordType[] types, int from, int to, int[] chosen) {
        int n = to - from;
        if (n == 0) {
            return;
        }
        byte[][] back = new byte[n][];
        int edge = Tag.EDGE.ordinal();
        for (int i = 0; i < n; i++) {
            WordType type = types[from + i];
            WordType before = i == 0 ? null : types[from + i - 1];
            grow(type.size());
            back[i] = new byte[type.size()];
            for (int r = 0; r < type.size(); r++) {
                next[r] = type.local(r)
                        + (before == null
                                ? chain.follows(edge, type.first(r))
                                : enter(before, type.first(r), back[i], r));
            }
            swap();
        }
        leave(types, from, to, back, chosen);
    }

    private float enter(WordType before, int piece, byte[] back, int reading) {
        float top = Float.NEGATIVE_INFINITY;
        for (int q = 0; q < before.size(); q++) {
            float score = best[q] + chain.follows(before.last(q), piece);
            if (score > top) {
                top = score;
                back[reading] = (byte) q;
            }
        }
        return top;
    }

    private void leave(WordType[] types, int from, int to, byte[][] back, int[] chosen) {
        WordType last = types[to - 1];
        int reading = 0;
        float top = Float.NEGATIVE_INFINITY;
        for (int r = 0; r < last.size(); r++) {
            float score = best[r] + chain.follows(last.last(r), Tag.EDGE.ordinal());
            if (score > top) {
                top = score;
                reading = r;
            }
        }
        for (int i = to - 1; i >= from; i--) {
            chosen[i] = reading;
            reading = back[i - from][reading];
        }
    }

    private void grow(int size) {
        if (size > next.length) {
            next = new float[size * 2];
            best = java.util.Arrays.copyOf(best, size * 2);
        }
    }

    private void swap() {
        float[] swap = best;
        best = next;
        next = swap;
    }
}
