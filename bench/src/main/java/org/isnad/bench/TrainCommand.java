package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains every layer on all of the gold and writes the models that the program ships. */
@Command(
        name = "train",
        description = {
            "Trains the models that isnad ships, on all of the gold.",
            "The same gold and tables give the same bytes."
        },
        mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "GOLD", arity = "1..*", description = "Gold readings, one a line.")
    private final List<Path> gold = new ArrayList<>();

    @Option(
            names = "--models",
            paramLabel = "FOLDER",
            defaultValue = "isnad-core/src/main/resources/org/isnad/model",
            description = "Where the models go (default: ${DEFAULT-VALUE}).")
    private Path models = Path.of("");

    @Option(names = "--cache", paramLabel = "FOLDER", description = "Keeps models here, to be used again.")
    private @Nullable Path cache;

    @Override
    public Integer call() throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        for (Path file : gold) {
            articles.addAll(Gold.read(file));
        }
        Training training = new Training(articles, List.of(), cache);
        Files.createDirectories(models);
        for (Layer layer : Training.LAYERS) {
            for (Map.Entry<String, byte[]> model : training.models(layer).entrySet()) {
                Path file = models.resolve(model.getKey() + ".model");
                Files.write(file, model.getValue());
                System.err.println(file + ": " + model.getValue().length + " bytes");
            }
        }
        return 0;
    }
}
