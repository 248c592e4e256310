package org.isnad.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Numbers the features that occur often enough; by ascending hash, so that the order of the articles does not matter. */
final class FeatureIndex {
    private final int[] hashes;

    private FeatureIndex(int[] hashes) {
        this.hashes = hashes;
    }

    static FeatureIndex of(Iterable<int[]> examples, int atLeast) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int[] features : examples) {
            for (int hash : features) {
                counts.merge(hash, 1, Integer::sum);
            }
        }
        int[] hashes = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= atLeast)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
        return new FeatureIndex(hashes);
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
