package org.isnad.text;

/**
 * Cuts a text into tokens, sentences, paragraphs and quotations. Every step takes time in proportion to the text. Thread-safe.
 *
 * <p>A token is a word, a number with its decimal point and thousands marks, a web or mail address or an account name, a run of
 * two dots or more, or one other mark. The parts of a hashtag are words; the letters of an abbreviation and its dots are tokens.
 */
public final class Tokenizer {
    public Tokens tokens(Text text) {
        TokenCutter cutter = new TokenCutter(text);
        cutter.cut();
        TokenColumns columns = cutter.columns();
        boolean[] breaks = Lines.breaks(columns);
        Quotes quotes = Quotes.in(columns, breaks);
        return new Tokens(
                text,
                columns.starts(),
                columns.ends(),
                columns.kinds(),
                Sentences.in(columns, breaks, quotes),
                Lines.paragraphs(columns, breaks),
                quotes.runs());
    }
}
