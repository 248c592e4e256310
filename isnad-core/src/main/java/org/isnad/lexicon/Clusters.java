package org.isnad.lexicon;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/**
 * Classes of words that keep the same company in news, from 1, with coarser groups of classes. Immutable and thread-safe.
 *
 * <p>File: number of classes, for each class its group at each of two coarser levels, number of words, then by rising hash each
 * word's hash and class. Words are known by hash alone: a strange word has one chance in 60,000 to be taken for a known one.
 */
public final class Clusters {
    private static final String RESOURCE = "/org/isnad/lexicon/clusters.bin";

    private final byte[][] groups; // [level][class - 1]
    private final int[] keys; // open addressing, 0: free
    private final short[] classes;
    private final int mask;

    private Clusters(byte[][] groups, int[] hashes, short[] classOf) {
        this.groups = groups;
        int capacity = Integer.highestOneBit(Math.max(16, hashes.length)) * 4;
        keys = new int[capacity];
        classes = new short[capacity];
        mask = capacity - 1;
        for (int i = 0; i < hashes.length; i++) {
            int slot = hashes[i] & mask;
            while (keys[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = hashes[i];
            classes[slot] = classOf[i];
        }
    }

    /** The classes that the program ships; none where it ships none. */
    public static Clusters open() {
        try (InputStream in = Clusters.class.getResourceAsStream(RESOURCE)) {
            return in == null ? new Clusters(new byte[2][0], new int[0], new short[0]) : read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + RESOURCE, e);
        }
    }

    static Clusters read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(in));
        byte[][] groups = new byte[2][data.readInt()];
        data.readFully(groups[0]);
        data.readFully(groups[1]);
        int n = data.readInt();
        byte[] bytes = new byte[n * 6];
        data.readFully(bytes);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int[] hashes = new int[n];
        short[] classes = new short[n];
        for (int i = 0; i < n; i++) {
            hashes[i] = buffer.getInt();
            classes[i] = buffer.getShort();
        }
        return new Clusters(groups, hashes, classes);
    }

    /**
     * The file's bytes.
     *
     * @param classOf each word's class, from 1
     * @param middle each class's group, {@code middle[class - 1]}, below 256
     * @param coarse the same, coarser
     */
    public static byte[] toBytes(Map<String, Integer> classOf, int[] middle, int[] coarse) {
        TreeMap<Integer, Integer> byHash = new TreeMap<>();
        classOf.forEach((word, number) -> byHash.putIfAbsent(hash(word), number));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(middle.length);
            for (int group : middle) {
                out.writeByte(group);
            }
            for (int group : coarse) {
                out.writeByte(group);
            }
            out.writeInt(byHash.size());
            for (Map.Entry<Integer, Integer> entry : byHash.entrySet()) {
                out.writeInt(entry.getKey());
                out.writeShort(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    /** The class of a folded word as it stands, clitics included; 0 where unknown. */
    public int of(CharSequence form) {
        int hash = hash(form);
        int slot = hash & mask;
        while (keys[slot] != 0) {
            if (keys[slot] == hash) {
                return classes[slot];
            }
            slot = (slot + 1) & mask;
        }
        return 0;
    }

    /** The group, of about a hundred, that the class belongs to; -1 for class 0. */
    public int middle(int number) {
        return number == 0 ? -1 : groups[0][number - 1] & 255;
    }

    /** The group, of about thirty, that the class belongs to; -1 for class 0. */
    public int coarse(int number) {
        return number == 0 ? -1 : groups[1][number - 1] & 255;
    }

    /** Spreads Arabic words better than {@link String#hashCode}; never 0. */
    static int hash(CharSequence form) {
        int h = 0x811C9DC5;
        for (int i = 0; i < form.length(); i++) {
            h = (h ^ form.charAt(i)) * 0x01000193;
            h ^= h >>> 15;
        }
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        return h == 0 ? 1 : h;
    }
}
