package org.isnad.lexicon;

/**
 * What the letters around a stem say, packed into one number: part of speech, gender, number, person, aspect, voice, what the form
 * may stand before ({@link #BARE} …), what may be written before it, and whether its final alef is the indefinite accusative's.
 */
final class Affix {
    /** The form may stand indefinite, after the article, before a noun, bare (what is not a noun), before a pronoun, before ي. */
    static final int INDEFINITE = 1;

    static final int DEFINITE = 2;
    static final int CONSTRUCT = 4;
    static final int BARE = 8;
    static final int HOST = 16;
    static final int HOST_OF_YEH = 32;

    /** What may be written before the form; a preposition before an imperfect is لـ alone. */
    static final int CONJUNCTION = 1;

    static final int PREPOSITION = 2;
    static final int FUTURE = 4;

    private static final Pos[] POS = Pos.values();
    private static final Analysis.Gender[] GENDERS = Analysis.Gender.values();
    private static final Analysis.Number[] NUMBERS = Analysis.Number.values();
    private static final Analysis.Aspect[] ASPECTS = Analysis.Aspect.values();

    private Affix() {}

    static int pack(
            Pos pos,
            Analysis.Gender gender,
            Analysis.Number number,
            int person,
            Analysis.Aspect aspect,
            boolean passive,
            int hosts,
            int before,
            boolean accusative) {
        return pos.ordinal()
                | gender.ordinal() << 4
                | number.ordinal() << 6
                | person << 8
                | aspect.ordinal() << 10
                | (passive ? 1 : 0) << 13
                | hosts << 14
                | before << 20
                | (accusative ? 1 : 0) << 23;
    }

    static Pos pos(int affix) {
        return POS[affix & 15];
    }

    static Analysis.Gender gender(int affix) {
        return GENDERS[affix >> 4 & 3];
    }

    static Analysis.Number number(int affix) {
        return NUMBERS[affix >> 6 & 3];
    }

    static int person(int affix) {
        return affix >> 8 & 3;
    }

    static Analysis.Aspect aspect(int affix) {
        return ASPECTS[affix >> 10 & 7];
    }

    static boolean passive(int affix) {
        return (affix >> 13 & 1) == 1;
    }

    static boolean may(int affix, int host) {
        return (affix >> 14 & host) != 0;
    }

    static boolean mayFollow(int affix, int before) {
        return (affix >> 20 & before) == before;
    }

    static boolean accusative(int affix) {
        return (affix >> 23 & 1) == 1;
    }
}
