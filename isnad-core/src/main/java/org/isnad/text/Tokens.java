package org.isnad.text;

import java.util.Arrays;
import java.util.List;

/**
 * The tokens of a text in columns, with its sentences, paragraphs and quotations as runs.
 *
 * <p>A token is a word, a number, or one punctuation mark. White space and the underscores of hashtags are no tokens.
 */
public final class Tokens {
    /** What a token is made of. */
    public enum Kind {
        ARABIC,
        LATIN,
        NUMBER,
        PUNCTUATION,
        /** A web address, an e-mail address or an account name. */
        ADDRESS,
        SYMBOL
    }

    private final Text text;
    private final int size;
    private final int[] starts; // in the folded text
    private final int[] ends;
    private final Kind[] kinds;
    private final int[] sentenceOf;
    private final List<Run> sentences;
    private final List<Run> paragraphs;
    private final List<Run> quotes;
    private final int[] quoteOf;

    Tokens(
            Text text,
            int[] starts,
            int[] ends,
            Kind[] kinds,
            List<Run> sentences,
            List<Run> paragraphs,
            List<Run> quotes) {
        this.text = text;
        this.size = kinds.length;
        this.starts = starts;
        this.ends = ends;
        this.kinds = kinds;
        this.sentences = List.copyOf(sentences);
        this.paragraphs = List.copyOf(paragraphs);
        this.quotes = List.copyOf(quotes);
        this.sentenceOf = column(sentences, size);
        this.quoteOf = column(quotes, size);
    }

    private static int[] column(List<Run> runs, int size) {
        int[] of = new int[size];
        Arrays.fill(of, -1);
        for (int r = 0; r < runs.size(); r++) {
            for (int i = runs.get(r).start(); i < runs.get(r).end(); i++) {
                of[i] = r;
            }
        }
        return of;
    }

    public Text text() {
        return text;
    }

    public int size() {
        return size;
    }

    public Kind kind(int token) {
        return kinds[token];
    }

    /** Whether the token's folded form is {@code word}; compares in place. */
    public boolean is(int token, String word) {
        int start = starts[token];
        if (ends[token] - start != word.length()) {
            return false;
        }
        for (int k = 0; k < word.length(); k++) {
            if (text.at(start + k) != word.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    public boolean is(int token, char mark) {
        return ends[token] - starts[token] == 1 && text.at(starts[token]) == mark;
    }

    /** The token's folded form, as a new string. */
    public String word(int token) {
        return new String(text.folded(), starts[token], ends[token] - starts[token]);
    }

    /** The token with hamzas, alef maksura and ta marbuta as they are written, as a new string. */
    public String spelling(int token) {
        return new String(text.spelled(), starts[token], ends[token] - starts[token]);
    }

    /** Hash of {@link #spelling}, as that of the string. */
    public int spellingHash(int token) {
        char[] spelled = text.spelled();
        int hash = 0;
        for (int k = starts[token]; k < ends[token]; k++) {
            hash = hash * 31 + spelled[k];
        }
        return hash;
    }

    /** Whether {@link #spelling} is made of these letters; compares in place. */
    public boolean isSpelled(int token, char[] letters) {
        return Arrays.equals(text.spelled(), starts[token], ends[token], letters, 0, letters.length);
    }

    public int length(int token) {
        return ends[token] - starts[token];
    }

    /** The folded character {@code at} (counted from the token's first). */
    public char charAt(int token, int at) {
        return text.at(starts[token] + at);
    }

    /** The token's original characters. */
    public Span span(int token) {
        return text.span(starts[token], ends[token]);
    }

    /** From the first character of the run's first token to the last of its last. */
    public Span span(Run run) {
        return run.isEmpty() ? new Span(0, 0) : text.span(starts[run.start()], ends[run.end() - 1]);
    }

    /** As {@link #span(Run)}, without the first {@code skip} folded characters: a clitic that does not belong. */
    public Span span(Run run, int skip) {
        return text.span(starts[run.start()] + skip, ends[run.end() - 1]);
    }

    public String quote(int token) {
        return text.quote(span(token));
    }

    public String quote(Run run) {
        return text.quote(span(run));
    }

    /** The tokens that the span touches. */
    public Run run(Span span) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span(middle).end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < size && span(end).start() < span.end()) {
            end++;
        }
        return new Run(low, end);
    }

    public List<Run> sentences() {
        return sentences;
    }

    public List<Run> paragraphs() {
        return paragraphs;
    }

    /** What stands between quotation marks, marks excluded, outermost only, in order; may run over several sentences. */
    public List<Run> quotes() {
        return quotes;
    }

    public int sentenceOf(int token) {
        return sentenceOf[token];
    }

    public Run sentence(int token) {
        return sentences.get(sentenceOf[token]);
    }

    /** The number of the quotation that the token stands in, or -1. */
    public int quoteOf(int token) {
        return quoteOf[token];
    }

    /** Whether white space (or the article's edge) stands before the token. */
    public boolean spaceBefore(int token) {
        return token == 0 || starts[token] > ends[token - 1];
    }

    /** Whether the original word ends in ta marbuta, which folding made a heh. */
    public boolean endsInTaMarbuta(int token) {
        return lastLetter(token) == Letters.TEH_MARBUTA;
    }

    /** Whether the original word ends in alef maksura, which folding made a yeh. */
    public boolean endsInAlefMaksura(int token) {
        return lastLetter(token) == Letters.ALEF_MAKSURA;
    }

    /** The word's first letter as written, with its hamza: tells {@code إن} from {@code أن}. */
    public char firstLetter(int token) {
        return letter(token, 0);
    }

    /** Letter {@code at} of the token as written, with its hamza. */
    public char letter(int token, int at) {
        return text.spelled()[starts[token] + at];
    }

    private char lastLetter(int token) {
        return letter(token, ends[token] - starts[token] - 1);
    }
}
