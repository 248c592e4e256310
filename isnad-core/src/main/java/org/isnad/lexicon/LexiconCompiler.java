package org.isnad.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.text.ArabicFold;

/**
 * Compiles the lexicon's tables into the resource that {@link Lexicon} loads. Run by the build.
 *
 * <p>The resource: magic, then the letters of all stems and lemmas (one byte each, see {@link Lexicon#letter}), the stems in columns
 * sorted by folded spelling, a hash table from folded spelling to the first stem, and the affixes in columns.
 */
public final class LexiconCompiler {
    private static final List<String> DERIVATIONS =
            List.of("", "verbal_noun", "active_participle", "passive_participle", "elative");

    private final List<Entry> entries = new ArrayList<>();
    private final List<int[]> affixes = new ArrayList<>(); // class, prefix, suffix, packed
    private final Map<String, Integer> prefixes = new LinkedHashMap<>();
    private final Map<String, Integer> suffixes = new LinkedHashMap<>();
    private final Map<String, Integer> classes = new HashMap<>();

    private final Map<Integer, Pos> posOfClass = new HashMap<>();
    private final Map<String, Double> lemmaCounts = new HashMap<>();
    private final double[][] pieceCounts = new double[Tag.COUNT][Tag.COUNT];

    private record Entry(String stem, String folded, String lemma, int affixClass, int flags) {}

    private LexiconCompiler() {}

    /** Arguments: the folder of the tables, the file to write. */
    public static void main(String[] args) throws IOException {
        Path tables = Path.of(args[0]);
        Path target = Path.of(args[1]);
        LexiconCompiler compiler = new LexiconCompiler();
        compiler.affixes(rows(tables, "affixes.tsv"));
        compiler.stems(rows(tables, "stems.tsv"));
        compiler.affixes(rows(tables, "paradigms.tsv"));
        compiler.nouns(rows(tables, "nouns.tsv"), rows(tables, "paradigms.tsv"));
        compiler.particles(rows(tables, "particles.tsv"));
        compiler.counts(rows(tables, "lemmas.tsv"), rows(tables, "pieces.tsv"));
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.write(target, compiler.bytes(rows(tables, "proclitics.tsv"), rows(tables, "enclitics.tsv")));
    }

