package org.isnad.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the sentences.
 *
 * <p>A sentence ends at a line break that counts, and at {@code . ? ! …} before white space, quotation marks and brackets that close
 * there included. It does not end at the dot of an abbreviation, an initial or a number in a list. Inside quotation marks it ends
 * only where at least {@link #WORDS_IN_QUOTE} words of the quotation stand on both sides: a quotation of several sentences is
 * several sentences, a quoted title is none. What has no end for {@link #LONGEST} tokens is cut at its last comma.
 */
final class Sentences {
    static final int LONGEST = 300;
    static final int WORDS_IN_QUOTE = 3;
    private static final int SPELLED_OUT = 4; // letters of a word whose dot, without a space after it, ends a sentence

    private final TokenColumns tokens;
    private final boolean[] breaks;
    private final Quotes quotes;
    private final List<Run> runs = new ArrayList<>();
    private int from;

    private Sentences(TokenColumns tokens, boolean[] breaks, Quotes quotes) {
        this.tokens = tokens;
        this.breaks = breaks;
        this.quotes = quotes;
    }

    static List<Run> in(TokenColumns tokens, boolean[] breaks, Quotes quotes) {
        Sentences sentences = new Sentences(tokens, breaks, quotes);
        sentences.find();
        return sentences.runs;
    }

    /** Whether the token ends sentences. */
    static boolean isStop(TokenColumns tokens, int token) {
        char c = tokens.first(token);
        return c == '.' || c == '?' || c == '!' || c == '…';
    }

    private void find() {
        int n = tokens.size();
        int quoteStart = -1;
        int i = 0;
        while (i < n) {
            if (quoteStart < 0 && quotes.partner(i) > i) {
                quoteStart = i;
            } else if (quoteStart >= 0 && i >= quotes.partner(quoteStart)) {
                quoteStart = -1;
            }
            int next = i + 1;
            if (isStop(tokens, i) && ends(i, quoteStart)) {
                next = afterClosers(next);
                quoteStart = quoteStart >= 0 && next > quotes.partner(quoteStart) ? -1 : quoteStart;
                end(next);
            } else if (next < n && breaks[next]) {
                end(next);
            }
            i = next;
        }
        end(n);
    }

    private void end(int end) {
        while (end - from > LONGEST) {
            int cut = cut(from + LONGEST);
            runs.add(new Run(from, cut));
            from = cut;
        }
        if (end > from) {
            runs.add(new Run(from, end));
            from = end;
        }
    }

    /** After the last comma before {@code limit}, or there. */
    private int cut(int limit) {
        for (int i = limit - 1; i > from + LONGEST / 2; i--) {
            if (tokens.is(i, ',') || tokens.is(i, ';')) {
                return i + 1;
            }
        }
        return limit;
    }

    private boolean ends(int stop, int quoteStart) {
        boolean single = tokens.is(stop, '.');
        if (single && isAbbreviation(stop)) {
            return false;
        }
        int next = stop + 1;
        boolean last = next >= tokens.size() || breaks[next];
        boolean spaced = last || tokens.spaceBefore(next) || isCloser(next) || isStop(tokens, next);
        boolean joined =
                single && tokens.isArabic(next) && tokens.length(next) >= SPELLED_OUT - 1 && isSpelledOut(stop - 1);
        return (spaced || joined) && (last || endsInQuote(stop, quoteStart));
    }

    private boolean isSpelledOut(int token) {
        return tokens.isArabic(token) && tokens.length(token) >= SPELLED_OUT;
    }

    /** A dot after a single letter, or after a number that begins the sentence. */
    private boolean isAbbreviation(int stop) {
        int word = stop - 1;
        if (word < from || tokens.spaceBefore(stop)) {
            return false;
        }
        if (tokens.isNumber(word)) {
            return word == from;
        }
        boolean letter = tokens.isWord(word) && tokens.length(word) == 1;
        // «2015 م.» and «1439 هـ.» may well end a sentence
        return letter
                && !(tokens.isArabic(word)
                        && tokens.isNumber(word - 1)
                        && tokens.spaceBefore(stop + 1)
                        && isBeginning(stop + 1));
    }

    private boolean isBeginning(int token) {
        return token >= tokens.size() || tokens.isArabic(token);
    }

    private boolean endsInQuote(int stop, int quoteStart) {
        if (quoteStart < 0) {
            return true;
        }
        int close = quotes.partner(quoteStart);
        if (isCloser(stop + 1) && stop + 1 == close) {
            return stop - quoteStart > WORDS_IN_QUOTE;
        }
        return stop - Math.max(quoteStart, from) > WORDS_IN_QUOTE && close - stop > WORDS_IN_QUOTE;
    }

    /** A bracket or quotation mark that closes. */
    private boolean isCloser(int token) {
        if (token >= tokens.size() || breaks[token]) {
            return false;
        }
        char c = tokens.first(token);
        return c == ')' || c == ']' || (quotes.partner(token) >= 0 && quotes.partner(token) < token);
    }

    private int afterClosers(int token) {
        int next = token;
        while (next < tokens.size() && !breaks[next] && (isCloser(next) || isStop(tokens, next))) {
            next++;
        }
        return next;
    }
}
