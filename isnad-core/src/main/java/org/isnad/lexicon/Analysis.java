package org.isnad.lexicon;

/**
 * One way to read a word: clitics, stem, and features.
 *
 * @param lemma folded, without marks
 * @param prefix how many folded characters of proclitics stand before the stem, the article included
 * @param suffix how many folded characters of enclitic pronoun stand after it
 * @param proclitics a set of {@link #AND} … {@link #FUTURE}
 * @param enclitic the pronoun attached ({@code ه ها هم …}), empty where there is none
 */
public record Analysis(
        Pos pos,
        String lemma,
        Gender gender,
        Number number,
        int person,
        Aspect aspect,
        boolean passive,
        boolean definite,
        int proclitics,
        int prefix,
        int suffix,
        String enclitic) {
    /** {@code و} or {@code ف}. */
    public static final int AND = 1;

    public static final int BY = 2;
    public static final int TO = 4;
    public static final int LIKE = 8;
    public static final int ARTICLE = 16;
    /** {@code س} before an imperfect verb. */
    public static final int FUTURE = 32;

    /** {@code ما} or {@code لا} written onto its verb: {@code مازال}. */
    public static final int NOT = 64;

    /** Grammatical gender. */
    public enum Gender {
        MASCULINE,
        FEMININE,
        NONE
    }

    /** Grammatical number. */
    public enum Number {
        SINGULAR,
        DUAL,
        PLURAL,
        NONE
    }

    /** Of a verb; a verbal noun or participle keeps what it is made from in {@link #VERBAL_NOUN} and the participles. */
    public enum Aspect {
        PERFECT,
        IMPERFECT,
        IMPERATIVE,
        VERBAL_NOUN,
        ACTIVE_PARTICIPLE,
        PASSIVE_PARTICIPLE,
        NONE
    }

    public boolean has(int proclitic) {
        return (proclitics & proclitic) != 0;
    }
}
