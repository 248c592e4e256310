package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.text.ArabicFold;

/**
 * Turns the sheets of Camel Morph into the lexicon's tables: {@code stems.tsv} (stem, lemma, class, derivation) and
 * {@code affixes.tsv} (what each class puts around a stem). Both sorted, so that the same sheets give the same bytes.
 */
public final class ImportLexicon {
    private static final Map<String, String> POS = Map.ofEntries(
            Map.entry("noun", "noun"),
            Map.entry("noun_quant", "noun"),
            Map.entry("noun_prop", "proper"),
            Map.entry("noun_num", "number"),
            Map.entry("adj", "adjective"),
            Map.entry("adj_comp", "adjective"),
            Map.entry("adj_num", "adjective"),
            Map.entry("verb", "verb"));

    private final Path camel;
    private final Inflections inflections = new Inflections();
    private final Map<String, List<Inflections.Affix>> affixesOfSignature = new HashMap<>();
    private final Map<String, Integer> classes = new LinkedHashMap<>();
    private final Set<String> stems = new TreeSet<>();
    private final Set<String> nominals = new HashSet<>();
    private final Map<String, String> derivations = new HashMap<>();

    private ImportLexicon(Path camel) {
        this.camel = camel;
    }

    /**
     * @param resources the folder that holds {@code camel_morph}
     * @param target the folder that the tables go to
     */
    public static void run(Path resources, Path target) throws IOException {
        ImportLexicon lexicon = new ImportLexicon(resources.resolve("camel_morph"));
        lexicon.read();
        lexicon.write(target);
    }

    private Sheet sheet(String name) throws IOException {
        return Sheet.read(camel.resolve(name + ".csv"));
    }

    private void read() throws IOException {
        inflections.add(sheet("MSA-Nom-ORDER"), sheet("MSA-Nom-MORPH"));
        inflections.add(sheet("MSA-Verb-ORDER"), sheet("MSA-Verb-MORPH"));
        List<CamelStem> derived = verbs();
        derived.forEach(stem -> derivations.putIfAbsent(key(stem), stem.derivation()));
        for (String name : List.of(
                "MSA-Adj-LEX",
                "MSA-Adj-Comp-LEX",
                "MSA-Adj-Num-LEX",
                "MSA-Noun-Num-LEX",
                "MSA-Noun-Quant-LEX",
                "MSA-Noun-Prop-LEX")) {
            for (Sheet.Row row : sheet(name).rows()) {
                if (row.get("DEFINE").equals("LEXICON")) {
                    nominal(CamelStem.of(row));
                }
            }
        }
        for (Sheet.Row row : sheet("EGY-Nom-LEX").rows()) {
            EgyptianNominals.stems(row).forEach(this::nominal);
        }
        derived.stream()
                .filter(stem -> !nominals.contains(key(stem) + stem.pos()))
                .forEach(this::add);
    }

    private List<CamelStem> verbs() throws IOException {
        List<CamelStem> derived = new ArrayList<>();
        for (String aspect : List.of("PV", "IV", "CV")) {
            for (Sheet.Row row : sheet("MSA-Verb-LEX-" + aspect).rows()) {
                if (!row.get("DEFINE").equals("LEXICON")) {
                    continue;
                }
                CamelStem stem = CamelStem.of(row);
                add(stem);
                String pattern = row.get("PATTERN_ABSTRACT");
                if (!aspect.equals("CV")) {
                    PassiveStems.of(stem, row.get("ROOT")).ifPresent(this::add);
                }
                if (aspect.equals("PV")) {
                    derived.addAll(Derivation.ofPerfect(stem, pattern, row.get("ROOT")));
                } else if (aspect.equals("IV")) {
                    derived.addAll(Derivation.ofImperfect(stem, pattern));
                }
            }
        }
        return derived;
    }

    private static String key(CamelStem stem) {
        return ArabicFold.folded(stem.spelled()) + "|" + ArabicFold.folded(stem.spelledLemma()) + "|";
    }

    private void nominal(CamelStem stem) {
        nominals.add(key(stem) + stem.pos());
        String derivation =
                stem.pos().equals("noun") || stem.pos().equals("adj") ? derivations.getOrDefault(key(stem), "") : "";
        boolean elative = stem.pos().equals("adj_comp")
                && stem.spelled().startsWith("أ")
                && !stem.features().containsValue("p");
        add(stem.withDerivation(elative ? "elative" : derivation));
    }

    private void add(CamelStem stem) {
        String pos = POS.get(stem.pos());
        String spelled = stem.spelled();
        if (pos == null || spelled.isEmpty()) {
            return;
        }
        String head = String.join(
                "\t", pos, aspect(stem), stem.features().getOrDefault("vox", "").equals("p") ? "passive" : "");
        String signature = head + stem.category() + stem.marks() + stem.asks() + new TreeMap<>(stem.features());
        List<Inflections.Affix> affixes = affixesOfSignature.computeIfAbsent(signature, s -> inflections.of(stem));
        if (affixes.isEmpty()) {
            return;
        }
        StringBuilder table = new StringBuilder(head);
        affixes.forEach(affix -> table.append('\n').append(affix.line()));
        int number = classes.computeIfAbsent(table.toString(), t -> classes.size() + 1);
        stems.add(String.join("\t", spelled, stem.spelledLemma(), String.valueOf(number), stem.derivation()));
    }

    private static String aspect(CamelStem stem) {
        return switch (stem.features().getOrDefault("asp", "")) {
            case "p" -> "perfect";
            case "i" -> "imperfect";
            case "c" -> "imperative";
            default -> "";
        };
    }

    private void write(Path target) throws IOException {
        Files.createDirectories(target);
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Made by ./isnad-bench import from Camel Morph (CC BY 4.0): stem, lemma, class in affixes.tsv, derivation");
        stems.forEach(line -> lines.add(line.stripTrailing()));
        Files.write(target.resolve("stems.tsv"), lines);
        List<String> affixes = new ArrayList<>();
        affixes.add("# Made by ./isnad-bench import from Camel Morph (CC BY 4.0):");
        affixes.add(
                "# class, part of speech, aspect, voice, prefix, suffix, person, gender, number, may stand before or as");
        classes.forEach((table, number) -> {
            String[] rows = table.split("\n");
            for (int i = 1; i < rows.length; i++) {
                affixes.add(number + "\t" + rows[0] + "\t" + rows[i]);
            }
        });
        Files.write(target.resolve("affixes.tsv"), affixes);
    }
}
