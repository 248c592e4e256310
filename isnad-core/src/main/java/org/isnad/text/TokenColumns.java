package org.isnad.text;

/** Where tokens begin and end in the folded text, and what they are: the ground for sentences and quotations. */
@SuppressWarnings("ArrayRecordComponent") // columns are shared inside this package
record TokenColumns(Text text, int[] starts, int[] ends, Tokens.Kind[] kinds) {
    int size() {
        return kinds.length;
    }

    char first(int token) {
        return text.at(starts[token]);
    }

    /** The first character as written: tells « from ". */
    char original(int token) {
        return text.original()
                .charAt(text.span(starts[token], starts[token] + 1).start());
    }

    int length(int token) {
        return ends[token] - starts[token];
    }

    boolean is(int token, char mark) {
        return token >= 0 && token < size() && length(token) == 1 && first(token) == mark;
    }

    boolean isArabic(int token) {
        return token >= 0 && token < size() && kinds[token] == Tokens.Kind.ARABIC;
    }

    boolean isNumber(int token) {
        return token >= 0 && token < size() && kinds[token] == Tokens.Kind.NUMBER;
    }

    boolean isWord(int token) {
        return token >= 0
                && token < size()
                && kinds[token] != Tokens.Kind.PUNCTUATION
                && kinds[token] != Tokens.Kind.SYMBOL;
    }

    /** Whether white space or an edge of the text stands before the token. */
    boolean spaceBefore(int token) {
        return token <= 0 || token >= size() || starts[token] > ends[token - 1];
    }
}
