package org.isnad.lexicon;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.isnad.text.ArabicFold;

/** What may stand around stems: the affixes of each class, and the letters that are written onto words. Immutable. */
final class Affixes {
    /** Longest suffix, in letters. */
    static final int LONGEST = 7;

    private static final int[] NONE = {};

    private final String[] prefixes;
    private final String[] suffixes;
    private final int[] packed;
    private final int[] firstOfClass;
    private final int[] keys; // of the rows, ascending
    private final int[] slots; // open addressing: 1 + first row of a key
    private final long[] suffixKeys;
    private final int[][] suffixIds;
    private final Proclitic[] proclitics;
    private final Enclitic[] enclitics;

    /** Letters before a word. */
    record Proclitic(String letters, int flags, boolean merged) {}

    /** A pronoun after a word. */
    record Enclitic(String letters, Kind kind) {
        enum Kind {
            NOUN,
            VERB,
            ANY
        }
    }

    Affixes(ByteBuffer in) {
        int n = in.getInt();
        int[][] columns = new int[4][n];
        for (int[] column : columns) {
            in.asIntBuffer().get(column);
            in.position(in.position() + 4 * n);
        }
        packed = columns[3];
        prefixes = strings(in);
        suffixes = strings(in);
        keys = new int[n];
        for (int i = 0; i < n; i++) {
            keys[i] = key(columns[0][i], columns[1][i], columns[2][i]);
        }
        slots = slots(keys);
        firstOfClass = new int[columns[0][n - 1] + 1];
        for (int i = n - 1; i >= 0; i--) {
            firstOfClass[columns[0][i]] = i;
        }
        suffixKeys = new long[1024];
        suffixIds = new int[1024][];
        for (int id = 0; id < suffixes.length; id++) {
            addSuffix(id);
        }
        proclitics = proclitics(in);
        enclitics = enclitics(in);
    }

    private static int key(int affixClass, int prefix, int suffix) {
        return (affixClass << 4 | prefix) << 10 | suffix;
    }

    private static int[] slots(int[] keys) {
        int[] slots = new int[1 << 14];
        for (int i = 0; i < keys.length; i++) {
            if (i > 0 && keys[i] == keys[i - 1]) {
                continue;
            }
            int slot = Lexicon.mix(keys[i]) & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = i + 1;
        }
        return slots;
    }

    private void addSuffix(int id) {
        long key = 0;
        for (int k = suffixes[id].length() - 1; k >= 0; k--) {
            key = longer(key, ArabicFold.folded(suffixes[id].charAt(k)));
        }
        int slot = suffixSlot(key);
        int[] old = suffixIds[slot] == null ? NONE : suffixIds[slot];
        suffixIds[slot] = Arrays.copyOf(old, old.length + 1);
        suffixIds[slot][old.length] = id;
        suffixKeys[slot] = key;
    }

    private int suffixSlot(long key) {
        int slot = Lexicon.mix((int) (key ^ key >>> 29)) & suffixKeys.length - 1;
        while (suffixIds[slot] != null && suffixKeys[slot] != key) {
            slot = slot + 1 & suffixKeys.length - 1;
        }
        return slot;
    }

    /** The key of a suffix with one letter more before it; that of the empty one is 0. */
    static long longer(long key, char folded) {
        return key << 8 | Lexicon.letter(folded);
    }

    /** The suffixes whose folded letters have this key. */
    int[] suffixes(long key) {
        int[] ids = suffixIds[suffixSlot(key)];
        return ids == null ? NONE : ids;
    }

    String suffix(int id) {
        return suffixes[id];
    }

    int prefixCount() {
        return prefixes.length;
    }

    String prefix(int id) {
        return prefixes[id];
    }

    /** The first row for a stem's class between these affixes, or -1; the next ones follow while {@link #isSame}. */
    int find(int affixClass, int prefix, int suffix) {
        int key = key(affixClass, prefix, suffix);
        int slot = Lexicon.mix(key) & slots.length - 1;
        while (slots[slot] != 0) {
            if (keys[slots[slot] - 1] == key) {
                return slots[slot] - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }

    boolean isSame(int row, int next) {
        return next < keys.length && keys[next] == keys[row];
    }

    /** The part of speech of the words of a class. */
    Pos pos(int affixClass) {
        return Affix.pos(packed[firstOfClass[affixClass]]);
    }

    int packed(int row) {
        return packed[row];
    }

    Proclitic[] proclitics() {
        return proclitics;
    }

    Enclitic[] enclitics() {
        return enclitics;
    }

    private static String[] strings(ByteBuffer in) {
        String[] strings = new String[in.getInt()];
        for (int i = 0; i < strings.length; i++) {
            strings[i] = utf(in);
        }
        return strings;
    }

    private static String utf(ByteBuffer in) {
        byte[] bytes = new byte[in.getShort()];
        in.get(bytes);
        return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String[][] table(ByteBuffer in) {
        String[][] rows = new String[in.getInt()][5];
        for (String[] row : rows) {
            for (int k = 0; k < row.length; k++) {
                row[k] = utf(in);
            }
        }
        return rows;
    }

    private static Proclitic[] proclitics(ByteBuffer in) {
        return Arrays.stream(table(in))
                .map(row -> new Proclitic(row[0], flags(row[1]), row[1].endsWith("merged")))
                .toArray(Proclitic[]::new);
    }

    private static int flags(String parts) {
        int flags = 0;
        for (String part : parts.split(",", -1)) {
            flags |= switch (part) {
                case "and" -> Analysis.AND;
                case "by" -> Analysis.BY;
                case "to" -> Analysis.TO;
                case "like" -> Analysis.LIKE;
                case "article" -> Analysis.ARTICLE;
                case "future" -> Analysis.FUTURE;
                case "not" -> Analysis.NOT;
                default -> 0;
            };
        }
        return flags;
    }

    private static Enclitic[] enclitics(ByteBuffer in) {
        return Arrays.stream(table(in))
                .map(row -> new Enclitic(
                        row[0],
                        switch (row[4]) {
                            case "noun" -> Enclitic.Kind.NOUN;
                            case "verb" -> Enclitic.Kind.VERB;
                            default -> Enclitic.Kind.ANY;
                        }))
                .toArray(Enclitic[]::new);
    }
}
