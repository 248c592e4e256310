package org.isnad.text;

/** The Arabic code points that the program names. */
public final class Letters {
    public static final char HAMZA = 'ء';
    public static final char ALEF_MADDA = 'آ';
    public static final char ALEF_HAMZA_ABOVE = 'أ';
    public static final char WAW_HAMZA = 'ؤ';
    public static final char ALEF_HAMZA_BELOW = 'إ';
    public static final char YEH_HAMZA = 'ئ';
    public static final char ALEF = 'ا';
    public static final char BEH = 'ب';
    public static final char TEH_MARBUTA = 'ة';
    public static final char TEH = 'ت';
    public static final char SEEN = 'س';
    public static final char FEH = 'ف';
    public static final char KAF = 'ك';
    public static final char LAM = 'ل';
    public static final char MEEM = 'م';
    public static final char NOON = 'ن';
    public static final char HEH = 'ه';
    public static final char WAW = 'و';
    public static final char ALEF_MAKSURA = 'ى';
    public static final char YEH = 'ي';
    public static final char TATWEEL = 'ـ';
    public static final char ALEF_WASLA = 'ٱ';
    public static final char FARSI_YEH = 'ی';
    public static final char KEHEH = 'ک';
    public static final char SUPERSCRIPT_ALEF = 'ٰ';

    private Letters() {}

    /** Fathatan to sukun, the superscript alef, and the Quranic annotation signs: marks on a letter. */
    public static boolean isMark(char c) {
        return (c >= 'ً' && c <= 'ٟ')
                || c == SUPERSCRIPT_ALEF
                || (c >= 'ؐ' && c <= 'ؚ')
                || (c >= 'ۖ' && c <= 'ۜ')
                || (c >= '۟' && c <= 'ۨ')
                || (c >= '۪' && c <= 'ۭ');
    }

    /** A letter of the Arabic script, marks and tatweel excluded. */
    public static boolean isArabic(char c) {
        return (c >= HAMZA && c <= YEH && c != TATWEEL)
                || (c >= 'ٮ' && c <= 'ۓ' && c != SUPERSCRIPT_ALEF)
                || c == 'ە'
                || (c >= 'ۮ' && c <= 'ۿ' && !(c >= '۰' && c <= '۹'))
                || (c >= 'ݐ' && c <= 'ݿ');
    }
}
