package org.isnad.bench;

import java.util.List;

/** Weights that move a little after each token, each by its own shrinking step; the prior pulls whenever a weight is moved. */
final class OnlineWeights {
    private static final double FLAT = 0.01; // a token so nearly right teaches nothing more

    private final int width;
    private final int base;
    private final double[] values;
    private final double[] squares;
    private final double[] pull; // of the prior, at each touch

    OnlineWeights(List<SequenceTrainer.Sequence> sequences, int features, int width, double variance) {
        this.width = width;
        this.base = features * width;
        values = new double[base + (width + 1) * width];
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

    /**
     * Moves the weights of one sequence.
     *
     * @param slopes for each token and label; tokens whose slopes are all next to nothing move nothing
     * @param turns slopes of the transitions
     */
    void step(int[][] features, double[][] slopes, double[] turns, double rate) {
        for (int i = 0; i < features.length; i++) {
            if (isFlat(slopes[i])) {
                continue;
            }
            for (int feature : features[i]) {
                int at = feature * width;
                for (int k = 0; k < width; k++) {
                    move(at + k, slopes[i][k] + pull[feature] * values[at + k], rate);
                }
            }
        }
        for (int k = 0; k < turns.length; k++) {
            move(base + k, turns[k], rate);
        }
    }

    private static boolean isFlat(double[] slopes) {
        for (double slope : slopes) {
            if (Math.abs(slope) > FLAT) {
                return false;
            }
        }
        return true;
    }

    private void move(int k, double slope, double rate) {
        squares[k] += slope * slope;
        values[k] -= slope == 0 ? 0 : rate * slope / (1e-6 + Math.sqrt(squares[k]));
    }
}
