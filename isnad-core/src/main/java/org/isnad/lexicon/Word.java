package org.isnad.lexicon;

import java.util.List;

/** A word type: one spelling with all that is known of it outside any sentence. Shared between articles. */
public final class Word {
    private static final int TAILS = 5; // letters that may stand before a stem, and one

    private final String form;
    private final boolean taMarbuta;
    private final List<Analysis> analyses;
    private final int cluster;
    private final int shape;
    private final int hash;
    private final int[] tails = new int[TAILS];

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
        shape = shape(form);
        hash = form.hashCode();
        fillTails();
    }

    private void fillTails() {
        int tail = 0;
        int power = 1;
        for (int i = form.length() - 1; i >= 0; i--) {
            tail += form.charAt(i) * power;
            power *= 31;
            if (i < TAILS) {
                tails[i] = tail;
            }
        }
    }

    public String form() {
        return form;
    }

    /** The hash of the folded spelling from letter {@code from} on, as that of the string. */
    public int hashFrom(int from) {
        return from < TAILS ? tails[from] : form.substring(from).hashCode();
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
