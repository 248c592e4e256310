package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.isnad.lexicon.Clusters;
import org.isnad.text.ArabicFold;
import org.isnad.text.Run;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sorts the words of a corpus into the classes of {@code clusters.bin}. */
@Command(
        name = "clusters",
        description = {
            "Sorts the words of a corpus into classes by the company they keep.",
            "Gold articles and their near-copies are left out. The same corpus gives the same bytes."
        },
        mixinStandardHelpOptions = true)
final class TrainClusters implements Callable<Integer> {
    private static final int VOCABULARY = 60_000;
    private static final int CLASSES = 512;
    private static final int MIDDLE = 128;
    private static final int COARSE = 32;
    private static final int ROUNDS = 15;

    @Parameters(paramLabel = "CORPUS", description = "Articles, one a line; .xz is unpacked by the program xz.")
    private Path file = Path.of("");

    @Parameters(paramLabel = "GOLD", description = "Gold readings to leave out.")
    private Path gold = Path.of("");

    @Option(
            names = "--clusters",
            paramLabel = "FILE",
            defaultValue = "isnad-core/src/main/resources/org/isnad/lexicon/clusters.bin",
            description = "Where the classes go (default: ${DEFAULT-VALUE}).")
    private Path clusters = Path.of("");

    @Option(names = "--list", paramLabel = "FILE", description = "Lists each class's words here.")
    private @Nullable Path list;

    @Override
    public Integer call() throws IOException {
        Corpus corpus = new Corpus(file, Gold.read(gold));
        List<String> vocabulary = vocabulary(corpus);
        ClusterTrainer trainer = new ClusterTrainer(vocabulary, CLASSES);
        forEachSentence(corpus, trainer::add);
        trainer.train(ROUNDS);
        int[] classes = trainer.classes();
        int[][] groups = trainer.groups(MIDDLE, COARSE);
        Map<String, Integer> classOf = new TreeMap<>();
        for (int w = 0; w < classes.length; w++) {
            classOf.put(vocabulary.get(w), classes[w] + 1);
        }
        Files.write(clusters, Clusters.toBytes(classOf, groups[0], groups[1]));
        if (list != null) {
            Files.write(list, listing(vocabulary, classes, groups));
        }
        return 0;
    }

    private static List<String> vocabulary(Corpus corpus) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        forEachSentence(corpus, sentence -> sentence.forEach(word -> counts.merge(word, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(VOCABULARY)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void forEachSentence(Corpus corpus, Consumer<List<String>> reader) throws IOException {
        Tokenizer tokenizer = new Tokenizer();
        corpus.forEach(item -> {
            Tokens tokens = tokenizer.tokens(ArabicFold.fold(item.text()));
            for (Run sentence : tokens.sentences()) {
                List<String> words = new ArrayList<>(sentence.size());
                for (int i = sentence.start(); i < sentence.end(); i++) {
                    words.add(tokens.kind(i) == Tokens.Kind.NUMBER ? "0" : tokens.word(i));
                }
                reader.accept(words);
            }
        });
    }

    private static List<String> listing(List<String> vocabulary, int[] classes, int[][] groups) {
        Map<Integer, StringBuilder> lines = new TreeMap<>();
        for (int w = 0; w < classes.length; w++) {
            int c = classes[w];
            lines.computeIfAbsent(c, k -> new StringBuilder(k + 1 + "\t" + groups[0][k] + "\t" + groups[1][k] + "\t"))
                    .append(vocabulary.get(w))
                    .append(' ');
        }
        return lines.values().stream().map(StringBuilder::toString).toList();
    }
}
