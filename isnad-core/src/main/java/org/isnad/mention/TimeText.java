package org.isnad.mention;

import org.isnad.lexicon.Words;
import org.isnad.mention.TimeWord.Kind;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** A sentence as the grammars of time see it: words of the table, numbers, and marks. No look ahead leaves the sentence. */
final class TimeText {
    private static final int LAST_YEAR = 2199;

    private final Words words;
    private final Phrases<TimeWord> table;
    private final NumberGrammar numbers;
    private final Phrases<CountedNoun> nouns;
    private final int start;
    private final int limit;

    TimeText(
            Words words,
            Phrases<TimeWord> table,
            NumberGrammar numbers,
            Phrases<CountedNoun> nouns,
            int start,
            int limit) {
        this.words = words;
        this.table = table;
        this.numbers = numbers;
        this.nouns = nouns;
        this.start = start;
        this.limit = limit;
    }

    Words words() {
        return words;
    }

    int start() {
        return start;
    }

    int limit() {
        return limit;
    }

    Phrases.@Nullable Match<TimeWord> at(int token) {
        return token >= start ? table.at(words, token, limit) : null;
    }

    /** The word at the token if it is of the kind. */
    Phrases.@Nullable Match<TimeWord> at(int token, Kind kind) {
        Phrases.Match<TimeWord> match = at(token);
        return match != null && match.value().kind() == kind ? match : null;
    }

    /** As {@link #at(int, Kind)}, where nothing but the article may stand before it: the expression goes on. */
    Phrases.@Nullable Match<TimeWord> next(int token, Kind kind) {
        Phrases.Match<TimeWord> match = at(token, kind);
        return match != null && match.skip() == 0 ? match : null;
    }

    boolean is(int token, Kind kind) {
        return at(token, kind) != null;
    }

    boolean isMark(int token, char mark) {
        return token < limit && token >= start && words.tokens().is(token, mark);
    }

    /** The token after one of the marks, or the token itself. */
    int afterMark(int token, String marks) {
        boolean mark = token >= start
                && token < limit
                && words.tokens().length(token) == 1
                && marks.indexOf(words.tokens().charAt(token, 0)) >= 0;
        return mark ? token + 1 : token;
    }

    boolean isDigits(int token) {
        return token < limit && token >= start && words.tokens().kind(token) == Tokens.Kind.NUMBER;
    }

    /** The whole number in plain digits at the token, or -1. */
    int digits(int token) {
        if (!isDigits(token)) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < words.tokens().length(token); i++) {
            char c = words.tokens().charAt(token, i);
            if (c < '0' || c > '9' || i > 8) {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /** Whether people or things of the table stand here, so that a number before them counts them. */
    boolean isCounted(int token) {
        Phrases.Match<CountedNoun> noun = nouns.at(words, token, limit);
        return noun != null && noun.skip() == 0 && !noun.definite();
    }

    int length(int token) {
        return token < limit ? words.tokens().length(token) : 0;
    }

    @Nullable
    Cardinal cardinal(int token) {
        return numbers.at(words, token, limit);
    }

    @Nullable
    Cardinal ordinal(int token) {
        return numbers.ordinalAt(words, token, limit);
    }

    /** A year from 1000 on, in four digits or in words, or null. */
    @Nullable
    Cardinal year(int token) {
        boolean four = isDigits(token) && length(token) == 4;
        if (!four && (isDigits(token) || token >= limit)) {
            return null;
        }
        Cardinal number = cardinal(token);
        boolean year = number != null && number.isBetween(1000, LAST_YEAR) && number.digits() == four;
        return year && number != null && (!four || number.end() == token + 1) ? number : null;
    }
}
