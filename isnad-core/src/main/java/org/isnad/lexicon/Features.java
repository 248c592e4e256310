package org.isnad.lexicon;

import java.util.Arrays;

/**
 * Hashed features of one decision: a growing array of 32-bit hashes, reused from decision to decision.
 *
 * <p>A feature is a template number and one to three values. Not thread-safe.
 */
public final class Features {
    private int[] hashes = new int[64];
    private int[] room = new int[hashes.length];
    private int size;

    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    /** The {@code i}th hash. */
    public int hash(int i) {
        return hashes[i];
    }

    /** Room for a number each feature, for the model that looks them up. */
    int[] room() {
        if (room.length < hashes.length) {
            room = new int[hashes.length];
        }
        return room;
    }

    public int[] copy() {
        return copy(0);
    }

    /** From the {@code from}th hash on. */
    public int[] copy(int from) {
        return Arrays.copyOfRange(hashes, from, size);
    }

    /** Hashes made before, by {@link #copy}. */
    public void addAll(int[] made) {
        if (size + made.length > hashes.length) {
            hashes = Arrays.copyOf(hashes, Math.max(size + made.length, 2 * size));
        }
        System.arraycopy(made, 0, hashes, size, made.length);
        size += made.length;
    }

    public void add(int template) {
        push(mix(template * 0x9E3779B9 + 0x7F4A7C15));
    }

    public void add(int template, int value) {
        push(mix(mix(template * 0x9E3779B9 + 0x7F4A7C15) ^ value));
    }

    public void add(int template, int value, int value2) {
        push(mix(mix(mix(template * 0x9E3779B9 + 0x7F4A7C15) ^ value) ^ value2));
    }

    public void add(int template, int value, int value2, int value3) {
        push(mix(mix(mix(mix(template * 0x9E3779B9 + 0x7F4A7C15) ^ value) ^ value2) ^ value3));
    }

    public void add(int template, String value) {
        add(template, value.hashCode());
    }

    public void add(int template, String value, String value2) {
        add(template, value.hashCode(), value2.hashCode());
    }

    private void push(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }

    private static int mix(int h) {
        int x = h;
        x ^= x >>> 16;
        x *= 0x85EBCA6B;
        x ^= x >>> 13;
        x *= 0xC2B2AE35;
        x ^= x >>> 16;
        return x;
    }
}
