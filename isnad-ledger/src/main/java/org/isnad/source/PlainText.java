package org.isnad.source;

import org.isnad.text.Article;

/**
 * An article in plain text: the body is the whole text as it stands.
 *
 * <p>The first line is a title, and not part of the body, when an empty line parts it from the rest, it is short, and it
 * does not end as a sentence does. Nothing else is taken for anything but text; date and outlet are given by the caller.
 */
final class PlainText {
    private static final int LONGEST_TITLE = 160;
    private static final String SENTENCE_ENDS = ".:؛،";

    private PlainText() {}

    static Article article(String id, String text) {
        String clean = Characters.clean(text);
        int end = clean.indexOf('\n');
        String first = end < 0 ? "" : clean.substring(0, end).strip();
        int body = end < 0 ? 0 : afterEmptyLines(clean, end + 1);
        return isTitle(first) && body > end + 1 && !clean.substring(body).isBlank()
                ? new Article(id, clean.substring(body), first, null, null, null)
                : new Article(id, clean, null, null, null, null);
    }

    private static boolean isTitle(String line) {
        return !line.isEmpty()
                && line.length() <= LONGEST_TITLE
                && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) < 0;
    }

    /** Where the first line that holds something begins. */
    private static int afterEmptyLines(String text, int start) {
        int line = start;
        for (int i = start; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
            line = text.charAt(i) == '\n' ? i + 1 : line;
        }
        return line;
    }
}
