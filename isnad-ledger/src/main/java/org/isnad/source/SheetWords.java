package org.isnad.source;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.StringJoiner;
import org.isnad.text.Letters;
import org.isnad.text.Run;

/**
 * The words of a text as the score counts them, and not as the reader cuts them: letters, digits, vowel marks and
 * underscores in a row. Spans are compared as sets of these, so that clitics and punctuation do not matter.
 */
final class SheetWords {
    static final Run NONE = new Run(0, 0);
    private static final int SHORTEST = 2; // characters of a word that a span must cover, or all of it
    private static final String ARTICLE = "" + Letters.ALEF + Letters.LAM;
    private static final int SHORTEST_WITH_ARTICLE = 5;

    private final CodePoints points;
    private final String text;
    private int[] bounds = new int[64]; // of word i in code points: start at 2i, end at 2i + 1
    private int size;

    SheetWords(String text) {
        this.text = text;
        this.points = CodePoints.of(text);
        boolean inside = false;
        int c = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i)), c++) {
            boolean word = isWord(text.codePointAt(i));
            if (word != inside) {
                bound(c);
            }
            inside = word;
        }
        if (inside) {
            bound(c);
        }
        size /= 2;
    }

    /** The words that the code points start..end touch by at least two characters, or wholly. */
    Run of(int start, int end) {
        int first = 0;
        while (first < size && !isTouched(first, start, end)) {
            first++;
        }
        int last = first;
        while (last < size && isTouched(last, start, end)) {
            last++;
        }
        return first == last ? NONE : new Run(first, last);
    }

    /** The characters of code points start..end, as far as there are any. */
    String quote(int start, int end) {
        int from = Math.min(points.unit(start), text.length());
        return text.substring(from, Math.max(from, Math.min(points.unit(end), text.length())));
    }

    /** Shared words over all words. */
    static double overlap(Run a, Run b) {
        int shared = Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
        return a.isEmpty() || b.isEmpty() ? 0 : (double) shared / (a.size() + b.size() - shared);
    }

    /** A name without marks, variants of letters, punctuation and the article of each word. */
    static String norm(String name) {
        StringBuilder letters = new StringBuilder();
        Normalizer2.getNFKCInstance()
                .normalize(name)
                .codePoints()
                .filter(c -> UCharacter.getCombiningClass(c) == 0 && c != Letters.TATWEEL)
                .forEach(c -> letters.appendCodePoint(plain(c)));
        SheetWords words = new SheetWords(letters.toString());
        StringJoiner norm = new StringJoiner(" ");
        for (int i = 0; i < words.size; i++) {
            norm.add(withoutArticle(words.quote(words.bounds[2 * i], words.bounds[2 * i + 1])));
        }
        return norm.toString();
    }

    private static String withoutArticle(String word) {
        boolean article = word.startsWith(ARTICLE) && word.codePointCount(0, word.length()) >= SHORTEST_WITH_ARTICLE;
        return article ? word.substring(ARTICLE.length()) : word;
    }

    private static int plain(int c) {
        return switch (c) {
            case Letters.ALEF_HAMZA_ABOVE, Letters.ALEF_HAMZA_BELOW, Letters.ALEF_MADDA, Letters.ALEF_WASLA ->
                Letters.ALEF;
            case Letters.ALEF_MAKSURA, Letters.YEH_HAMZA -> Letters.YEH;
            case Letters.TEH_MARBUTA -> Letters.HEH;
            case Letters.WAW_HAMZA -> Letters.WAW;
            default -> c;
        };
    }

    private void bound(int c) {
        bounds = size == bounds.length ? Arrays.copyOf(bounds, size * 2) : bounds;
        bounds[size++] = c;
    }

    private boolean isTouched(int word, int start, int end) {
        int from = bounds[2 * word];
        int to = bounds[2 * word + 1];
        int touched = Math.min(end, to) - Math.max(start, from);
        return from < end && start < to && touched >= Math.min(SHORTEST, to - from);
    }

    /** As Python's {@code [\w\u064b-\u0652\u0670]}, in which the scorer is written. */
    private static boolean isWord(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> c == '_' || c >= 0x64B && c <= 0x652 || c == Letters.SUPERSCRIPT_ALEF;
        };
    }
}
