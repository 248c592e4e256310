package org.isnad.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.isnad.lexicon.LinearModel;
import org.isnad.lexicon.SequenceModel;

/** Trains a first-order conditional random field with a Gaussian prior. */
public final class SequenceTrainer {
    /** Feature numbers and label of each token. */
    record Sequence(int[][] features, int[] labels) {}

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
        FeatureIndex index = index();
        List<Sequence> indexed = indexed(index);
        int base = index.size() * labels.size();
        double[] weights = new Lbfgs(iterations, 1e-5)
                .minimise(
                        (w, g) -> objective(indexed, base, w, g),
                        new double[base + (labels.size() + 1) * labels.size()]);
        return model(index, weights);
    }

    /**
     * Trains sequence by sequence with steps that shrink for each weight as it is moved (Duchi et al. 2011, AdaGrad): a dozen rounds
     * do what takes {@link #train} a hundred.
     *
     * @param rate of the first step; 0.1 is a good start
     */
    public SequenceModel trainOnline(int rounds, double rate) {
        FeatureIndex index = index();
        List<Sequence> indexed = new ArrayList<>(indexed(index));
        OnlineWeights weights = new OnlineWeights(indexed, index.size(), labels.size(), variance);
        Random random = new Random(1);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(indexed, random);
            for (Sequence sequence : indexed) {
                Lattice lattice = new Lattice(sequence, factors(weights.values(), weights.base()), weights.values());
                double[] turns = new double[(labels.size() + 1) * labels.size()];
                weights.step(sequence.features, lattice.slopes(turns), turns, rate);
            }
        }
        return model(index, weights.values());
    }

    private FeatureIndex index() {
        return FeatureIndex.of(
                () -> sequences.stream().flatMap(s -> Arrays.stream(s.features)).iterator(), atLeast);
    }

    private List<Sequence> indexed(FeatureIndex index) {
        return sequences.stream()
                .map(s -> new Sequence(
                        Arrays.stream(s.features).map(index::numbers).toArray(int[][]::new), s.labels))
                .toList();
    }

    private SequenceModel model(FeatureIndex index, double[] weights) {
        int width = labels.size();
        int base = index.size() * width;
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

    private double[][] factors(double[] weights, int base) {
        double[][] transitions = new double[labels.size() + 1][labels.size()];
        for (int from = 0; from < transitions.length; from++) {
            for (int to = 0; to < labels.size(); to++) {
                transitions[from][to] =
                        allows(from, to) ? StrictMath.exp(weights[base + from * labels.size() + to]) : 0;
            }
        }
        return transitions;
    }

    private double objective(List<Sequence> indexed, int base, double[] weights, double[] gradient) {
        double value = 0;
        for (int k = 0; k < weights.length; k++) {
            value += weights[k] * weights[k] / (2 * variance);
            gradient[k] = weights[k] / variance;
        }
        double[][] transitions = factors(weights, base);
        for (Sequence sequence : indexed) {
            value += new Lattice(sequence, transitions, weights).addGradient(base, gradient);
        }
        return value;
    }

    /** One sequence's sums: probabilities scaled to one at each token, so that only the scores need exponentials. */
    private final class Lattice {
        private final Sequence sequence;
        private final double[][] transitions; // as factors
        private final int width = labels.size();
        private final double[][] scores; // as factors, the largest of a token 1
        private final double[][] forward;
        private final double[][] backward;
        private final double[] scale; // what forward was divided by
        private double gold;
        private double total;

        Lattice(Sequence sequence, double[][] transitions, double[] weights) {
            this.sequence = sequence;
            this.transitions = transitions;
            int n = sequence.labels.length;
            scores = new double[n][width];
            forward = new double[n][width];
            backward = new double[n][width];
            scale = new double[n];
            for (int i = 0; i < n; i++) {
                score(i, weights);
            }
            fill(n);
        }

        private void score(int i, double[] weights) {
            double[] row = scores[i];
            for (int feature : sequence.features[i]) {
                int at = feature * width;
                for (int k = 0; k < width; k++) {
                    row[k] += weights[at + k];
                }
            }
            gold += row[sequence.labels[i]];
            double max = Double.NEGATIVE_INFINITY;
            for (double score : row) {
                max = Math.max(max, score);
            }
            for (int k = 0; k < width; k++) {
                row[k] = StrictMath.exp(row[k] - max);
            }
            total += max;
        }

        private void fill(int n) {
            for (int i = 0; i < n; i++) {
                double sum = 0;
                for (int to = 0; to < width; to++) {
                    double in = i == 0 ? transitions[width][to] : into(i, to);
                    forward[i][to] = in * scores[i][to];
                    sum += forward[i][to];
                }
                scale[i] = sum;
                total += StrictMath.log(sum);
                for (int to = 0; to < width; to++) {
                    forward[i][to] /= sum;
                }
            }
            java.util.Arrays.fill(backward[n - 1], 1);
            for (int i = n - 2; i >= 0; i--) {
                for (int from = 0; from < width; from++) {
                    double sum = 0;
                    for (int to = 0; to < width; to++) {
                        sum += transitions[from][to] * scores[i + 1][to] * backward[i + 1][to];
                    }
                    backward[i][from] = sum / scale[i + 1];
                }
            }
        }

        private double into(int i, int to) {
            double sum = 0;
            for (int from = 0; from < width; from++) {
                sum += forward[i - 1][from] * transitions[from][to];
            }
            return sum;
        }

        /** Adds expected less observed counts; returns the negative log-likelihood. */
        double addGradient(int base, double[] gradient) {
            double[] turns = new double[(width + 1) * width];
            double[][] slopes = slopes(turns);
            for (int i = 0; i < slopes.length; i++) {
                for (int feature : sequence.features[i]) {
                    int at = feature * width;
                    for (int k = 0; k < width; k++) {
                        gradient[at + k] += slopes[i][k];
                    }
                }
            }
            for (int k = 0; k < turns.length; k++) {
                gradient[base + k] += turns[k];
            }
            return total - gold;
        }

        /** For each token and label, how likely the label is less whether it is right; the same of transitions is added to {@code turns}. */
        double[][] slopes(double[] turns) {
            int n = sequence.labels.length;
            double[][] slopes = new double[n][width];
            for (int i = 0; i < n; i++) {
                int label = sequence.labels[i];
                int from = i == 0 ? width : sequence.labels[i - 1];
                gold += StrictMath.log(transitions[from][label]);
                turns[from * width + label] -= 1;
                for (int k = 0; k < width; k++) {
                    slopes[i][k] = forward[i][k] * backward[i][k];
                }
                addTransitions(i, turns, slopes[i]);
                slopes[i][label] -= 1;
            }
            return slopes;
        }

        private void addTransitions(int i, double[] turns, double[] expected) {
            if (i == 0) {
                for (int k = 0; k < width; k++) {
                    turns[width * width + k] += expected[k];
                }
                return;
            }
            for (int from = 0; from < width; from++) {
                double before = forward[i - 1][from] / scale[i];
                for (int to = 0; to < width; to++) {
                    turns[from * width + to] += before * transitions[from][to] * scores[i][to] * backward[i][to];
                }
            }
        }
    }
}
