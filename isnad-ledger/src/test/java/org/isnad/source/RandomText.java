package org.isnad.source;

import java.util.Random;

/** Text that means nothing, with all that real text may hold: pairs, halves of pairs, marks, quotes, markup. */
final class RandomText {
    private static final String SEASONING = "\u0000\ud83d\ude00\u064b\u200f\u0640<>&\"'\\/\n\r\t\u2028،؟«»٣";

    private RandomText() {}

    static String of(Random random, int size) {
        StringBuilder text = new StringBuilder();
        while (text.length() < size) {
            switch (random.nextInt(6)) {
                case 0 -> text.append(SEASONING.charAt(random.nextInt(SEASONING.length())));
                case 1 -> text.append("😀");
                case 2 -> text.append(' ');
                default -> text.append((char) ('ا' + random.nextInt(30)));
            }
        }
        return text.toString();
    }
}
