package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.lexicon.MorphologyTrainer;
import org.isnad.text.ArabicFold;
import org.isnad.text.Tokenizer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns from plain articles how to choose among the readings of a word: {@code pieces.tsv} and {@code lemmas.tsv}. */
@Command(
        name = "morphology",
        description = {
            "Learns from a corpus, without labels, which readings of words follow one another and which lemmas are meant.",
            "Gold articles and their near-copies are left out. The same corpus gives the same bytes."
        },
        mixinStandardHelpOptions = true)
final class TrainMorphology implements Callable<Integer> {
    /** Characters by which two articles count as one. */
    private static final int BEGINNING = 400;

    @Parameters(paramLabel = "CORPUS", description = "Articles, one a line; .xz is unpacked by the program xz.")
    private Path file = Path.of("");

    @Parameters(paramLabel = "GOLD", description = "Gold readings to leave out.")
    private Path gold = Path.of("");

    @Option(
            names = "--every",
            paramLabel = "N",
            defaultValue = "12",
            description = "Reads every Nth article (default: ${DEFAULT-VALUE}).")
    private int every;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "4",
            description = "How often the articles are counted (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--tables",
            paramLabel = "FOLDER",
            defaultValue = "isnad-core/src/main/lexicon",
            description = "Where the tables go (default: ${DEFAULT-VALUE}).")
    private Path tables = Path.of("");

    @Override
    public Integer call() throws IOException {
        List<String> texts = texts();
        Tokenizer tokenizer = new Tokenizer();
        MorphologyTrainer trainer = new MorphologyTrainer();
        for (int round = 1; round <= rounds; round++) {
            for (String text : texts) {
                trainer.add(tokenizer.tokens(ArabicFold.fold(text)));
            }
            System.err.println("round " + round + ": " + Math.round(trainer.logLikelihood()));
            if (round == rounds) {
                trainer.write(tables);
            }
            trainer.update();
        }
        return 0;
    }

    private List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int[] number = {0};
        new Corpus(file, Gold.read(gold)).forEach(item -> {
            String beginning =
                    item.text().substring(0, Math.min(BEGINNING, item.text().length()));
            if (!beginning.isBlank() && seen.add(beginning) && number[0]++ % every == 0) {
                texts.add(item.text());
            }
        });
        return texts;
    }
}
