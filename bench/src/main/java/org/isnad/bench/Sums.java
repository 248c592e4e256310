package org.isnad.bench;

/** Sums of logarithms. */
final class Sums {
    private Sums() {}

    static double logSum(double[] values) {
        double max = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            max = Math.max(max, value);
        }
        if (max == Double.NEGATIVE_INFINITY) {
            return max;
        }
        double sum = 0;
        for (double value : values) {
            sum += StrictMath.exp(value - max);
        }
        return max + StrictMath.log(sum);
    }
}
