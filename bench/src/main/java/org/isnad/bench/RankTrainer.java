package org.isnad.bench;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.LinearModel;

/**
 * Trains a model that gives each candidate of a choice a score, so that the right one's is the highest: conditional logistic
 * regression with a Gaussian prior.
 */
public final class RankTrainer {
    private record Choice(int[][] candidates, int right) {}

    private final double variance;
    private final int atLeast;
    private final List<Choice> choices = new ArrayList<>();

    /** As in {@link LinearTrainer}. */
    public RankTrainer(double variance, int atLeast) {
        this.variance = variance;
        this.atLeast = atLeast;
    }

    public void add(List<int[]> candidates, int right) {
        choices.add(new Choice(candidates.toArray(int[][]::new), right));
    }

    public LinearModel train() {
        FeatureIndex kept = FeatureIndex.of(
                () -> choices.stream()
                        .flatMap(c -> java.util.Arrays.stream(c.candidates))
                        .iterator(),
                atLeast);
        List<Choice> indexed =
                choices.stream().map(c -> new Choice(numbers(kept, c), c.right)).toList();
        double[] weights = new Lbfgs(120, 1e-6).minimise((w, g) -> objective(indexed, w, g), new double[kept.size()]);
        return LinearModel.of(List.of("score"), kept.hashes(), kept.rows(weights, 1));
    }

    private static int[][] numbers(FeatureIndex index, Choice choice) {
        int[][] numbers = new int[choice.candidates.length][];
        for (int k = 0; k < numbers.length; k++) {
            numbers[k] = index.numbers(choice.candidates[k]);
        }
        return numbers;
    }

    private double objective(List<Choice> indexed, double[] weights, double[] gradient) {
        double value = 0;
        for (int k = 0; k < weights.length; k++) {
            value += weights[k] * weights[k] / (2 * variance);
            gradient[k] = weights[k] / variance;
        }
        for (Choice choice : indexed) {
            value += addGradient(choice, weights, gradient);
        }
        return value;
    }

    private static double addGradient(Choice choice, double[] weights, double[] gradient) {
        double[] scores = new double[choice.candidates.length];
        for (int k = 0; k < scores.length; k++) {
            for (int feature : choice.candidates[k]) {
                scores[k] += weights[feature];
            }
        }
        double total = Sums.logSum(scores);
        for (int k = 0; k < scores.length; k++) {
            double error = StrictMath.exp(scores[k] - total) - (k == choice.right ? 1 : 0);
            if (Math.abs(error) > 1e-9) {
                for (int feature : choice.candidates[k]) {
                    gradient[feature] += error;
                }
            }
        }
        return total - scores[choice.right];
    }
}
