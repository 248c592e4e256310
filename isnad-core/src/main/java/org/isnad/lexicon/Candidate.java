package org.isnad.lexicon;

/**
 * An analysis while it is weighed against others of the same word.
 *
 * @param misspelling how far hamzas, alef maksura and ta marbuta are from the lexicon's spelling; 0: not at all
 * @param accusative whether the final alef is that of an indefinite accusative
 * @param lemmaKey the lexicon's number for the lemma; -1 where the word is not in it
 */
record Candidate(Analysis analysis, int misspelling, boolean accusative, int lemmaKey) {
    boolean isKnown() {
        return lemmaKey >= 0;
    }
}
