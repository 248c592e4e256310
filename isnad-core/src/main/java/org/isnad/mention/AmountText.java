package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Words;
import org.isnad.text.Run;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** One article as the grammars of amounts see it, with what they have found so far. Not thread-safe. */
final class AmountText {
    private final Words words;
    private final CountryClues clues;
    private final NumberGrammar numbers;
    private final Phrases<AmountSign> signs;
    private final Phrases<CountedNoun> nouns;
    private final List<Amount> found = new ArrayList<>();
    private int limit;

    AmountText(
            Words words,
            CountryClues clues,
            NumberGrammar numbers,
            Phrases<AmountSign> signs,
            Phrases<CountedNoun> nouns) {
        this.words = words;
        this.clues = clues;
        this.numbers = numbers;
        this.signs = signs;
        this.nouns = nouns;
    }

    Words words() {
        return words;
    }

    Tokens tokens() {
        return words.tokens();
    }

    CountryClues clues() {
        return clues;
    }

    List<Amount> found() {
        return found;
    }

    /** No look ahead goes past the limit: the sentence's end or the next expression of time. */
    int limit() {
        return limit;
    }

    void limit(int token) {
        limit = token;
    }

    boolean isMark(int token, char mark) {
        return token >= 0 && token < words.size() && tokens().is(token, mark);
    }

    boolean isArabic(int token) {
        return token < limit && tokens().kind(token) == Tokens.Kind.ARABIC;
    }

    @Nullable
    Cardinal number(int token) {
        return numbers.at(words, token, limit);
    }

    int afterOrdinal(int token) {
        return numbers.afterOrdinal(words, token, limit);
    }

    @Nullable
    AmountSign sign(int token) {
        boolean outside = token < 0 || token >= words.size();
        Phrases.Match<AmountSign> match = outside ? null : signs.at(words, token, Math.max(limit, token + 1));
        return match == null ? null : match.value();
    }

    boolean is(int token, AmountSign sign) {
        return sign(token) == sign;
    }

    Phrases.@Nullable Match<CountedNoun> noun(int token) {
        return nouns.at(words, token, limit);
    }

    Run sentence(int token) {
        return tokens().sentence(token);
    }

    @Nullable
    Amount last() {
        return found.isEmpty() ? null : found.get(found.size() - 1);
    }

    /** Where the last amount before the token in its sentence ends, or the sentence begins. */
    int clauseStart(int token) {
        Amount last = last();
        int start = sentence(token).start();
        return last == null ? start : Math.max(start, last.run().end());
    }

    /** How many tokens stand between the last amount and the token; many where there is none. */
    int sinceLast(int token) {
        Amount last = last();
        return last == null ? Integer.MAX_VALUE : token - last.run().end();
    }

    /** Adds an amount; the token after it. */
    int add(Run run, int skip, double value, String unit, double confidence, String rule) {
        int letters = skip < tokens().length(run.start()) ? skip : 0;
        found.add(new Amount(run, tokens().span(run, letters), value, unit, confidence, rule));
        return run.end();
    }
}
