package org.isnad.bench;

import java.util.Map;
import org.isnad.text.ArabicFold;

/** How words sound, roughly: whether a Latin spelling can be that of an Arabic one, and the Latin spelling of a vowelled word. */
final class Sound {
    /** Letters that stand for one another between the two scripts, by class: labials, dentals, sibilants and velars, l, m, n, r. */
    private static final Map<String, String> CLASSES = Map.of(
            "bpfvبف", "1", "tdتدثذضطظ", "2", "szcxjgkqجخزسشصغقك", "3", "lل", "4", "mم", "5", "nن", "6", "rر", "7");

    /** Buckwalter's letters in Latin without diacritics; those that are missing are silent. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('b', "b"),
            Map.entry('t', "t"),
            Map.entry('v', "th"),
            Map.entry('j', "j"),
            Map.entry('H', "h"),
            Map.entry('x', "kh"),
            Map.entry('d', "d"),
            Map.entry('*', "dh"),
            Map.entry('r', "r"),
            Map.entry('z', "z"),
            Map.entry('s', "s"),
            Map.entry('$', "sh"),
            Map.entry('S', "s"),
            Map.entry('D', "d"),
            Map.entry('T', "t"),
            Map.entry('Z', "z"),
            Map.entry('g', "gh"),
            Map.entry('f', "f"),
            Map.entry('q', "q"),
            Map.entry('k', "k"),
            Map.entry('l', "l"),
            Map.entry('m', "m"),
            Map.entry('n', "n"),
            Map.entry('h', "h"),
            Map.entry('w', "w"),
            Map.entry('y', "y"),
            Map.entry('a', "a"),
            Map.entry('i', "i"),
            Map.entry('u', "u"),
            Map.entry('|', "a"),
            Map.entry('`', "a"),
            Map.entry('P', "p"),
            Map.entry('J', "ch"),
            Map.entry('V', "v"),
            Map.entry('G', "g"));

    private Sound() {}

    /** Whether the consonants of both agree, but for one in three. */
    static boolean alike(String arabic, String latin) {
        String one = skeleton(ArabicFold.folded(arabic));
        String other = skeleton(latin);
        return distance(one, other) * 3 <= Math.max(one.length(), other.length());
    }

    private static String skeleton(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            for (Map.Entry<String, String> entry : CLASSES.entrySet()) {
                boolean repeated = out.toString().endsWith(entry.getValue());
                if (entry.getKey().indexOf(c) >= 0 && !repeated) {
                    out.append(entry.getValue());
                }
            }
        }
        return out.toString();
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int same = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(same, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }

    /** The Latin spelling of a vowelled Buckwalter word: {@code $uroTap} is {@code shurta}. */
    static String latin(String buckwalter) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < buckwalter.length(); i++) {
            char c = buckwalter.charAt(i);
            String last = i > 0 ? String.valueOf(buckwalter.charAt(i - 1)) : "";
            boolean lengthens =
                    (c == 'y' && last.equals("i") || c == 'w' && last.equals("u")) && !doubled(buckwalter, i);
            boolean ending = c == 'y' && last.equals("i") && i + 2 >= buckwalter.length();
            boolean carrier = i + 1 < buckwalter.length() && "aiu".indexOf(buckwalter.charAt(i + 1)) >= 0;
            if (c == 'A' && !last.equals("a") && !carrier) {
                out.append('a'); // the Egyptian sheets leave out the vowel before a long alef
            } else if (c == '~' && i > 0 && !ending(buckwalter, i)) {
                out.append(LETTERS.getOrDefault(buckwalter.charAt(i - 1), ""));
            } else if (!lengthens && !ending && c != 'p') {
                out.append(LETTERS.getOrDefault(c, ""));
            }
        }
        return out.toString();
    }

    /** The doubled yeh that ends an adjective of origin is written once: {@code -i}. */
    private static boolean ending(String word, int at) {
        return word.charAt(at - 1) == 'y' && at == word.length() - 1;
    }

    private static boolean doubled(String word, int at) {
        return at + 1 < word.length() && (word.charAt(at + 1) == '~' || "aiu".indexOf(word.charAt(at + 1)) >= 0);
    }
}
