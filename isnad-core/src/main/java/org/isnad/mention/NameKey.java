package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Words;
import org.isnad.text.ArabicFold;
import org.isnad.text.Letters;
import org.isnad.text.Span;

/**
 * The words of a name in the form in which two spellings of it are the same: folded, without article, hamza or the doubled
 * letters in which foreign names differ ({@code فائز} and {@code فايز}, {@code وولدهاوسر} and {@code ولدهاوسر}).
 */
record NameKey(List<String> words) {
    private static final int SHORTEST_WITH_ARTICLE = 5;

    NameKey {
        words = List.copyOf(words);
    }

    static NameKey of(Name name, Words words) {
        return of(spelled(name, words));
    }

    /** The name's words; an article that lost its alef behind a preposition ({@code للأمم}, not {@code لليبيا}) has it back. */
    static String spelled(Name name, Words words) {
        String original = words.tokens().text().original();
        Span span = name.span();
        String quote = span.quote(original);
        boolean behindLam = span.start() > 0 && original.charAt(span.start() - 1) == Letters.LAM;
        boolean article = words.analysis(name.run().start()).has(Analysis.ARTICLE);
        return behindLam && article && quote.charAt(0) == Letters.LAM ? Letters.ALEF + quote : quote;
    }

    static NameKey of(String quote) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String folded = ArabicFold.folded(quote);
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? folded.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (word.length() > 0) {
                words.add(normal(word.toString()));
                word.setLength(0);
            }
        }
        return new NameKey(words);
    }

    private static String normal(String word) {
        boolean article = word.length() >= SHORTEST_WITH_ARTICLE
                && word.charAt(0) == Letters.ALEF
                && word.charAt(1) == Letters.LAM;
        StringBuilder out = new StringBuilder();
        for (int i = article ? 2 : 0; i < word.length(); i++) {
            char c = plain(word.charAt(i));
            if (c != Letters.HAMZA && (out.length() == 0 || out.charAt(out.length() - 1) != c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case Letters.WAW_HAMZA -> Letters.WAW;
            case Letters.YEH_HAMZA -> Letters.YEH;
            default -> c;
        };
    }

    int size() {
        return words.size();
    }

    String last() {
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    /** Whether these words stand in {@code longer} in the same order, others between them or not. */
    boolean isPartOf(NameKey longer) {
        int at = 0;
        for (String word : longer.words) {
            if (at < words.size() && words.get(at).equals(word)) {
                at++;
            }
        }
        return at == words.size() && at > 0;
    }

    boolean begins(NameKey longer) {
        return longer.size() >= size() && longer.words.subList(0, size()).equals(words);
    }

    boolean ends(NameKey longer) {
        return longer.size() >= size()
                && longer.words.subList(longer.size() - size(), longer.size()).equals(words);
    }

    /** One word of both differs in one letter, the others are the same: a slip of the pen or of hearing. */
    boolean isNearly(NameKey other) {
        if (size() != other.size()) {
            return false;
        }
        int differing = 0;
        for (int i = 0; i < size(); i++) {
            if (!words.get(i).equals(other.words.get(i))) {
                if (++differing > 1 || !oneLetterApart(words.get(i), other.words.get(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean oneLetterApart(String a, String b) {
        int shortest = a.length() == b.length() ? SHORTEST_WITH_ARTICLE : SHORTEST_WITH_ARTICLE - 1;
        if (Math.abs(a.length() - b.length()) > 1 || Math.min(a.length(), b.length()) < shortest) {
            return false;
        }
        int from = 0;
        while (from < Math.min(a.length(), b.length()) && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        int back = 0;
        while (back < Math.min(a.length(), b.length()) - from
                && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
            back++;
        }
        return Math.max(a.length(), b.length()) - from - back <= 1;
    }
}
