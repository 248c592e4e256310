package org.isnad.bench;

import java.util.List;

/** Weights that move a little after each sequence, each by its own shrinking step; the prior pulls whenever a weight is touched. */
final class OnlineWeights {
    private final int width;
    private final int base;
    private final double[] values;
    private final double[] gradient;
    private final double[] squares;
    private final double[] pull; // of the prior, at each touch

    OnlineWeights(List<SequenceTrainer.Sequence> sequences, int features, int width, double variance) {
        this.width = width;
        this.base = features * width;
        values = new double[base + (width + 1) * width];
        gradient = new double[values.length];
        squares = new double[values.length];
        pull = new double[features];
        for (SequenceTrainer.Sequence sequence : sequences) {
            for (int[] token : sequence.features()) {
                for (int feature : token) {
                    pull[feature]++;
                }
            }
        }
        for (int f = 0; f < features; f++) {
            pull[f] = 1 / (variance * Math.max(1, pull[f]));
        }
    }

    /** Where the weights of the features end and those of the transitions begin. */
    int base() {
        return base;
    }

    double[] values() {
        return values;
    }

    /** Zero, to be filled before each step. */
    double[] gradient() {
        return gradient;
    }

    void step(int[][] features, double rate) {
        for (int[] token : features) {
            for (int feature : token) {
                for (int k = feature * width; k < feature * width + width; k++) {
                    move(k, gradient[k] + pull[feature] * values[k], rate);
                }
            }
        }
        for (int k = base; k < values.length; k++) {
            move(k, gradient[k], rate);
        }
    }

    private void move(int k, double slope, double rate) {
        squares[k] += slope * slope;
        values[k] -= slope == 0 ? 0 : rate * slope / (1e-6 + Math.sqrt(squares[k]));
        gradient[k] = 0;
    }
}
