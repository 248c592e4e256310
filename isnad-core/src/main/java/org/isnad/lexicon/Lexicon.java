package org.isnad.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.isnad.text.ArabicFold;

/**
 * The stems and affixes that the program knows, as {@link LexiconCompiler} lays them out. Immutable.
 *
 * <p>A stem is a number. Stems of one folded spelling stand together; {@link #find} gives the first of them and {@link #isLast}
 * says when there are no more.
 */
final class Lexicon {
    static final int MAGIC = 0x49534C58;
    static final int TABLE_SIZE = 1 << 18;
    /** Flags of a stem: its derivation in the two lowest bits; that no reading but such counts; that it is the last of its spelling. */
    static final int DERIVATION = 3;

    static final int ONLY = 4;
    static final int LAST = 8;
    /** That it is an adjective of comparison. */
    static final int ELATIVE = 16;
    /** That no text that was counted has its lemma. */
    static final int UNSEEN = 32;
    /** That it goes before other nouns and adjectives of the same letters. */
    static final int PREFERRED = 64;

    private static final String RESOURCE = "/org/isnad/lexicon/lexicon.bin";

    private final byte[] letters;
    private final int[] stemAt;
    private final int[] lemmaAt;
    private final short[] classes;
    private final byte[] stemLength;
    private final byte[] lemmaLength;
    private final byte[] flags;
    private final byte[] rarity; // an eighth of a nat each
    private final int[] table;
    private final Affixes affixes;
    private final float[][] follows;

    private Lexicon(ByteBuffer in) {
        letters = new byte[in.getInt()];
        in.get(letters);
        int n = in.getInt();
        stemAt = ints(in, n);
        lemmaAt = ints(in, n);
        classes = new short[n];
        in.asShortBuffer().get(classes);
        in.position(in.position() + 2 * n);
        stemLength = bytes(in, n);
        lemmaLength = bytes(in, n);
        flags = bytes(in, n);
        rarity = bytes(in, n);
        table = ints(in, TABLE_SIZE);
        affixes = new Affixes(in);
        follows = new float[Tag.COUNT][Tag.COUNT];
        for (float[] row : follows) {
            in.asFloatBuffer().get(row);
            in.position(in.position() + 4 * row.length);
        }
    }

    /** The shipped lexicon, loaded once. */
    static Lexicon shared() {
        return Shared.LEXICON;
    }

    private static final class Shared {
        static final Lexicon LEXICON = open();
    }

    static Lexicon open() {
        try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "resource " + RESOURCE + " is missing, expected the build to make it: java -cp CLASSES "
                                + "org.isnad.lexicon.LexiconCompiler isnad-core/src/main/lexicon CLASSES" + RESOURCE);
            }
            ByteBuffer buffer = ByteBuffer.wrap(in.readAllBytes());
            int magic = buffer.getInt();
            if (magic != MAGIC) {
                throw new IllegalStateException("resource " + RESOURCE + " begins with " + Integer.toHexString(magic));
            }
            return new Lexicon(buffer);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + RESOURCE, e);
        }
    }

    private static int[] ints(ByteBuffer in, int n) {
        int[] ints = new int[n];
        in.asIntBuffer().get(ints);
        in.position(in.position() + 4 * n);
        return ints;
    }

    private static byte[] bytes(ByteBuffer in, int n) {
        byte[] bytes = new byte[n];
        in.get(bytes);
        return bytes;
    }

    /** A letter's byte: its place in the Arabic block; 0 for what is not there. */
    static int letter(char c) {
        return c >= '\u0600' && c <= '\u06ff' ? c - 0x600 : 0;
    }

    static int hash(CharSequence folded) {
        int hash = 0;
        for (int i = 0; i < folded.length(); i++) {
            hash = hash * 31 + folded.charAt(i);
        }
        return mix(hash);
    }

    /** Scatters the running hash {@code h * 31 + c} over the table. */
    static int mix(int hash) {
        int h = hash * 0x9E3779B9;
        return h ^ h >>> 15;
    }

    /**
     * The first stem spelled {@code folded[from..to)}, or -1.
     *
     * @param hash running hash of these letters
     */
    int find(char[] folded, int from, int to, int hash) {
        int slot = mix(hash) & TABLE_SIZE - 1;
        while (table[slot] != 0) {
            int stem = table[slot] - 1;
            if (isSpelled(stem, folded, from, to)) {
                return stem;
            }
            slot = slot + 1 & TABLE_SIZE - 1;
        }
        return -1;
    }

    private boolean isSpelled(int stem, char[] folded, int from, int to) {
        if (stemLength[stem] != to - from) {
            return false;
        }
        for (int k = from; k < to; k++) {
            if (ArabicFold.folded(stemLetter(stem, k - from)) != folded[k]) {
                return false;
            }
        }
        return true;
    }

    boolean isLast(int stem) {
        return (flags[stem] & LAST) != 0;
    }

    boolean isOnly(int stem) {
        return (flags[stem] & ONLY) != 0;
    }

    boolean isUnseen(int stem) {
        return (flags[stem] & UNSEEN) != 0;
    }

    boolean isPreferred(int stem) {
        return (flags[stem] & PREFERRED) != 0;
    }

    boolean isElative(int stem) {
        return (flags[stem] & ELATIVE) != 0;
    }

    int derivation(int stem) {
        return flags[stem] & DERIVATION;
    }

    int affixClass(int stem) {
        return classes[stem];
    }

    int length(int stem) {
        return stemLength[stem];
    }

    /** The stem's letter with its hamza, alef maksura or ta marbuta. */
    char stemLetter(int stem, int at) {
        return (char) (0x600 + (letters[stemAt[stem] + at] & 255));
    }

    /** Stems of one lemma have one such number. */
    int lemmaKey(int stem) {
        return lemmaAt[stem] << 5 | lemmaLength[stem];
    }

    String lemma(int lemmaKey) {
        char[] lemma = new char[lemmaKey & 31];
        for (int k = 0; k < lemma.length; k++) {
            lemma[k] = (char) (0x600 + (letters[(lemmaKey >>> 5) + k] & 255));
        }
        return new String(lemma);
    }

    int size() {
        return stemAt.length;
    }

    Pos pos(int stem) {
        return affixes.pos(classes[stem]);
    }

    /** What was learnt of the order of pieces of words and of how often lemmas are meant. */
    TagChain chain() {
        float[] stems = new float[rarity.length];
        for (int stem = 0; stem < stems.length; stem++) {
            stems[stem] = -(rarity[stem] & 255) / 8f;
        }
        return new TagChain(follows, stems);
    }

    Affixes affixes() {
        return affixes;
    }

    @Override
    public String toString() {
        return "lexicon of " + stemAt.length + " stems, "
                + Arrays.stream(table).filter(s -> s != 0).count() + " spellings";
    }
}
