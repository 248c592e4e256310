package org.isnad.source;

/**
 * How often a layer was read right, read where gold has nothing, and missed.
 *
 * @param right read as gold has it
 * @param tooMany read, but not in gold
 * @param missed in gold, but not read
 */
public record Tally(int right, int tooMany, int missed) {
    static final Tally NOTHING = new Tally(0, 0, 0);

    public double precision() {
        return right + tooMany == 0 ? 0 : (double) right / (right + tooMany);
    }

    public double recall() {
        return right + missed == 0 ? 0 : (double) right / (right + missed);
    }

    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    Tally plus(Tally other) {
        return new Tally(right + other.right, tooMany + other.tooMany, missed + other.missed);
    }
}
