package org.isnad.claim;

/**
 * A word of the article that may tell of a deed.
 *
 * @param bare where, in the folded word, it stands without conjunction, preposition and future letters; the article stays
 * @param prefixed the last letter before the stem, alef for the article, 0 where the stem stands bare
 * @param pronoun whether a pronoun is attached behind
 */
record Trigger(int token, Deed deed, Shape shape, int bare, char prefixed, boolean pronoun) {
    /** How the word is inflected. */
    enum Shape {
        PERFECT,
        IMPERFECT,
        NOUN
    }

    boolean isFuture() {
        return shape == Shape.IMPERFECT && prefixed == 'س';
    }
}
