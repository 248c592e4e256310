package org.isnad.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.text.ArabicFold;

/**
 * Makes {@code latin.tsv}: for each Arabic spelling of a name the Latin one met most often. From the name pairs mined from
 * Wikidata by Merhav and Ash (COLING 2018, CC0) and Google's Arabic-English names (Apache-2.0).
 */
final class ImportLatin {
    private final Path resources;
    private final Path tables;
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    ImportLatin(Path resources, Path tables) {
        this.resources = resources;
        this.tables = tables;
    }

    void run() throws IOException {
        for (String line :
                Files.readAllLines(resources.resolve("transliteration/coling18/wd_arabic.normalized.aligned.tokens"))) {
            String[] cells = line.split("\t");
            if (cells.length == 3) {
                count(cells[1].replace(" ", ""), cells[0], Integer.parseInt(cells[2].strip()));
            }
        }
        for (String line : Files.readAllLines(resources.resolve("transliteration/google/ar2en.txt"))) {
            String[] cells = line.split("\t");
            if (cells.length == 2) {
                count(cells[0], cells[1], 1);
            }
        }
        List<String> lines = new ArrayList<>();
        counts.forEach((arabic, latin) -> addBest(arabic, latin, lines));
        lines.sort(Comparator.comparing(line -> line.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned));
        lines.add(
                0,
                "# A name's folded Arabic spelling, its Latin one. Merhav and Ash 2018 (CC0), Google ar2en (Apache-2.0).");
        Files.write(tables.resolve("latin.tsv"), lines);
    }

    private void count(String arabic, String latin, int count) {
        String folded = ArabicFold.folded(arabic);
        boolean plain = folded.length() > 1 && folded.chars().allMatch(c -> c >= 'ء' && c <= 'ي');
        String small = latin.toLowerCase(Locale.ROOT);
        if (plain && small.length() > 1 && small.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '\'')) {
            counts.computeIfAbsent(folded, key -> new TreeMap<>()).merge(small, count, Integer::sum);
        }
    }

    /** The most frequent spelling that sounds like the Arabic one: the mined pairs hold pairs of two people, too. */
    private static void addBest(String arabic, Map<String, Integer> latin, List<String> lines) {
        String best = "";
        for (Map.Entry<String, Integer> entry : latin.entrySet()) {
            boolean more = entry.getValue() > latin.getOrDefault(best, 0);
            if (more && Sound.alike(arabic, entry.getKey())) {
                best = entry.getKey();
            }
        }
        if (!best.isEmpty()) {
            lines.add(arabic + "\t" + best);
        }
    }

    /**
     * Makes {@code latin-nouns.tsv}: nouns and adjectives with the vowels of their Camel Morph stems (CC BY 4.0), for bodies and
     * places whose names are ordinary words.
     */
    void runNouns() throws IOException {
        Map<String, String> nouns = new TreeMap<>();
        for (String file : List.of("MSA-Adj-LEX.csv", "EGY-Nom-LEX.csv")) {
            for (Sheet.Row row :
                    Sheet.read(resources.resolve("camel_morph/" + file)).rows()) {
                boolean feminine = row.get("COND-S").contains("#ap");
                addNoun(nouns, row.get("LEMMA"));
                addNoun(nouns, row.get("FORM") + (feminine ? "ap" : ""));
                if (file.startsWith("MSA-Adj") && row.get("COND-T").contains("FS")) {
                    addNoun(nouns, row.get("FORM") + "ap");
                }
            }
        }
        List<String> lines = new ArrayList<>();
        nouns.forEach((arabic, latin) -> lines.add(arabic + "\t" + latin));
        lines.sort(Comparator.comparing(line -> line.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned));
        lines.add(0, "# A noun's or adjective's folded Arabic spelling, its Latin one. From Camel Morph (CC BY 4.0).");
        Files.write(tables.resolve("latin-nouns.tsv"), lines);
    }

    private static void addNoun(Map<String, String> nouns, String buckwalter) {
        String arabic = ArabicFold.folded(Buckwalter.arabic(buckwalter));
        String latin = Sound.latin(buckwalter);
        boolean plain = arabic.length() > 1 && arabic.chars().allMatch(c -> c >= 'ء' && c <= 'ي');
        if (plain && !latin.isEmpty()) {
            nouns.putIfAbsent(arabic, latin);
        }
    }
}
