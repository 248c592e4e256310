package org.isnad.lexicon;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A first-order conditional random field over hashed features: a label a token, decoded together for a sentence.
 * Immutable and thread-safe.
 */
public final class SequenceModel {
    private final LinearModel emissions;
    private final float[][] transitions; // [from][to]; one row more: from the sentence's start
    private final double[][] weights; // their exponentials

    public SequenceModel(LinearModel emissions, float[][] transitions) {
        this.emissions = emissions;
        this.transitions = transitions;
        this.weights = new double[transitions.length][];
        for (int from = 0; from < weights.length; from++) {
            weights[from] = new double[transitions[from].length];
            for (int to = 0; to < weights[from].length; to++) {
                weights[from][to] = StrictMath.exp(transitions[from][to]);
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
                    for (int k = 0; k < width; k++) {
                        float score = best[k] + transitions[k][to];
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
        int n = scores.length;
        int width = labels().size();
        double[][] forward = new double[n][];
        for (int i = 0; i < n; i++) {
            double[] column = odds(scores[i]);
            for (int to = 0; to < width; to++) {
                column[to] *= i == 0 ? weights[width][to] : sum(forward[i - 1], to);
            }
            forward[i] = scaled(column);
        }
        double[] behind = new double[width];
        java.util.Arrays.fill(behind, 1);
        for (int i = n - 1; i >= 0; i--) {
            double[] odds = odds(scores[i]);
            for (int k = 0; k < width; k++) {
                odds[k] *= behind[k];
                forward[i][k] *= behind[k];
            }
            scaled(forward[i]);
            for (int from = 0; from < width; from++) {
                double sum = 0;
                for (int to = 0; to < width; to++) {
                    sum += weights[from][to] * odds[to];
                }
                behind[from] = sum;
            }
            scaled(behind);
        }
        return forward;
    }

    private double sum(double[] before, int to) {
        double sum = 0;
        for (int from = 0; from < before.length; from++) {
            sum += before[from] * weights[from][to];
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
