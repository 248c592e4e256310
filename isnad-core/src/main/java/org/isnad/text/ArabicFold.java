package org.isnad.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Folds spelling variants of Arabic to one form, keeping the way back.
 *
 * <p>Marks, tatweel and invisible characters go; alef with any hamza becomes alef, alef maksura and Farsi yeh become yeh,
 * ta marbuta becomes heh, Arabic-Indic and Persian digits become ASCII, quotes of all styles become {@code "}, presentation
 * forms become their letters. Beside the folded form stands the spelled one, of the same length, which keeps the hamzas, the
 * alef maksura and the ta marbuta.
 */
public final class ArabicFold {
    private static final char DROP = '\uffff';
    private static final char EXPAND = '\ufffe';
    private static final int COMMON = 0x700; // Latin to Arabic: the characters that a table answers for
    private static final char[] FOLD = new char[COMMON];
    private static final char[] SPELL = new char[COMMON];

    static {
        for (char c = 0; c < COMMON; c++) {
            SPELL[c] = spelled(c);
            FOLD[c] = letter(SPELL[c]);
        }
    }

    private char[] folded;
    private char[] spelled;
    private int[] origin;
    private int size;
    private char previous; // of a carriage return with a line feed only the first counts

    private ArabicFold(int length) {
        folded = new char[length + 16];
        spelled = new char[length + 16];
        origin = new int[length + 17];
    }

    public static Text fold(String original) {
        int n = original.length();
        ArabicFold fold = new ArabicFold(n);
        for (int i = 0; i < n; i++) {
            fold.add(original.charAt(i), i);
        }
        fold.origin[fold.size] = n;
        return new Text(
                original,
                Arrays.copyOf(fold.folded, fold.size),
                Arrays.copyOf(fold.spelled, fold.size),
                Arrays.copyOf(fold.origin, fold.size + 1));
    }

    /** The folded form of a word or phrase, for tables and look-ups. */
    public static String folded(String words) {
        return new String(fold(words).folded());
    }

    /** The folded form of one letter; what is dropped or spelled out stays as it is. */
    public static char folded(char c) {
        char f = c < COMMON ? FOLD[c] : letter(spelled(c));
        return f == DROP || f == EXPAND ? c : f;
    }

    private void add(char c, int at) {
        char s = spell(c);
        boolean secondOfBreak = c == '\n' && at > 0 && previous == '\r';
        previous = c;
        if (s == DROP || secondOfBreak) {
            return;
        }
        if (s != EXPAND) {
            push(s, at);
            return;
        }
        String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        for (int k = 0; k < letters.length(); k++) {
            char e = spell(letters.charAt(k));
            if (e != DROP && e != EXPAND) {
                push(e, at);
            }
        }
    }

    private void push(char s, int at) {
        if (size + 1 >= folded.length) {
            folded = Arrays.copyOf(folded, folded.length * 2);
            spelled = Arrays.copyOf(spelled, folded.length);
            origin = Arrays.copyOf(origin, folded.length + 1);
        }
        spelled[size] = s;
        folded[size] = s < COMMON ? FOLD[s] : s;
        origin[size++] = at;
    }

    private static char spell(char c) {
        return c < COMMON ? SPELL[c] : spelled(c);
    }

    /** What remains when only the way of writing is folded, not the letter. */
    private static char spelled(char c) {
        if (Letters.isMark(c) || c == Letters.TATWEEL || isInvisible(c)) {
            return DROP;
        }
        if ((c >= 'ﭐ' && c <= 'ﷻ') || (c >= 'ﹰ' && c <= 'ﻼ') || (c >= '\uff01' && c <= '\uff5e')) {
            return EXPAND;
        }
        if (c >= '٠' && c <= '٩') {
            return (char) ('0' + c - '٠');
        }
        if (c >= '۰' && c <= '۹') {
            return (char) ('0' + c - '۰');
        }
        return switch (c) {
            case Letters.ALEF_WASLA -> Letters.ALEF;
            case Letters.FARSI_YEH, 'ې', 'ے' -> Letters.YEH;
            case 'ە', 'ہ', 'ھ' -> Letters.HEH;
            case Letters.KEHEH, 'ڪ' -> Letters.KAF;
            default -> mark(c);
        };
    }

    private static char mark(char c) {
        return switch (c) {
            case '«', '»', '“', '”', '„', '‟', '″', '〝', '〞' -> '"';
            case '‘', '’', '‚', '‛', '′', '`', '´', '‹', '›' -> '\'';
            case '،', '٬' -> ',';
            case '؛' -> ';';
            case '؟' -> '?';
            case '٪' -> '%';
            case '٫' -> '.';
            case '–', '—', '―', '‐', '‑', '‒', '−' -> '-';
            case '\r', '\u000b', '\f', '\u2028', '\u2029', '\u0085' -> '\n';
            default -> isSpace(c) ? ' ' : Character.toLowerCase(c);
        };
    }

    private static boolean isSpace(char c) {
        return c == '\t'
                || c == '\u00a0'
                || c == '\u1680'
                || (c >= '\u2000' && c <= '\u200a')
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u3000';
    }

    private static char letter(char c) {
        return switch (c) {
            case Letters.ALEF_MADDA, Letters.ALEF_HAMZA_ABOVE, Letters.ALEF_HAMZA_BELOW -> Letters.ALEF;
            case Letters.ALEF_MAKSURA -> Letters.YEH;
            case Letters.TEH_MARBUTA -> Letters.HEH;
            default -> c;
        };
    }

    private static boolean isInvisible(char c) {
        return (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u206f')
                || c == '\u061c'
                || c == '\ufeff'
                || c == '\u00ad'
                || c == '\u180e'
                || (c >= '\ufe00' && c <= '\ufe0f');
    }
}
