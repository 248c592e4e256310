package org.isnad.lexicon;

import java.util.List;

/**
 * A word type: one spelling with all that is known of it outside any sentence. Shared between articles.
 *
 * <p>The hashes are for models: they tell forms, beginnings and ends apart without making strings.
 */
public final class Word {
    /** Longest beginning or end that has a hash. */
    public static final int AFFIX = 4;

    private final String form;
    private final boolean taMarbuta;
    private final List<Analysis> analyses;
    private final int cluster;
    private final int hash;
    private final int[] ends = new int[2 * AFFIX]; // hashes of the beginnings of 1 to 4 letters, then of the ends
    private final int shape;

    /**
     * @param form the folded spelling
     * @param taMarbuta whether the original spelling ends in ta marbuta
     * @param analyses every way to read it, likeliest first, at least one
     * @param cluster number of the distributional cluster, 0 where unknown
     */
    public Word(String form, boolean taMarbuta, List<Analysis> analyses, int cluster) {
        this.form = form;
        this.taMarbuta = taMarbuta;
        this.analyses = List.copyOf(analyses);
        this.cluster = cluster;
        if (analyses.isEmpty()) {
            throw new IllegalArgumentException("word '" + form + "' without analyses, expected at least one");
        }
        hash = form.hashCode();
        for (int k = 1; k <= AFFIX; k++) {
            int length = Math.min(k, form.length());
            ends[k - 1] = form.substring(0, length).hashCode() * 31 + k;
            ends[AFFIX + k - 1] = form.substring(form.length() - length).hashCode() * 31 + k;
        }
        shape = shape(form);
    }

    public String form() {
        return form;
    }

    public boolean taMarbuta() {
        return taMarbuta;
    }

    public List<Analysis> analyses() {
        return analyses;
    }

    public int cluster() {
        return cluster;
    }

    /** Of the folded spelling; the same in every run. */
    public int hash() {
        return hash;
    }

    /** Of the first {@code length} letters, 1 to {@link #AFFIX}; of all where the word is shorter. */
    public int prefixHash(int length) {
        return ends[length - 1];
    }

    /** Of the last {@code length} letters, 1 to {@link #AFFIX}; of all where the word is shorter. */
    public int suffixHash(int length) {
        return ends[AFFIX + length - 1];
    }

    /** What the word is made of: its length up to 7, and whether it has Arabic letters, Latin letters, digits, other characters. */
    public int shape() {
        return shape;
    }

    private static int shape(String form) {
        int kinds = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            kinds |= digit ? 4 : c >= 0x600 && c <= 0x6ff ? 1 : Character.isLetter(c) ? 2 : 8;
        }
        return Math.min(form.length(), 7) | kinds << 3;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Word word
                && form.equals(word.form)
                && taMarbuta == word.taMarbuta
                && analyses.equals(word.analyses)
                && cluster == word.cluster;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return form + analyses;
    }
}
