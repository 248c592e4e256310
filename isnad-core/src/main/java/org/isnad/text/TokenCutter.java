package org.isnad.text;

import java.util.Arrays;

/** Cuts the folded text into tokens, from left to right. */
final class TokenCutter {
    private final Text text;
    private final int length;
    private int[] starts;
    private int[] ends;
    private Tokens.Kind[] kinds;
    private int size;

    TokenCutter(Text text) {
        this.text = text;
        this.length = text.length();
        int guess = length / 4 + 16;
        starts = new int[guess];
        ends = new int[guess];
        kinds = new Tokens.Kind[guess];
    }

    TokenColumns columns() {
        return new TokenColumns(
                text, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), Arrays.copyOf(kinds, size));
    }

    void cut() {
        int at = 0;
        while (at < length) {
            char c = text.at(at);
            if (c <= ' ' || c == '_' || c == '\u007f') {
                at++;
            } else if (Letters.isArabic(c)) {
                at = add(at, arabicEnd(at), Tokens.Kind.ARABIC);
            } else if (isDigit(c)) {
                at = add(at, numberEnd(at), Tokens.Kind.NUMBER);
            } else if (c == '@' && isNamePart(at + 1)) {
                at = add(at, nameEnd(at + 1), Tokens.Kind.ADDRESS);
            } else if (Character.isLetter(c)) {
                at = latin(at);
            } else {
                at = mark(at, c);
            }
        }
    }

    private int add(int start, int end, Tokens.Kind kind) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size++] = kind;
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean isDigitAt(int at) {
        return at < length && isDigit(text.at(at));
    }

    private int arabicEnd(int start) {
        int end = start + 1;
        while (end < length && Letters.isArabic(text.at(end))) {
            end++;
        }
        return end;
    }

    /** Digits with points and commas between them. */
    private int numberEnd(int start) {
        int end = start + 1;
        while (isDigitAt(end) || (isPoint(end) && isDigitAt(end + 1))) {
            end++;
        }
        return end;
    }

    private boolean isPoint(int at) {
        return at < length && (text.at(at) == '.' || text.at(at) == ',');
    }

    /** A letter, digit or underscore of the Latin alphabet: what account names are made of. */
    private boolean isNamePart(int at) {
        if (at >= length) {
            return false;
        }
        char c = text.at(at);
        return (c >= 'a' && c <= 'z') || isDigit(c) || c == '_';
    }

    private int nameEnd(int start) {
        int end = start;
        while (isNamePart(end)) {
            end++;
        }
        return end;
    }

    private int latin(int start) {
        int end = latinEnd(start);
        if (startsAddress(start, end)) {
            return add(start, addressEnd(end), Tokens.Kind.ADDRESS);
        }
        return add(start, end, Tokens.Kind.LATIN);
    }

    /** Letters, digits and their marks, with apostrophes, hyphens and ampersands inside. */
    private int latinEnd(int start) {
        int end = start + 1;
        while (isLatinPart(end) || (isLatinJoint(end) && isLatinPart(end + 1))) {
            end++;
        }
        return end;
    }

    private boolean isLatinPart(int at) {
        if (at >= length) {
            return false;
        }
        char c = text.at(at);
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return (Character.isLetterOrDigit(c) || mark) && !Letters.isArabic(c);
    }

    private boolean isLatinJoint(int at) {
        return at < length && (text.at(at) == '\'' || text.at(at) == '-' || text.at(at) == '&');
    }

    /** {@code http://…}, {@code www.…}, {@code name@host} and {@code host.org}. */
    private boolean startsAddress(int start, int end) {
        if (text.has(end, "://")) {
            return true;
        }
        boolean joined = end + 1 < length && isNamePart(end + 1);
        if (!joined) {
            return false;
        }
        return text.at(end) == '@'
                || (text.at(end) == '.' && end - start >= 2 && nameEnd(end + 1) - end > 2 && !isDigitAt(end + 1));
    }

    /** Up to white space or an Arabic letter, without the marks that end a sentence or a bracket. */
    private int addressEnd(int from) {
        int end = from;
        while (end < length && text.at(end) > ' ' && text.at(end) != '"' && !Letters.isArabic(text.at(end))) {
            end++;
        }
        while (end > from && ".,;:!?)]}'".indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private int mark(int start, char c) {
        int end = start + 1;
        if (Character.isHighSurrogate(c) && end < length && Character.isLowSurrogate(text.at(end))) {
            return add(start, end + 1, Tokens.Kind.SYMBOL);
        }
        if (c == '.' || c == '\'') {
            while (end < length && text.at(end) == c) {
                end++;
            }
        }
        boolean symbol = Character.isLetterOrDigit(c) || c > '\u2fff';
        return add(start, end, symbol ? Tokens.Kind.SYMBOL : Tokens.Kind.PUNCTUATION);
    }
}
