package org.isnad.lexicon;

import org.isnad.text.ArabicFold;
import org.isnad.text.Letters;

/** How far a written letter is from the lexicon's, where both fold to the same. */
final class Spelling {
    /** Too far: another word. */
    static final int OTHER_WORD = 4;

    private Spelling() {}

    static int distance(char lexicon, char written) {
        if (lexicon == written) {
            return 0;
        }
        return switch (written) {
            // many papers leave out hamzas, and none of them writes a wrong one
            case Letters.ALEF -> 1;
            case Letters.ALEF_HAMZA_ABOVE, Letters.ALEF_HAMZA_BELOW, Letters.ALEF_MADDA ->
                lexicon == Letters.ALEF ? 2 : OTHER_WORD;
            // Egyptian papers write the final yeh without dots; elsewhere the dots are sometimes added
            case Letters.YEH -> 2;
            case Letters.ALEF_MAKSURA -> 2;
            case Letters.HEH -> 3;
            case Letters.TEH_MARBUTA -> OTHER_WORD + 2;
            default -> OTHER_WORD;
        };
    }

    static int distance(String lexicon, char[] written, int at) {
        int sum = 0;
        for (int k = 0; k < lexicon.length(); k++) {
            sum += distance(lexicon.charAt(k), written[at + k]);
        }
        return sum;
    }

    /** Whether {@code folded} has the letters of {@code part}, folded, at {@code at}. */
    static boolean has(char[] folded, int at, int end, String part) {
        if (at < 0 || at + part.length() > end) {
            return false;
        }
        for (int k = 0; k < part.length(); k++) {
            if (ArabicFold.folded(part.charAt(k)) != folded[at + k]) {
                return false;
            }
        }
        return true;
    }
}
