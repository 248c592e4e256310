package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Pieces of text in several inks and directions, broken into lines by their words.
 *
 * <p>Each piece of the article stands in a Unicode isolate of its own on every line that it touches, so that its direction
 * leaves alone what stands beside it.
 */
final class Paragraph {
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';
    private static final char NONE = 0;

    private final List<Word> words = new ArrayList<>();
    private int pieces;

    /** @param glued whether it follows the word before without a space */
    private record Word(String text, int piece, Ink ink, char isolate, boolean glued) {}

    /** Words of the program: labels, punctuation. */
    Paragraph words(String text, Ink ink) {
        return add(text, ink, NONE, false);
    }

    /** As {@link #words}, right after what stands before. */
    Paragraph glued(String text, Ink ink) {
        return add(text, ink, NONE, true);
    }

    /** Words of the article. */
    Paragraph quote(String text, Ink ink) {
        return add(text, ink, RIGHT_TO_LEFT_ISOLATE, false);
    }

    /** A name, in whatever script. */
    Paragraph name(String text, Ink ink) {
        return add(text, ink, FIRST_STRONG_ISOLATE, false);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    private Paragraph add(String text, Ink ink, char isolate, boolean glued) {
        boolean first = true;
        for (String word : text.strip().split("\\s+")) {
            if (!word.isEmpty()) {
                words.add(new Word(word, pieces, ink, isolate, first && glued));
                first = false;
            }
        }
        pieces++;
        return this;
    }

    /** The lines, each of at most so many cells. */
    List<String> lines(int cells, boolean colourful) {
        List<String> lines = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        int used = 0;
        for (Word word : fitting(cells)) {
            int space = line.isEmpty() || word.glued ? 0 : 1;
            int width = Cells.of(word.text);
            if (used + space + width > cells && !line.isEmpty()) {
                lines.add(written(line, colourful));
                line.clear();
                used = 0;
                space = 0;
            }
            line.add(word);
            used += space + width;
        }
        if (!line.isEmpty()) {
            lines.add(written(line, colourful));
        }
        return lines;
    }

    /** The words, those that are longer than a line cut. */
    private List<Word> fitting(int cells) {
        List<Word> fitting = new ArrayList<>();
        for (Word word : words) {
            String rest = word.text;
            while (Cells.of(rest) > cells) {
                int cut = cut(rest, cells);
                fitting.add(new Word(rest.substring(0, cut), word.piece, word.ink, word.isolate, word.glued));
                rest = rest.substring(cut);
            }
            boolean whole = rest.length() == word.text.length();
            fitting.add(whole ? word : new Word(rest, word.piece, word.ink, word.isolate, true));
        }
        return fitting;
    }

    private static int cut(String text, int cells) {
        int used = 0;
        int i = 0;
        while (i < text.length()) {
            used += Cells.of(text.codePointAt(i));
            if (used > cells) {
                break;
            }
            i += Character.charCount(text.codePointAt(i));
        }
        return Math.max(i, Character.charCount(text.codePointAt(0)));
    }

    private static String written(List<Word> line, boolean colourful) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < line.size()) {
            Word first = line.get(i);
            if (i > 0 && !first.glued) {
                out.append(' ');
            }
            StringBuilder piece = new StringBuilder();
            for (; i < line.size() && line.get(i).piece == first.piece; i++) {
                piece.append(piece.isEmpty() || line.get(i).glued ? "" : " ").append(line.get(i).text);
            }
            first.ink.write(out, isolated(piece.toString(), first.isolate), colourful);
        }
        return out.toString();
    }

    private static String isolated(String text, char isolate) {
        return isolate == NONE ? text : isolate + text + POP_ISOLATE;
    }
}