    private static List<Tables.Row> rows(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return Tables.rows(name, reader);
        }
    }

    private static int number(Map<String, Integer> numbers, String text) {
        return numbers.computeIfAbsent(text, t -> numbers.size());
    }

    private void affixes(List<Tables.Row> rows) {
        for (Tables.Row row : rows) {
            int affixClass = number(classes, row.text(0));
            affixes.add(
                    new int[] {affixClass, number(prefixes, row.text(4)), number(suffixes, row.text(5)), packed(row)});
        }
    }

    private static int packed(Tables.Row row) {
        Pos pos = row.kind(1, Pos.class);
        Analysis.Aspect aspect = row.text(2).isEmpty() ? Analysis.Aspect.NONE : row.kind(2, Analysis.Aspect.class);
        boolean verb = pos == Pos.VERB;
        int before = Affix.CONJUNCTION;
        before |= aspect == Analysis.Aspect.IMPERFECT ? Affix.FUTURE | Affix.PREPOSITION : 0;
        before |= verb ? 0 : Affix.PREPOSITION;
        boolean accusative = row.text(9).equals("i")
                && row.text(5).endsWith("ا")
                && row.text(8).equals("s");
        return Affix.pack(
                pos,
                gender(row.text(7)),
                number(row.text(8)),
                row.text(6).isEmpty() ? 0 : row.number(6),
                aspect,
                row.text(3).equals("passive"),
                hosts(row, 9),
                before,
                accusative);
    }

    private static Analysis.Gender gender(String letter) {
        return switch (letter) {
            case "m" -> Analysis.Gender.MASCULINE;
            case "f" -> Analysis.Gender.FEMININE;
            default -> Analysis.Gender.NONE;
        };
    }

    private static Analysis.Number number(String letter) {
        return switch (letter) {
            case "s" -> Analysis.Number.SINGULAR;
            case "d" -> Analysis.Number.DUAL;
            case "p" -> Analysis.Number.PLURAL;
            default -> Analysis.Number.NONE;
        };
    }

    private static int hosts(Tables.Row row, int column) {
        int hosts = 0;
        for (char c : row.text(column).toCharArray()) {
            int at = "idcbhy".indexOf(c);
            if (at < 0) {
                throw row.wrong("letters of idcbhy in column " + (column + 1));
            }
            hosts |= 1 << at;
        }
        return hosts;
    }

    private void stems(List<Tables.Row> rows) {
        for (Tables.Row row : rows) {
            Integer affixClass = classes.get(row.text(2));
            if (affixClass == null) {
                throw row.wrong("a class of affixes.tsv in column 3");
            }
            int derivation = DERIVATIONS.indexOf(row.text(3));
            if (derivation < 0) {
                throw row.wrong("one of " + DERIVATIONS + " in column 4");
            }
            int flags = derivation == DERIVATIONS.size() - 1 ? Lexicon.ELATIVE : derivation;
            add(row.text(0), row.text(1), affixClass, flags);
        }
    }

    /** Words given whole: the stem is what the first suffix of the class leaves. */
    private void nouns(List<Tables.Row> rows, List<Tables.Row> paradigms) {
        Map<String, String> ends = new HashMap<>();
        for (Tables.Row row : paradigms) {
            ends.putIfAbsent(row.text(0), row.text(5));
        }
        for (Tables.Row row : rows) {
            String end = ends.get(row.text(2));
            if (end == null || !row.text(0).endsWith(end)) {
                throw row.wrong("a class of paradigms.tsv in column 3, and a word that ends like its first line");
            }
            String stem = row.text(0).substring(0, row.text(0).length() - end.length());
            int flags = row.text(2).startsWith("plural") ? Lexicon.PREFERRED : 0;
            add(stem, row.text(1), number(classes, row.text(2)), flags);
        }
    }

    private void particles(List<Tables.Row> rows) {
        for (Tables.Row row : rows) {
            String key = "particle\t" + String.join("\t", row.text(2), row.text(3), row.text(4), row.text(5));
            boolean known = classes.containsKey(key);
            int affixClass = number(classes, key);
            if (!known) {
                affixes.add(new int[] {affixClass, number(prefixes, ""), number(suffixes, ""), particle(row)});
            }
            add(row.text(0), row.text(1), affixClass, row.text(6).equals("only") ? Lexicon.ONLY : 0);
        }
    }

    private static int particle(Tables.Row row) {
        String[] features = (row.text(3) + " - - -").strip().split(" +");
        boolean shown = !row.text(3).isEmpty();
        int person = shown && !features[2].equals("-") ? features[2].charAt(0) - '0' : 0;
        int before = (row.text(5).contains("c") ? Affix.CONJUNCTION : 0)
                | (row.text(5).contains("p") ? Affix.PREPOSITION : 0);
        int hosts = hosts(row, 4) | (row.text(5).contains("a") ? Affix.DEFINITE : 0);
        return Affix.pack(
                row.kind(2, Pos.class),
                gender(shown ? features[0] : ""),
                number(shown ? features[1] : ""),
                person,
                Analysis.Aspect.NONE,
                false,
                hosts,
                before,
                false);
    }

    private void add(String stem, String lemma, int affixClass, int flags) {
        String foldedLemma = ArabicFold.folded(lemma);
        entries.add(new Entry(stem, ArabicFold.folded(stem), foldedLemma, affixClass, flags));
    }

    private void counts(List<Tables.Row> lemmas, List<Tables.Row> pieces) {
        for (int[] affix : affixes) {
            posOfClass.put(affix[0], Affix.pos(affix[3]));
        }
        for (Tables.Row row : lemmas) {
            lemmaCounts.put(row.text(0) + "|" + row.kind(1, Pos.class), row.decimal(2));
        }
        for (Tables.Row row : pieces) {
            int from = row.kind(0, Tag.class).ordinal();
            pieceCounts[from][row.kind(1, Tag.class).ordinal()] = row.decimal(2);
        }
    }

    /** How much rarer each stem's lemma is than the whole of its part of speech, in eighths of a nat. */
    private int[] rarity() {
        double[] totals = new double[Pos.values().length];
        Map<String, Double> own = new TreeMap<>();
        for (Entry entry : entries) {
            own.put(group(entry), lemmaCounts.getOrDefault(group(entry), 0.0) + MorphologyTrainer.LEMMA_PRIOR);
        }
        own.forEach((group, count) ->
                totals[Pos.valueOf(group.substring(group.indexOf('|') + 1)).ordinal()] += count);
        return entries.stream()
                .mapToInt(entry -> {
                    double share = own.getOrDefault(group(entry), 1.0)
                            / totals[pos(entry).ordinal()];
                    return (int) Math.min(255, Math.round(-8 * StrictMath.log(share)));
                })
                .toArray();
    }

    private Pos pos(Entry entry) {
        return posOfClass.getOrDefault(entry.affixClass(), Pos.UNKNOWN);
    }

    private String group(Entry entry) {
        return entry.lemma() + "|" + pos(entry);
    }

    private byte[] bytes(List<Tables.Row> proclitics, List<Tables.Row> enclitics) throws IOException {
        entries.sort(Comparator.comparing(Entry::folded)
                .thenComparing(Entry::stem)
                .thenComparing(Entry::lemma)
                .thenComparingInt(Entry::affixClass)
                .thenComparingInt(Entry::flags));
        Map<String, Integer> pool = new TreeMap<>();
        entries.forEach(entry -> {
            pool.put(entry.stem(), 0);
            pool.put(entry.lemma(), 0);
        });
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(Lexicon.MAGIC);
        pool(pool, out);
        entries(pool, out);
        affixes(out);
        clitics(proclitics, out);
        clitics(enclitics, out);
        for (float[] row : TagRules.follows(pieceCounts, MorphologyTrainer.PIECE_PRIOR, TagRules.penalties())) {
            for (float weight : row) {
                out.writeFloat(weight);
            }
        }
        return bytes.toByteArray();
    }

    private static void pool(Map<String, Integer> pool, DataOutputStream out) throws IOException {
        StringBuilder letters = new StringBuilder();
        pool.replaceAll((text, offset) -> {
            int at = letters.length();
            letters.append(text);
            return at;
        });
        out.writeInt(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            out.writeByte(Lexicon.letter(letters.charAt(i)));
        }
    }

    private void entries(Map<String, Integer> pool, DataOutputStream out) throws IOException {
        int n = entries.size();
        out.writeInt(n);
        for (Entry entry : entries) {
            out.writeInt(at(pool, entry.stem()));
        }
        for (Entry entry : entries) {
            out.writeInt(at(pool, entry.lemma()));
        }
        for (Entry entry : entries) {
            out.writeShort(entry.affixClass());
        }
        for (Entry entry : entries) {
            out.writeByte(entry.stem().length());
        }
        for (Entry entry : entries) {
            out.writeByte(entry.lemma().length());
        }
        for (int i = 0; i < n; i++) {
            boolean last = i + 1 == n
                    || !entries.get(i + 1).folded().equals(entries.get(i).folded());
            boolean unseen = !lemmaCounts.isEmpty() && !lemmaCounts.containsKey(group(entries.get(i)));
            out.writeByte(entries.get(i).flags() | (last ? Lexicon.LAST : 0) | (unseen ? Lexicon.UNSEEN : 0));
        }
        for (int rarity : rarity()) {
            out.writeByte(rarity);
        }
        for (int slot : table()) {
            out.writeInt(slot);
        }
    }

    private static int at(Map<String, Integer> pool, String text) {
        Integer at = pool.get(text);
        if (at == null) {
            throw new IllegalStateException("'" + text + "' is not in the pool");
        }
        return at;
    }

    private int[] table() {
        int[] table = new int[Lexicon.TABLE_SIZE];
        String before = "";
        for (int i = 0; i < entries.size(); i++) {
            String folded = entries.get(i).folded();
            if (folded.equals(before)) {
                continue;
            }
            before = folded;
            int slot = Lexicon.hash(folded) & Lexicon.TABLE_SIZE - 1;
            while (table[slot] != 0) {
                slot = slot + 1 & Lexicon.TABLE_SIZE - 1;
            }
            table[slot] = i + 1;
        }
        return table;
    }

    private void affixes(DataOutputStream out) throws IOException {
        affixes.sort(Comparator.<int[]>comparingInt(a -> a[0])
                .thenComparingInt(a -> a[1])
                .thenComparingInt(a -> a[2]));
        out.writeInt(affixes.size());
        for (int column = 0; column < 4; column++) {
            for (int[] affix : affixes) {
                out.writeInt(affix[column]);
            }
        }
        for (Map<String, Integer> strings : List.of(prefixes, suffixes)) {
            out.writeInt(strings.size());
            for (String text : strings.keySet()) {
                out.writeUTF(text);
            }
        }
    }

    private static void clitics(List<Tables.Row> rows, DataOutputStream out) throws IOException {
        out.writeInt(rows.size());
        for (Tables.Row row : rows) {
            out.writeUTF(row.text(0));
            out.writeUTF(row.text(1));
            out.writeUTF(row.text(2));
            out.writeUTF(row.text(3));
            out.writeUTF(row.text(4));
        }
    }
}
