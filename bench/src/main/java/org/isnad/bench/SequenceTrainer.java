package org.isnad.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.lexicon.LinearModel;
import org.isnad.lexicon.SequenceModel;

/** Trains a first-order conditional random field with a Gaussian prior. */
public final class SequenceTrainer {
    private record Sequence(int[][] features, int[] labels) {}

    /** Which label may follow which; from -1: at the start. */
    public interface Grammar {
        boolean allows(int from, int to);
    }

    private final List<String> labels;
    private final double variance;
    private final int atLeast;
    private final Grammar grammar;
    private final List<Sequence> sequences = new ArrayList<>();

    public SequenceTrainer(List<String> labels, Grammar grammar, double variance, int atLeast) {
        this.labels = List.copyOf(labels);
        this.grammar = grammar;
        this.variance = variance;
        this.atLeast = atLeast;
    }

    /** @param features for each token its feature hashes */
    public void add(int[][] features, int[] labels) {
        if (labels.length > 0) {
            sequences.add(new Sequence(features, labels.clone()));
        }
    }

    public SequenceModel train(int iterations) {
        FeatureIndex index = FeatureIndex.of(
                () -> sequences.stream().flatMap(s -> Arrays.stream(s.features)).iterator(), atLeast);
        List<Sequence> indexed = sequences.stream()
                .map(s -> new Sequence(
                        Arrays.stream(s.features).map(index::numbers).toArray(int[][]::new), s.labels))
                .toList();
        int width = labels.size();
        int base = index.size() * width;
        double[] weights = new Lbfgs(iterations, 1e-5)
                .minimise((w, g) -> objective(indexed, base, w, g), new double[base + (width + 1) * width]);
        float[][] transitions = new float[width + 1][width];
        for (int from = 0; from <= width; from++) {
            for (int to = 0; to < width; to++) {
                transitions[from][to] =
                        allows(from, to) ? (float) weights[base + from * width + to] : Float.NEGATIVE_INFINITY;
            }
        }
        return new SequenceModel(LinearModel.of(labels, index.hashes(), index.rows(weights, width)), transitions);
    }

    private boolean allows(int from, int to) {
        return grammar.allows(from == labels.size() ? -1 : from, to);
    }

    private double objective(List<Sequence> indexed, int base, double[] weights, double[] gradient) {
        double value = 0;
        for (int k = 0; k < weights.length; k++) {
            value += weights[k] * weights[k] / (2 * variance);
            gradient[k] = weights[k] / variance;
        }
        double[][] transitions = new double[labels.size() + 1][labels.size()];
        for (int from = 0; from < transitions.length; from++) {
            for (int to = 0; to < labels.size(); to++) {
                transitions[from][to] =
                        allows(from, to) ? weights[base + from * labels.size() + to] : Double.NEGATIVE_INFINITY;
            }
        }
        for (Sequence sequence : indexed) {
            value += new Lattice(sequence, transitions, weights).addGradient(base, gradient);
        }
        return value;
    }

    /** One sequence's sums. */
    private final class Lattice {
        private final Sequence sequence;
        private final double[][] transitions;
        private final int width = labels.size();
        private final double[][] scores;
        private final double[][] forward;
        private final double[][] backward;

        Lattice(Sequence sequence, double[][] transitions, double[] weights) {
            this.sequence = sequence;
            this.transitions = transitions;
            int n = sequence.labels.length;
            scores = new double[n][width];
            for (int i = 0; i < n; i++) {
                for (int feature : sequence.features[i]) {
                    for (int k = 0; k < width; k++) {
                        scores[i][k] += weights[feature * width + k];
                    }
                }
            }
            forward = new double[n][width];
            backward = new double[n][width];
            fill(n);
        }

        private void fill(int n) {
            double[] column = new double[width];
            for (int to = 0; to < width; to++) {
                forward[0][to] = transitions[width][to] + scores[0][to];
            }
            for (int i = 1; i < n; i++) {
                for (int to = 0; to < width; to++) {
                    for (int k = 0; k < width; k++) {
                        column[k] = forward[i - 1][k] + transitions[k][to];
                    }
                    forward[i][to] = Sums.logSum(column) + scores[i][to];
                }
            }
            for (int i = n - 2; i >= 0; i--) {
                for (int from = 0; from < width; from++) {
                    for (int k = 0; k < width; k++) {
                        column[k] = transitions[from][k] + scores[i + 1][k] + backward[i + 1][k];
                    }
                    backward[i][from] = Sums.logSum(column);
                }
            }
        }

        /** Adds expected less observed counts; returns the negative log-likelihood. */
        double addGradient(int base, double[] gradient) {
            int n = sequence.labels.length;
            double total = Sums.logSum(forward[n - 1]);
            double gold = 0;
            for (int i = 0; i < n; i++) {
                int label = sequence.labels[i];
                int from = i == 0 ? width : sequence.labels[i - 1];
                gold += scores[i][label] + transitions[from][label];
                gradient[base + from * width + label] -= 1;
                double[] expected = new double[width];
                for (int k = 0; k < width; k++) {
                    expected[k] = StrictMath.exp(forward[i][k] + backward[i][k] - total);
                }
                addTransitions(i, base, gradient, total, expected);
                expected[label] -= 1;
                for (int feature : sequence.features[i]) {
                    for (int k = 0; k < width; k++) {
                        gradient[feature * width + k] += expected[k];
                    }
                }
            }
            return total - gold;
        }

        private void addTransitions(int i, int base, double[] gradient, double total, double[] expected) {
            if (i == 0) {
                for (int k = 0; k < width; k++) {
                    gradient[base + width * width + k] += expected[k];
                }
                return;
            }
            for (int from = 0; from < width; from++) {
                for (int to = 0; to < width; to++) {
                    double log = forward[i - 1][from] + transitions[from][to] + scores[i][to] + backward[i][to] - total;
                    if (log > -30) {
                        gradient[base + from * width + to] += StrictMath.exp(log);
                    }
                }
            }
        }
    }
}
