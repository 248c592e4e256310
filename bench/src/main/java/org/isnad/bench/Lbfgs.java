package org.isnad.bench;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;

/**
 * Minimises a smooth function by limited-memory BFGS (Nocedal and Wright, Numerical Optimization, algorithm 7.5) with
 * backtracking. The same input gives the same weights.
 */
final class Lbfgs {
    /** A function and its gradient. */
    interface Objective {
        /** Fills {@code gradient} (zeroed by the callee) and returns the value at {@code weights}. */
        double valueAndGradient(double[] weights, double[] gradient);
    }

    private static final int HISTORY = 5;
    private static final double SUFFICIENT_DECREASE = 1e-4;

    private record Step(double[] move, double[] change, double rho) {}

    private final ArrayDeque<Step> steps = new ArrayDeque<>();
    private final int iterations;
    private final double tolerance;

    Lbfgs(int iterations, double tolerance) {
        this.iterations = iterations;
        this.tolerance = tolerance;
    }

    double[] minimise(Objective objective, double[] start) {
        double[] weights = start.clone();
        double[] gradient = new double[weights.length];
        double value = objective.valueAndGradient(weights, gradient);
        for (int i = 0; i < iterations; i++) {
            double[] direction = direction(gradient);
            double slope = dot(direction, gradient);
            if (slope >= 0) {
                steps.clear();
                direction = negated(gradient);
                slope = -dot(gradient, gradient);
            }
            double step = steps.isEmpty() ? 1 / Math.max(1, Math.sqrt(-slope)) : 1;
            double[] next = new double[weights.length];
            double[] nextGradient = new double[weights.length];
            double nextValue = Double.POSITIVE_INFINITY;
            for (int tries = 0; tries < 30; tries++, step *= 0.5) {
                for (int k = 0; k < next.length; k++) {
                    next[k] = weights[k] + step * direction[k];
                }
                nextValue = objective.valueAndGradient(next, nextGradient);
                if (nextValue <= value + SUFFICIENT_DECREASE * step * slope) {
                    break;
                }
            }
            if (!(nextValue < value)) {
                break;
            }
            remember(weights, next, gradient, nextGradient);
            boolean done = (value - nextValue) / Math.max(1, Math.abs(value)) < tolerance;
            weights = next;
            gradient = nextGradient;
            value = nextValue;
            if (done) {
                break;
            }
        }
        return weights;
    }

    private void remember(double[] from, double[] to, double[] oldGradient, double[] newGradient) {
        double[] move = new double[from.length];
        double[] change = new double[from.length];
        for (int k = 0; k < move.length; k++) {
            move[k] = to[k] - from[k];
            change[k] = newGradient[k] - oldGradient[k];
        }
        double curvature = dot(move, change);
        if (curvature <= 1e-12) {
            return;
        }
        if (steps.size() == HISTORY) {
            steps.removeFirst();
        }
        steps.addLast(new Step(move, change, 1 / curvature));
    }

    private double[] direction(double[] gradient) {
        double[] q = negated(gradient);
        double[] alphas = new double[steps.size()];
        int at = alphas.length;
        for (Iterator<Step> newestFirst = steps.descendingIterator(); newestFirst.hasNext(); ) {
            Step step = newestFirst.next();
            alphas[--at] = step.rho * dot(step.move, q);
            addTo(q, step.change, -alphas[at]);
        }
        if (!steps.isEmpty()) {
            Step last = steps.getLast();
            double scale = 1 / (last.rho * dot(last.change, last.change));
            for (int k = 0; k < q.length; k++) {
                q[k] *= scale;
            }
        }
        for (Step step : steps) {
            double beta = step.rho * dot(step.change, q);
            addTo(q, step.move, alphas[at++] - beta);
        }
        return q;
    }

    private static double[] negated(double[] vector) {
        double[] out = Arrays.copyOf(vector, vector.length);
        for (int k = 0; k < out.length; k++) {
            out[k] = -out[k];
        }
        return out;
    }

    private static void addTo(double[] into, double[] vector, double factor) {
        for (int k = 0; k < into.length; k++) {
            into[k] += factor * vector[k];
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}
