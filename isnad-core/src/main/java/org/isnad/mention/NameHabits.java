package org.isnad.mention;

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
 * How often a word was part of a name of each type in a large corpus that an earlier tagger read: what a word is used for where its
 * neighbours do not tell. Immutable and thread-safe.
 *
 * <p>File: number of words, then by rising hash each word's hash and habit. Words are known by hash alone.
 */
public final class NameHabits {
    private static final String RESOURCE = "/org/isnad/lexicon/name-habits.bin";
    private static final double[] STEPS = {0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97};

    private final int[] keys; // open addressing, 0: free
    private final short[] habits;

    private NameHabits(int size) {
        int capacity = Integer.highestOneBit(Math.max(16, size)) * 4;
        keys = new int[capacity];
        habits = new short[capacity];
    }

    /** The habits that the program ships; none where it ships none. */
    static NameHabits open() {
        try (InputStream in = NameHabits.class.getResourceAsStream(RESOURCE)) {
            return in == null ? none() : read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + RESOURCE, e);
        }
    }

    static NameHabits none() {
        return new NameHabits(0);
    }

    static NameHabits read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(in));
        int n = data.readInt();
        NameHabits all = new NameHabits(n);
        byte[] bytes = new byte[n * 6];
        data.readFully(bytes);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        for (int i = 0; i < n; i++) {
            int hash = buffer.getInt();
            int slot = all.slot(hash);
            all.keys[slot] = hash;
            all.habits[slot] = buffer.getShort();
        }
        return all;
    }

    /** The file's bytes. */
    public static byte[] toBytes(Map<String, Short> habits) {
        TreeMap<Integer, Short> byHash = new TreeMap<>();
        habits.forEach((word, habit) -> byHash.putIfAbsent(hash(word), habit));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(byHash.size());
            for (Map.Entry<Integer, Short> entry : byHash.entrySet()) {
                out.writeInt(entry.getKey());
                out.writeShort(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    /**
     * A habit of counts: three bits for the share of each type, and two for the number of places.
     *
     * @param counts how often the word stood in a name of each type, by the type's ordinal, and at last outside of names
     */
    public static short habit(int[] counts) {
        int total = 0;
        for (int count : counts) {
            total += count;
        }
        int habit = total < 10 ? 0 : total < 50 ? 1 : total < 500 ? 2 : 3;
        for (EntityType type : EntityType.values()) {
            habit = habit << 3 | step((double) counts[type.ordinal()] / total);
        }
        return (short) habit;
    }

    private static int step(double share) {
        int step = 0;
        while (step < STEPS.length && share >= STEPS[step]) {
            step++;
        }
        return step;
    }

    /** The word's habit; -1 where none is known. */
    int of(String bare) {
        int hash = hash(bare);
        int slot = slot(hash);
        return keys[slot] == 0 ? -1 : habits[slot];
    }

    /** The share's step, 0 to 7, of a type in a habit. */
    static int step(int habit, EntityType type) {
        return habit >> 3 * (EntityType.values().length - 1 - type.ordinal()) & 7;
    }

    private int slot(int hash) {
        int slot = hash & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != hash) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private static int hash(String word) {
        int h = 0x811C9DC5;
        for (int i = 0; i < word.length(); i++) {
            h = (h ^ word.charAt(i)) * 0x01000193;
            h ^= h >>> 15;
        }
        h *= 0xC2B2AE35;
        h ^= h >>> 13;
        return h == 0 ? 1 : h;
    }
}
