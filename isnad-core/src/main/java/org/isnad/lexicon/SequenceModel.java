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

    public SequenceModel(LinearModel emissions, float[][] transitions) {
        this.emissions = emissions;
        this.transitions = transitions;
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

    /** For each token the probability of each label, by forward and backward sums. */
    public double[][] marginals(float[][] scores) {
        int n = scores.length;
        int width = labels().size();
        double[][] forward = new double[n][width];
        double[][] backward = new double[n][width];
        double[] column = new double[width];
        for (int i = 0; i < n; i++) {
            for (int to = 0; to < width; to++) {
                if (i == 0) {
                    forward[0][to] = transitions[width][to] + scores[0][to];
                    continue;
                }
                for (int k = 0; k < width; k++) {
                    column[k] = forward[i - 1][k] + transitions[k][to];
                }
                forward[i][to] = logSum(column) + scores[i][to];
            }
        }
        for (int i = n - 2; i >= 0; i--) {
            for (int from = 0; from < width; from++) {
                for (int k = 0; k < width; k++) {
                    column[k] = transitions[from][k] + scores[i + 1][k] + backward[i + 1][k];
                }
                backward[i][from] = logSum(column);
            }
        }
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < width; k++) {
                column[k] = forward[i][k] + backward[i][k];
            }
            double total = logSum(column);
            for (int k = 0; k < width; k++) {
                forward[i][k] = StrictMath.exp(column[k] - total);
            }
        }
        return forward;
    }

    private static double logSum(double[] values) {
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
