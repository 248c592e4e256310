package org.isnad.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/**
 * Weights of hashed features for a handful of labels: multinomial logistic regression. Immutable and thread-safe.
 *
 * <p>File: magic, labels, number of features, then for each feature, by ascending hash, its hash and one signed byte a label;
 * before them one scale a label.
 */
public final class LinearModel {
    private static final int MAGIC = 0x49534C4D;
    private final List<String> labels;
    private final int width;
    private final int mask;
    private final int[] keys; // open addressing, 0: free
    private final float[] weights; // row r of slot: weights[slot * width ..]

    private LinearModel(List<String> labels, int mask, int[] keys, float[] weights) {
        this.labels = labels;
        this.width = labels.size();
        this.mask = mask;
        this.keys = keys;
        this.weights = weights;
    }

    /**
     * @param hashes distinct feature hashes
     * @param rows for each hash one weight a label
     */
    public static LinearModel of(List<String> labels, int[] hashes, float[][] rows) {
        LinearModel model = empty(labels, hashes.length);
        for (int i = 0; i < hashes.length; i++) {
            System.arraycopy(rows[i], 0, model.weights, model.take(hashes[i]) * model.width, model.width);
        }
        return model;
    }

    private static LinearModel empty(List<String> labels, int features) {
        int capacity = Integer.highestOneBit(Math.max(16, features * 2)) * 2;
        return new LinearModel(
                List.copyOf(labels), capacity - 1, new int[capacity], new float[capacity * labels.size()]);
    }

    /** Takes a free slot for the hash. */
    private int take(int hash) {
        int slot = hash & mask;
        while (keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key(hash);
        return slot;
    }

    private static int key(int hash) {
        return hash == 0 ? 1 : hash;
    }

    public List<String> labels() {
        return labels;
    }

    /** Adds each label's score to {@code out}. */
    public void addScores(Features features, float[] out) {
        for (int f = 0; f < features.size(); f++) {
            int hash = features.hash(f);
            int wanted = key(hash);
            int slot = hash & mask;
            while (keys[slot] != 0) {
                if (keys[slot] == wanted) {
                    int row = slot * width;
                    for (int k = 0; k < width; k++) {
                        out[k] += weights[row + k];
                    }
                    break;
                }
                slot = (slot + 1) & mask;
            }
        }
    }

    public float[] scores(Features features) {
        float[] out = new float[width];
        addScores(features, out);
        return out;
    }

    /** For one or two labels: the score of the last label. */
    public float score(Features features) {
        return scores(features)[width - 1];
    }

    public double[] probabilities(Features features) {
        return softmax(scores(features));
    }

    static double[] softmax(float[] scores) {
        float max = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            max = Math.max(max, score);
        }
        double sum = 0;
        double[] out = new double[scores.length];
        for (int k = 0; k < out.length; k++) {
            out[k] = StrictMath.exp(scores[k] - max);
            sum += out[k];
        }
        for (int k = 0; k < out.length; k++) {
            out[k] /= sum;
        }
        return out;
    }

    /** The file's bytes; weights are rounded to a 255th of their label's largest. */
    public byte[] toBytes() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            writeTo(new DataOutputStream(bytes));
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory", e);
        }
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeInt(width);
        for (String label : labels) {
            out.writeUTF(label);
        }
        float[] scale = new float[width];
        for (int i = 0; i < weights.length; i++) {
            scale[i % width] = Math.max(scale[i % width], Math.abs(weights[i]));
        }
        for (float s : scale) {
            out.writeFloat(s);
        }
        long[] order = order();
        int kept = 0;
        for (long entry : order) {
            kept += isZero((int) entry, scale) ? 0 : 1;
        }
        out.writeInt(kept);
        for (long entry : order) {
            int slot = (int) entry;
            if (isZero(slot, scale)) {
                continue;
            }
            out.writeInt(keys[slot]);
            for (int k = 0; k < width; k++) {
                out.writeByte(rounded(slot, k, scale));
            }
        }
    }

    private long[] order() {
        long[] order = new long[keys.length];
        int n = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                order[n++] = ((long) keys[slot] << 32) | slot;
            }
        }
        order = Arrays.copyOf(order, n);
        Arrays.sort(order);
        return order;
    }

    private boolean isZero(int slot, float[] scale) {
        for (int k = 0; k < width; k++) {
            if (rounded(slot, k, scale) != 0) {
                return false;
            }
        }
        return true;
    }

    private int rounded(int slot, int k, float[] scale) {
        return scale[k] == 0 ? 0 : Math.round(weights[slot * width + k] / scale[k] * 127);
    }

    /** @throws IOException where the bytes are no model */
    public static LinearModel read(InputStream in) throws IOException {
        return read(new DataInputStream(in));
    }

    static LinearModel read(DataInputStream in) throws IOException {
        int magic = in.readInt();
        if (magic != MAGIC) {
            throw new IOException(
                    "model begins with " + Integer.toHexString(magic) + ", expected " + Integer.toHexString(MAGIC));
        }
        int width = in.readInt();
        String[] labels = new String[width];
        for (int k = 0; k < width; k++) {
            labels[k] = in.readUTF();
        }
        float[] scale = new float[width];
        for (int k = 0; k < width; k++) {
            scale[k] = in.readFloat();
        }
        int n = in.readInt();
        byte[] data = new byte[n * (4 + width)];
        in.readFully(data);
        LinearModel model = empty(List.of(labels), n);
        int at = 0;
        for (int i = 0; i < n; i++) {
            int hash = (data[at] & 255) << 24
                    | (data[at + 1] & 255) << 16
                    | (data[at + 2] & 255) << 8
                    | (data[at + 3] & 255);
            at += 4;
            int row = model.take(hash) * width;
            for (int k = 0; k < width; k++) {
                model.weights[row + k] = data[at++] * scale[k] / 127;
            }
        }
        return model;
    }
}
