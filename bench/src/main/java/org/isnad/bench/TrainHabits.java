package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.isnad.lexicon.Models;
import org.isnad.lexicon.Words;
import org.isnad.mention.EntityType;
import org.isnad.mention.Name;
import org.isnad.mention.NameFeatures;
import org.isnad.mention.NameFinder;
import org.isnad.mention.NameHabits;
import org.isnad.reading.ArticleReader;
import org.isnad.text.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Learns from a corpus what its words are used for: taggers that know the tables alone read it, and their names are counted.
 */
@Command(
        name = "habits",
        description = {
            "Counts, in a corpus that a first pair of taggers reads, what words and phrases are used for as names.",
            "Articles read by hand and their near-copies are left out. The same corpus and readings give the same bytes."
        },
        mixinStandardHelpOptions = true)
final class TrainHabits implements Callable<Integer> {
    private static final int ARTICLES = 3; // a word or phrase seen in fewer is not kept
    private static final double LEAST_SHARE = 0.02;
    private static final int LONGEST_NAME = 7;
    private static final int OUTSIDE = EntityType.values().length;

    @Parameters(paramLabel = "CORPUS", description = "Articles, one a line; .xz is unpacked by the program xz.")
    private Path file = Path.of("");

    @Parameters(
            paramLabel = "READINGS",
            description = "Readings made by hand: to train the first pair on, and to leave out.")
    private Path labelled = Path.of("");

    @Option(
            names = "--without",
            paramLabel = "GOLD",
            description =
                    "Gold readings to leave out and not to train on, so that they can test what the tables are worth.")
    private final List<Path> without = new ArrayList<>();

    @Option(
            names = "--tables",
            paramLabel = "FOLDER",
            defaultValue = "isnad-core/src/main/resources/org/isnad/lexicon",
            description = "Where the tables go (default: ${DEFAULT-VALUE}).")
    private Path tables = Path.of("");

    @Option(
            names = "--every",
            paramLabel = "N",
            defaultValue = "3",
            description = "Reads every Nth article (default: ${DEFAULT-VALUE}).")
    private int every = 3;

    private final ArticleReader reader = ArticleReader.open(Models.none());
    private final Map<String, Count> words = new HashMap<>();
    private final Map<String, Count> phrases = new HashMap<>();
    private int article;

    /** How often, and in how many articles, something was used for what. */
    private static final class Count {
        final int[] uses = new int[OUTSIDE + 1];
        int articles;
        private int last = -1;

        void add(int use, int article) {
            uses[use]++;
            if (use < OUTSIDE && article != last) {
                last = article;
                articles++;
            }
        }

        int named() {
            int sum = 0;
            for (int use = 0; use < OUTSIDE; use++) {
                sum += uses[use];
            }
            return sum;
        }

        int best() {
            int best = 0;
            for (int use = 1; use < OUTSIDE; use++) {
                best = uses[use] > uses[best] ? use : best;
            }
            return best;
        }
    }

    @Override
    public Integer call() throws IOException {
        List<GoldArticle> articles = Gold.read(labelled);
        List<GoldArticle> leftOut = new ArrayList<>(articles);
        for (Path more : without) {
            leftOut.addAll(Gold.read(more));
        }
        NameFeatures features = NameFeatures.openUnlearnt();
        Models models = Models.none();
        for (Map.Entry<String, byte[]> model :
                new NamesLayer(features).train(articles, none -> reader).entrySet()) {
            models = models.with(model.getKey(), model.getValue());
        }
        NameFinder finder = NameFinder.open(models, features);
        new Corpus(file, leftOut).forEach(item -> {
            if (article++ % every == 0) {
                Words read = reader.words(item.text());
                count(read, finder.names(read));
            }
        });
        Files.write(tables.resolve("name-habits.bin"), NameHabits.toBytes(habits()));
        Files.write(tables.resolve("seen-names.tsv"), phrases());
        return 0;
    }

    private void count(Words read, List<Name> names) {
        int[] uses = new int[read.size()];
        java.util.Arrays.fill(uses, OUTSIDE);
        for (Name name : names) {
            java.util.Arrays.fill(
                    uses, name.run().start(), name.run().end(), name.type().ordinal());
            if (name.run().size() > 1 && name.run().size() <= LONGEST_NAME) {
                count(phrases, phrase(read, name), name.type().ordinal());
            }
        }
        for (int i = 0; i < uses.length; i++) {
            if (isWord(read, i)) {
                count(words, NameFeatures.bare(read, i), uses[i]);
            }
        }
    }

    private void count(Map<String, Count> counts, String what, int use) {
        counts.computeIfAbsent(what, none -> new Count()).add(use, article);
    }

    private static boolean isWord(Words read, int i) {
        return read.tokens().kind(i) == Tokens.Kind.ARABIC || read.tokens().kind(i) == Tokens.Kind.LATIN;
    }

    private static String phrase(Words read, Name name) {
        StringBuilder phrase =
                new StringBuilder(NameFeatures.bare(read, name.run().start()));
        for (int i = name.run().start() + 1; i < name.run().end(); i++) {
            phrase.append(' ').append(read.form(i));
        }
        return phrase.toString();
    }

    private Map<String, Short> habits() {
        Map<String, Short> habits = new TreeMap<>();
        words.forEach((word, count) -> {
            int named = count.named();
            if (count.articles >= ARTICLES && named >= LEAST_SHARE * (named + count.uses[OUTSIDE])) {
                habits.put(word, NameHabits.habit(count.uses));
            }
        });
        return habits;
    }

    /** Names of several words, all of letters or digits. */
    private List<String> phrases() {
        Map<String, String> rows = new TreeMap<>();
        phrases.forEach((phrase, count) -> {
            boolean plain = phrase.chars().allMatch(c -> c == ' ' || Character.isLetterOrDigit(c));
            int best = count.best();
            if (plain && count.articles > ARTICLES && count.uses[best] * 2 > count.named()) {
                rows.put(phrase, EntityType.values()[best].label());
            }
        });
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Names of several words that an earlier tagger found in four or more articles of a corpus, folded. Made by ./isnad-bench"
                        + " habits; see NOTICE.");
        rows.forEach((phrase, type) -> lines.add(type + "\t" + phrase));
        return lines;
    }
}
