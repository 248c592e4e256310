package org.isnad.lexicon;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/**
 * A first-order conditional random field over hashed features: a label a token, decoded together for a sentence.
 * Immutable and thread-safe.
 */
public final class SequenceModel {
    private final LinearModel emissions;
    private final float[][] transitions; // [from][to]; one row more: from the sentence's start
    private final float[][] into; // the same by [to][from]
    private final double[][] weights; // the exponentials of the transitions
    private final double[][] weightsInto; // the same by [to][from]

    public SequenceModel(LinearModel emissions, float[][] transitions) {
        this.emissions = emissions;
        this.transitions = transitions;
        int width = emissions.labels().size();
        into = new float[width][width + 1];
        weights = new double[width + 1][width];
        weightsInto = new double[width][width + 1];
        for (int from = 0; from <= width; from++) {
            for (int to = 0; to < width; to++) {
                into[to][from] = transitions[from][to];
                weights[from][to] = StrictMath.exp(transitions[from][to]);
                weightsInto[to][from] = weights[from][to];
            }
        }
    }

    public List<String> labels() {
        return emissions.labels();
    }

    public LinearModel emissions() {
        return emissions;
    }

    public float[][] transitions() {
        return transitions;
    }

    /** The likeliest label numbers, given each token's emission scores. Forbidden transitions weigh -infinity. */
    public int[] decode(float[][] scores) {
        int n = scores.length;
        int width = labels().size();
        int[][] back = new int[n][width];
        float[] best = new float[width];
        float[] next = new float[width];
        for (int i = 0; i < n; i++) {
            for (int to = 0; to < width; to++) {
                float top = Float.NEGATIVE_INFINITY;
                int from = 0;
                if (i == 0) {
                    top = transitions[width][to];
                } else {
                    float[] before = into[to];
                    for (int k = 0; k < width; k++) {
                        float score = best[k] + before[k];
                        if (score > top) {
                            top = score;
                            from = k;
                        }
                    }
                }
                next[to] = top + scores[i][to];
                back[i][to] = from;
            }
            float[] swap = best;
            best = next;
            next = swap;
        }
        return backtrace(back, best);
    }

    private static int[] backtrace(int[][] back, float[] last) {
        int n = back.length;
        int[] path = new int[n];
        if (n == 0) {
            return path;
        }
        for (int k = 1; k < last.length; k++) {
            if (last[k] > last[path[n - 1]]) {
                path[n - 1] = k;
            }
        }
        for (int i = n - 1; i > 0; i--) {
            path[i - 1] = back[i][path[i]];
        }
        return path;
    }

    /**
     * For each token the probability of each label, by forward and backward sums. Each column is scaled to sum to one, so the
     * sums need no logarithms.
     */
    public double[][] marginals(float[][] scores) {
        double[][] odds = new double[scores.length][];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = odds(scores[i]);
        }
        double[][] columns = forward(odds);
        multiplyBackward(columns, odds);
        return columns;
    }

    private double[][] forward(double[][] odds) {
        int width = labels().size();
        double[][] columns = new double[odds.length][];
        for (int i = 0; i < columns.length; i++) {
            double[] column = new double[width];
            for (int to = 0; to < width; to++) {
                column[to] = odds[i][to] * (i == 0 ? weights[width][to] : sum(columns[i - 1], weightsInto[to]));
            }
            columns[i] = scaled(column);
        }
        return columns;
    }

    /** Makes marginals of the forward columns; the odds are used up. */
    private void multiplyBackward(double[][] columns, double[][] odds) {
        int width = labels().size();
        double[] behind = new double[width];
        Arrays.fill(behind, 1);
        for (int i = columns.length - 1; i >= 0; i--) {
            multiply(odds[i], behind);
            scaled(multiply(columns[i], behind));
            for (int from = 0; from < width; from++) {
                behind[from] = sum(odds[i], weights[from]);
            }
            scaled(behind);
        }
    }

    private static double[] multiply(double[] values, double[] by) {
        for (int k = 0; k < values.length; k++) {
            values[k] *= by[k];
        }
        return values;
    }

    private static double sum(double[] values, double[] weights) {
        double sum = 0;
        for (int k = 0; k < values.length; k++) {
            sum += values[k] * weights[k];
        }
        return sum;
    }

    /** The exponentials of the scores, the largest of them 1. */
    private static double[] odds(float[] scores) {
        float max = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            max = Math.max(max, score);
        }
        double[] odds = new double[scores.length];
        for (int k = 0; k < odds.length; k++) {
            odds[k] = StrictMath.exp(scores[k] - max);
        }
        return odds;
    }

    /** Divides the values by their sum, where they are. */
    private static double[] scaled(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        for (int k = 0; k < values.length && sum > 0; k++) {
            values[k] /= sum;
        }
        return values;
    }

    public byte[] toBytes() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            emissions.writeTo(out);
            for (float[] row : transitions) {
                for (float weight : row) {
                    out.writeFloat(weight);
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory", e);
        }
    }

    public static SequenceModel read(byte[] bytes) throws IOException {
        return read(new ByteArrayInputStream(bytes));
    }

    /** @throws IOException where the bytes are no model */
    public static SequenceModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        LinearModel emissions = LinearModel.read(data);
        int width = emissions.labels().size();
        float[][] transitions = new float[width + 1][width];
        for (float[] row : transitions) {
            for (int k = 0; k < width; k++) {
                row[k] = data.readFloat();
            }
        }
        return new SequenceModel(emissions, transitions);
    }
}
