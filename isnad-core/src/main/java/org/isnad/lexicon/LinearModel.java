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
    private static final int FOUR = 4;
    private static final int LARGEST = 127; // of a weight in the file
    private static final int NEXT_TO_NOTHING = 1; // features without a larger weight than this are left out of the file

    private final List<String> labels;
    private final int width;
    private final int mask;
    private final int[] keys; // open addressing, 0: free
    private final int[] rows; // of each slot: where its row begins among the weights
    private final float[] weights; // row after row, a weight a label
    private int size; // of the weights; fixed once the model is made

    private LinearModel(List<String> labels, int features) {
        int capacity =
                Integer.highestOneBit(Math.max(16, features * 3 / 2)) * 2; // a third to two thirds of the slots taken
        this.labels = List.copyOf(labels);
        this.width = labels.size();
        this.mask = capacity - 1;
        this.keys = new int[capacity];
        this.rows = new int[capacity];
        this.weights = new float[features * width];
    }

    /**
     * @param hashes distinct feature hashes
     * @param rows for each hash one weight a label
     */
    public static LinearModel of(List<String> labels, int[] hashes, float[][] rows) {
        LinearModel model = new LinearModel(labels, hashes.length);
        for (int i = 0; i < hashes.length; i++) {
            System.arraycopy(rows[i], 0, model.weights, model.newRow(hashes[i]), model.width);
        }
        return model;
    }

    /** Takes a free slot for the hash and the next row. */
    private int newRow(int hash) {
        int slot = hash & mask;
        while (keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key(hash);
        rows[slot] = size;
        size += width;
        return rows[slot];
    }

    private static int key(int hash) {
        return hash == 0 ? 1 : hash;
    }

    public List<String> labels() {
        return labels;
    }

    /** Adds each label's score to {@code out}. */
    public void addScores(Features features, float[] out) {
        int[] found = features.room();
        int n = findRows(features, found);
        int k = 0;
        for (; k + FOUR <= width; k += FOUR) {
            addFour(found, n, k, out);
        }
        for (; k < width; k++) {
            float sum = out[k];
            for (int r = 0; r < n; r++) {
                sum += weights[found[r] + k];
            }
            out[k] = sum;
        }
    }

    /** Four labels at a time, so that their sums stay in registers. */
    private void addFour(int[] found, int n, int k, float[] out) {
        float first = out[k];
        float second = out[k + 1];
        float third = out[k + 2];
        float fourth = out[k + 3];
        for (int r = 0; r < n; r++) {
            int row = found[r] + k;
            first += weights[row];
            second += weights[row + 1];
            third += weights[row + 2];
            fourth += weights[row + 3];
        }
        out[k] = first;
        out[k + 1] = second;
        out[k + 2] = third;
        out[k + 3] = fourth;
    }

    /**
     * Writes the rows of the features that have one to {@code found} and returns their number. Apart from the sums, so that the
     * look-ups, which wait for memory, wait together.
     */
    private int findRows(Features features, int[] found) {
        int n = 0;
        for (int f = 0; f < features.size(); f++) {
            int hash = features.hash(f);
            int wanted = key(hash);
            int slot = hash & mask;
            while (keys[slot] != wanted && keys[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            found[n] = rows[slot];
            n += keys[slot] == wanted ? 1 : 0;
        }
        return n;
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

    /** The file's bytes; weights are rounded to a 127th of their label's largest, and features that hardly weigh are left out. */
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
            kept += isNothing((int) entry, scale) ? 0 : 1;
        }
        out.writeInt(kept);
        for (long entry : order) {
            int slot = (int) entry;
            if (isNothing(slot, scale)) {
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

    private boolean isNothing(int slot, float[] scale) {
        for (int k = 0; k < width; k++) {
            if (Math.abs(rounded(slot, k, scale)) > NEXT_TO_NOTHING) {
                return false;
            }
        }
        return true;
    }

    private int rounded(int slot, int k, float[] scale) {
        return scale[k] == 0 ? 0 : Math.round(weights[rows[slot] + k] / scale[k] * LARGEST);
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
        LinearModel model = new LinearModel(List.of(labels), n);
        int at = 0;
        for (int i = 0; i < n; i++) {
            int hash = (data[at] & 255) << 24
                    | (data[at + 1] & 255) << 16
                    | (data[at + 2] & 255) << 8
                    | (data[at + 3] & 255);
            at += 4;
            int row = model.newRow(hash);
            for (int k = 0; k < width; k++) {
                model.weights[row + k] = data[at++] * scale[k] / LARGEST;
            }
        }
        return model;
    }
}
