package org.isnad.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.lexicon.SortedTable;
import org.isnad.lexicon.Tables;
import org.isnad.text.ArabicFold;
import org.isnad.text.Letters;

/**
 * Writes names in Latin letters, for display: a known name as it is usually written ({@code latin-names.tsv}), else word by word
 * from the pairs of {@code latin.tsv}, and what those lack letter by letter.
 */
final class Romanizer {
    private static final String ARTICLE = ArabicFold.folded("ال");
    private static final String VOWELS = "aeiou";
    private static final int SHORTEST_WITH_ARTICLE = 5;

    private final SortedTable pairs;
    private final Map<List<String>, String> names = new HashMap<>();
    private final Map<Character, String> letters = new HashMap<>();

    private Romanizer(SortedTable pairs) {
        this.pairs = pairs;
    }

    static Romanizer open() {
        Romanizer romanizer = new Romanizer(SortedTable.open("latin.tsv"));
        for (Tables.Row row : Tables.rows("latin-names.tsv")) {
            romanizer.names.put(NameKey.of(row.text(0)).words(), row.expectText(1, "the name in Latin letters"));
        }
        for (Tables.Row row : Tables.rows("latin-letters.tsv")) {
            romanizer.letters.put(row.folded(0).charAt(0), row.text(1));
        }
        return romanizer;
    }

    String latin(String name) {
        String known = names.get(NameKey.of(name).words());
        if (known != null) {
            return known;
        }
        StringBuilder out = new StringBuilder();
        StringBuilder word = new StringBuilder();
        String folded = ArabicFold.folded(name);
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? folded.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || c == Letters.HAMZA) {
                word.append(c);
                continue;
            }
            if (word.length() > 0) {
                out.append(out.length() > 0 && out.charAt(out.length() - 1) != '-' ? " " : "")
                        .append(word(word.toString()));
                word.setLength(0);
            }
            if (c == '-' && out.length() > 0) {
                out.append('-');
            }
        }
        return out.toString();
    }

    private String word(String word) {
        if (!Letters.isArabic(word.charAt(0))) {
            return word;
        }
        boolean article = word.length() >= SHORTEST_WITH_ARTICLE && word.startsWith(ARTICLE);
        String stem = article ? word.substring(ARTICLE.length()) : word;
        List<String[]> lines = pairs.lines(word);
        if (!lines.isEmpty() && !article) {
            return capital(lines.get(0)[1]);
        }
        List<String[]> stems = article ? pairs.lines(stem) : lines;
        return (article ? "al-" : "") + capital(stems.isEmpty() ? letters(stem) : stems.get(0)[1]);
    }

    private static String capital(String latin) {
        return latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1);
    }

    /** Letter by letter: waw and yeh are vowels after a consonant; an {@code a} parts three consonants, and two that begin a word. */
    private String letters(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean afterConsonant = out.length() > 0 && !endsInVowel(out);
            boolean beforeAlef = i + 1 < word.length() && word.charAt(i + 1) == Letters.ALEF;
            if ((c == Letters.WAW || c == Letters.YEH) && afterConsonant && !beforeAlef) {
                out.append(c == Letters.WAW ? 'u' : 'i');
                continue;
            }
            String latin = letters.getOrDefault(c, "");
            if (latin.isEmpty()) {
                continue;
            }
            if (VOWELS.indexOf(latin.charAt(0)) < 0 && endsInCluster(out)) {
                out.append('a');
            }
            out.append(latin);
        }
        return out.length() == 0 ? word : out.toString();
    }

    /** A consonant that begins the word, or follows another. */
    private static boolean endsInCluster(StringBuilder out) {
        int n = out.length();
        return n > 0 && !endsInVowel(out) && (n <= 2 || VOWELS.indexOf(out.charAt(n - 2)) < 0);
    }

    private static boolean endsInVowel(StringBuilder out) {
        return VOWELS.indexOf(out.charAt(out.length() - 1)) >= 0;
    }
}
