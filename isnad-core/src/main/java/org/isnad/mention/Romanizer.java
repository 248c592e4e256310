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
 * Writes names in Latin letters, for display: a known name as it is usually written ({@code latin-names.tsv}), else word by word,
 * people from the pairs of {@code latin.tsv}, bodies and places, whose names are often ordinary words, from the vowelled nouns of
 * {@code latin-nouns.tsv} first, and what those lack letter by letter.
 */
final class Romanizer {
    private static final String ARTICLE = ArabicFold.folded("ال");
    private static final String VOWELS = "aeiou";
    private static final int SHORTEST_WITH_ARTICLE = 5;
    private static final int SHORTEST_WITH_PREFIX = 4;

    private final SortedTable pairs = SortedTable.open("latin.tsv");
    private final SortedTable nouns = SortedTable.open("latin-nouns.tsv");
    private final Map<List<String>, String> names = new HashMap<>();
    private final Map<String, String> small = new HashMap<>(); // words that are written small or in a way of their own
    private final Map<String, String> ordinary = new HashMap<>(); // the same, in names that are no person's
    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, String> ordinaryPrefixes = new HashMap<>();
    private final Map<Character, String> letters = new HashMap<>();

    static Romanizer open() {
        Romanizer romanizer = new Romanizer();
        for (Tables.Row row : Tables.rows("latin-names.tsv")) {
            romanizer.names.put(NameKey.of(row.text(0)).words(), row.expectText(1, "the name in Latin letters"));
        }
        for (Tables.Row row : Tables.rows("latin-letters.tsv")) {
            romanizer.letters.put(row.folded(0).charAt(0), row.text(1));
        }
        for (Tables.Row row : Tables.rows("latin-words.tsv")) {
            romanizer.tableFor(row).put(row.folded(0), row.text(1));
        }
        return romanizer;
    }

    private Map<String, String> tableFor(Tables.Row row) {
        return switch (row.text(2)) {
            case "" -> small;
            case "body" -> ordinary;
            case "prefix" -> prefixes;
            case "body-prefix" -> ordinaryPrefixes;
            default -> throw row.wrong("nothing, body, prefix or body-prefix in column 3");
        };
    }

    /** The name in Latin letters. */
    String latin(String name, EntityType type) {
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
                boolean joined = out.length() == 0 || out.charAt(out.length() - 1) == '-';
                out.append(joined ? "" : " ").append(word(word.toString(), type));
                word.setLength(0);
            }
            if (c == '-' && out.length() > 0) {
                out.append('-');
            }
        }
        return out.toString();
    }

    private String word(String word, EntityType type) {
        String own = type == EntityType.PERSON ? small.get(word) : ordinary.getOrDefault(word, small.get(word));
        if (own != null) {
            return own;
        }
        if (!Letters.isArabic(word.charAt(0))) {
            return word;
        }
        boolean article = word.length() >= SHORTEST_WITH_ARTICLE && word.startsWith(ARTICLE);
        String stem = article ? word.substring(ARTICLE.length()) : word;
        String listed = type == EntityType.PERSON ? "" : ordinary.getOrDefault(stem, "");
        boolean bound = article && stem.charAt(stem.length() - 1) == Letters.HEH && listed.endsWith("t");
        listed = bound ? listed.substring(0, listed.length() - 1) : listed; // -at only before what it belongs to
        listed = listed.isEmpty() ? listed(stem, type) : listed;
        if (!listed.isEmpty()) {
            return (article ? "al-" : "") + capital(listed);
        }
        String prefixed = article ? "" : prefixed(word, type);
        return prefixed.isEmpty() ? (article ? "al-" : "") + capital(letters(stem)) : prefixed;
    }

    private String listed(String stem, EntityType type) {
        boolean person = type == EntityType.PERSON;
        String first = first(person ? pairs : nouns, stem);
        return first.isEmpty() ? first(person ? nouns : pairs, stem) : first;
    }

    private static String first(SortedTable table, String word) {
        List<String[]> lines = table.lines(word);
        return lines.isEmpty() ? "" : lines.get(0)[1];
    }

    /** {@code لمكافحة}, {@code والتنمية}, {@code عبدالعزيز}: what is written together is read apart. */
    private String prefixed(String word, EntityType type) {
        for (int n = Math.min(5, word.length() - SHORTEST_WITH_PREFIX + 1); n > 0; n--) {
            String latin = prefixes.get(word.substring(0, n));
            if (latin == null && type != EntityType.PERSON) {
                latin = ordinaryPrefixes.get(word.substring(0, n));
            }
            String rest = word.substring(n);
            if (latin == null) {
                continue;
            }
            boolean article = rest.length() >= SHORTEST_WITH_ARTICLE && rest.startsWith(ARTICLE);
            String listed = listed(article ? rest.substring(ARTICLE.length()) : rest, type);
            if (!listed.isEmpty()) {
                return latin + (article ? "al-" : "") + (latin.endsWith("-") ? capital(listed) : listed);
            }
        }
        return "";
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
            } else if (c == Letters.HEH && i == word.length() - 1 && i > 1) {
                out.append(afterConsonant ? "a" : "");
            } else {
                addConsonant(letters.getOrDefault(c, ""), out);
            }
        }
        return out.length() == 0 ? word : out.toString();
    }

    private static void addConsonant(String latin, StringBuilder out) {
        if (!latin.isEmpty() && VOWELS.indexOf(latin.charAt(0)) < 0 && endsInCluster(out)) {
            out.append('a');
        }
        out.append(latin);
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
