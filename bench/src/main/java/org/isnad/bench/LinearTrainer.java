package org.isnad.bench;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.LinearModel;

/** Trains multinomial logistic regression with a Gaussian prior. */
public final class LinearTrainer {
    private record Example(int[] features, int label, double weight) {}

    private final List<String> labels;
    private final double variance;
    private final int atLeast;
    private final List<Example> examples = new ArrayList<>();

    /**
     * @param variance of the prior: smaller holds the weights nearer to zero; 1 is a good start
     * @param atLeast how often a feature must occur to be kept
     */
    public LinearTrainer(List<String> labels, double variance, int atLeast) {
        this.labels = List.copyOf(labels);
        this.variance = variance;
        this.atLeast = atLeast;
    }

    public void add(Features features, String label) {
        add(features, label, 1);
    }

    public void add(Features features, String label, double weight) {
        int number = labels.indexOf(label);
        if (number < 0) {
            throw new IllegalArgumentException("label '" + label + "', expected one of " + labels);
        }
        examples.add(new Example(features.copy(), number, weight));
    }

    public LinearModel train() {
        FeatureIndex index =
                FeatureIndex.of(() -> examples.stream().map(Example::features).iterator(), atLeast);
        int width = labels.size();
        List<Example> indexed = examples.stream()
                .map(e -> new Example(index.numbers(e.features), e.label, e.weight))
                .toList();
        double[] weights =
                new Lbfgs(150, 1e-6).minimise((w, g) -> objective(indexed, w, g), new double[index.size() * width]);
        return LinearModel.of(labels, index.hashes(), index.rows(weights, width));
    }

    private double objective(List<Example> indexed, double[] weights, double[] gradient) {
        int width = labels.size();
        double value = 0;
        for (int k = 0; k < weights.length; k++) {
            value += weights[k] * weights[k] / (2 * variance);
            gradient[k] = weights[k] / variance;
        }
        double[] scores = new double[width];
        for (Example example : indexed) {
            java.util.Arrays.fill(scores, 0);
            for (int feature : example.features) {
                for (int k = 0; k < width; k++) {
                    scores[k] += weights[feature * width + k];
                }
            }
            double total = Sums.logSum(scores);
            value += example.weight * (total - scores[example.label]);
            for (int k = 0; k < width; k++) {
                scores[k] = example.weight * (StrictMath.exp(scores[k] - total) - (k == example.label ? 1 : 0));
            }
            for (int feature : example.features) {
                for (int k = 0; k < width; k++) {
                    gradient[feature * width + k] += scores[k];
                }
            }
        }
        return value;
    }
}
