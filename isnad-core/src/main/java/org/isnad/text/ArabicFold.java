package org.isnad.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Folds spelling variants of Arabic to one form, keeping the way back.
 *
 * <p>Marks, tatweel and invisible characters go; alef with any hamza becomes alef, alef maksura and Farsi yeh become yeh,
 * ta marbuta becomes heh, Arabic-Indic and Persian digits become ASCII, quotes of all styles become {@code "}, presentation
 * forms become their letters.
 */
public final class ArabicFold {
    private ArabicFold() {}

    public static Text fold(String original) {
        int n = original.length();
        char[] folded = new char[n + 16];
        int[] origin = new int[n + 17];
        int size = 0;
        for (int i = 0; i < n; i++) {
            char c = original.charAt(i);
            char f = FOLD[c];
            if (f == DROP) {
                continue;
            }
            if (f == EXPAND) {
                String expanded = expand(c);
                for (int k = 0; k < expanded.length(); k++) {
                    char e = FOLD[expanded.charAt(k)];
                    if (e == DROP || e == EXPAND) {
                        continue;
                    }
                    if (size + 2 >= folded.length) {
                        folded = Arrays.copyOf(folded, folded.length * 2);
                        origin = Arrays.copyOf(origin, folded.length + 1);
                    }
                    folded[size] = e;
                    origin[size++] = i;
                }
                continue;
            }
            if (size + 2 >= folded.length) {
                folded = Arrays.copyOf(folded, folded.length * 2);
                origin = Arrays.copyOf(origin, folded.length + 1);
            }
            folded[size] = f;
            origin[size++] = i;
        }
        origin[size] = n;
        return new Text(original, Arrays.copyOf(folded, size), Arrays.copyOf(origin, size + 1));
    }

    /** The folded form of a word or phrase, for tables and look-ups. */
    public static String folded(String words) {
        return new String(fold(words).folded());
    }

    private static final char DROP = '\uffff';
    private static final char EXPAND = '\ufffe';
    private static final char[] FOLD = table();

    private static String expand(char c) {
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    }

    private static char[] table() {
        char[] fold = new char[0x10000];
        for (int c = 0; c < fold.length; c++) {
            fold[c] = fold((char) c);
        }
        return fold;
    }

    private static char fold(char c) {
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
            case Letters.ALEF_MADDA, Letters.ALEF_HAMZA_ABOVE, Letters.ALEF_HAMZA_BELOW, Letters.ALEF_WASLA ->
                Letters.ALEF;
            case Letters.ALEF_MAKSURA, Letters.FARSI_YEH, 'ې', 'ے' -> Letters.YEH;
            case Letters.TEH_MARBUTA, 'ە', 'ہ', 'ھ' -> Letters.HEH;
            case Letters.KEHEH, 'ڪ' -> Letters.KAF;
            case '«', '»', '“', '”', '„', '‟', '″', '〝', '〞' -> '"';
            case '‘', '’', '‚', '‛', '′', '`', '´', '‹', '›' -> '\'';
            case '،', '٬' -> ',';
            case '؛' -> ';';
            case '؟' -> '?';
            case '٪' -> '%';
            case '٫' -> '.';
            case '–', '—', '―', '‐', '‑', '‒', '−' -> '-';
            case '\t',
                    '\u00a0',
                    '\u1680',
                    '\u2000',
                    '\u2001',
                    '\u2002',
                    '\u2003',
                    '\u2004',
                    '\u2005',
                    '\u2006',
                    '\u2007',
                    '\u2008',
                    '\u2009',
                    '\u200a',
                    '\u202f',
                    '\u205f',
                    '\u3000' -> ' ';
            case '\r', '\u2028', '\u2029', '\u0085' -> '\n';
            default -> Character.toLowerCase(c);
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
