package org.isnad.lexicon;

import org.isnad.text.Letters;
import org.isnad.text.Run;
import org.isnad.text.Span;
import org.isnad.text.Tokens;

/** An article's tokens, each with its word type and the analysis that fits its sentence. */
public final class Words {
    private final Tokens tokens;
    private final Word[] words;
    private final Analysis[] chosen;

    Words(Tokens tokens, Word[] words, Analysis[] chosen) {
        this.tokens = tokens;
        this.words = words;
        this.chosen = chosen;
    }

    public Tokens tokens() {
        return tokens;
    }

    public int size() {
        return words.length;
    }

    public Word word(int token) {
        return words[token];
    }

    public Analysis analysis(int token) {
        return chosen[token];
    }

    public Pos pos(int token) {
        return chosen[token].pos();
    }

    public String lemma(int token) {
        return chosen[token].lemma();
    }

    /** The folded spelling, clitics included. */
    public String form(int token) {
        return words[token].form();
    }

    /** The folded spelling without proclitics, the article included, and without an attached pronoun. */
    public String stem(int token) {
        Analysis analysis = chosen[token];
        String form = words[token].form();
        return form.substring(analysis.prefix(), form.length() - analysis.suffix());
    }

    /** The folded spelling without conjunction and preposition letters; the article stays. */
    public String bare(int token) {
        return words[token].form().substring(cliticLength(token));
    }

    /** How many folded characters of conjunction, preposition and future letters begin the word; the article is not counted. */
    public int cliticLength(int token) {
        Analysis analysis = chosen[token];
        if (!analysis.has(Analysis.ARTICLE)) {
            return analysis.prefix();
        }
        return analysis.prefix() - articleLength(words[token].form(), analysis);
    }

    /** After لـ the article is one lam ({@code للحكومة}), or none of its own where the word begins with one ({@code للجنة}). */
    private static int articleLength(String form, Analysis analysis) {
        if (!analysis.has(Analysis.TO)) {
            return 2;
        }
        return switch (analysis.prefix() >= 2 ? form.charAt(analysis.prefix() - 2) : ' ') {
            case Letters.ALEF -> 2;
            case Letters.LAM -> 1;
            default -> 0;
        };
    }

    /** The original characters of a run without conjunction and preposition letters before its first word. */
    public Span bareSpan(Run run) {
        int first = run.start();
        int skip = tokens.kind(first) == Tokens.Kind.ARABIC ? cliticLength(first) : 0;
        return skip > 0 && skip < tokens.length(first) ? tokens.span(run, skip) : tokens.span(run);
    }
}
