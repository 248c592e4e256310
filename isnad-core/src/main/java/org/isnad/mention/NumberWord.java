package org.isnad.mention;

/** A word that counts or ranks. */
record NumberWord(Kind kind, double value) {
    /** The part it plays in a number. */
    enum Kind {
        /** {@code أحد}: only before a ten. */
        FIRST,
        UNIT,
        TEN,
        TENS,
        HUNDRED,
        SCALE,
        /** Two of a scale: {@code مليونان}. */
        DUAL,
        /** Two of a scale in construct state, or one after a number: {@code ألفا}. */
        EITHER,
        /** Several of a scale, only after a number: {@code آلاف}. */
        PLURAL,
        FRACTION,
        /** Between fraction and whole. */
        POINT,
        ORDINAL
    }

    boolean isScale() {
        return kind == Kind.SCALE || kind == Kind.PLURAL || kind == Kind.EITHER;
    }
}
