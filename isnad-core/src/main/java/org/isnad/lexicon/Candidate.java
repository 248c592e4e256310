package org.isnad.lexicon;

/**
 * An analysis while it is weighed against others of the same word.
 *
 * @param misspelling how far hamzas, alef maksura and ta marbuta are from the lexicon's spelling; 0: not at all
 * @param marks a set of {@link #ACCUSATIVE} …
 * @param stem the lexicon's number of the stem; -1 where the word is not in it
 */
record Candidate(Analysis analysis, int misspelling, int marks, int stem) {
    /** The final alef is that of an indefinite accusative. */
    static final int ACCUSATIVE = 1;

    /** An adjective of comparison, which may stand like a noun. */
    static final int ELATIVE = 2;

    /** Another kind of word is likelier by far: a name that is an ordinary word too, a verb or noun spelled like a preposition. */
    static final int DOUBTFUL = 4;

    /** {@code ف} stands before it, which is rarer than {@code و}. */
    static final int SO = 8;

    /** No text that was counted has its lemma. */
    static final int UNSEEN = 16;

    /** A final alef maksura is written with the dots of yeh. */
    static final int DOTTED = 32;

    /** What the lexicon says by hand, before other nouns and adjectives of the same letters. */
    static final int PREFERRED = 64;

    Candidate marked(int mark) {
        return new Candidate(analysis, misspelling, marks | mark, stem);
    }

    boolean is(int mark) {
        return (marks & mark) != 0;
    }

    boolean isKnown() {
        return stem >= 0;
    }
}
