package org.isnad.source;

/** Keeps out at the door what no text has: NUL and halves of surrogate pairs. */
final class Characters {
    static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /** The text with each such character replaced one for one, so that offsets stay; the same string if it has none. */
    static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBad(text, i)) {
                return replaced(text, i);
            }
        }
        return text;
    }

    private static String replaced(String text, int from) {
        char[] chars = text.toCharArray();
        for (int i = from; i < chars.length; i++) {
            chars[i] = isBad(text, i) ? REPLACEMENT : chars[i];
        }
        return new String(chars);
    }

    private static boolean isBad(String text, int i) {
        char c = text.charAt(i);
        if (c == 0) {
            return true;
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
