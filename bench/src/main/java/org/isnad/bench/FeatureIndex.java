package org.isnad.bench;

import java.util.Arrays;

/** Numbers the features that occur often enough; by ascending hash, so that the order of the articles does not matter. */
final class FeatureIndex {
    private final int[] hashes;

    private FeatureIndex(int[] hashes) {
        this.hashes = hashes;
    }

    static FeatureIndex of(Iterable<int[]> examples, int atLeast) {
        int n = 0;
        for (int[] features : examples) {
            n += features.length;
        }
        int[] all = new int[n];
        n = 0;
        for (int[] features : examples) {
            System.arraycopy(features, 0, all, n, features.length);
            n += features.length;
        }
        Arrays.parallelSort(all);
        return new FeatureIndex(frequent(all, atLeast));
    }

    /** Those that occur often enough, each once. */
    private static int[] frequent(int[] sorted, int atLeast) {
        int[] kept = new int[sorted.length];
        int size = 0;
        int from = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] != sorted[from]) {
                if (i - from >= atLeast) {
                    kept[size++] = sorted[from];
                }
                from = i;
            }
        }
        return Arrays.copyOf(kept, size);
    }

    int size() {
        return hashes.length;
    }

    int[] hashes() {
        return hashes;
    }

    /** The numbers of those features that are kept. */
    int[] numbers(int[] features) {
        int[] out = new int[features.length];
        int n = 0;
        for (int hash : features) {
            int number = Arrays.binarySearch(hashes, hash);
            if (number >= 0) {
                out[n++] = number;
            }
        }
        return Arrays.copyOf(out, n);
    }

    /** Weights laid out feature by feature, as rows for {@code LinearModel.of}. */
    float[][] rows(double[] weights, int width) {
        float[][] rows = new float[hashes.length][width];
        for (int f = 0; f < hashes.length; f++) {
            for (int k = 0; k < width; k++) {
                rows[f][k] = (float) weights[f * width + k];
            }
        }
        return rows;
    }
}
