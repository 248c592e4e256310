package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the gold articles with models that have not seen them. */
@Command(
        name = "crossval",
        description = {
            "Reads every gold article with models that have not seen it: five folds.",
            "Then: ./isnad eval GOLD READINGS"
        },
        mixinStandardHelpOptions = true)
final class CrossValidateCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "GOLD", description = "Gold readings, one a line.")
    private Path gold = Path.of("");

    @Parameters(index = "1", paramLabel = "READINGS", description = "Where the readings go.")
    private Path readings = Path.of("");

    @Option(
            names = "--more",
            paramLabel = "GOLD",
            description = "More gold readings to train on, in the same folds; they are not read.")
    private final List<Path> more = new ArrayList<>();

    @Option(
            names = "--cache",
            paramLabel = "FOLDER",
            description = {
                "Keeps each fold's models here, to be used again.",
                "Delete LAYER-* there after a change to a layer or to one below it."
            })
    private @Nullable Path cache;

    @Override
    public Integer call() throws IOException {
        CrossValidation.run(gold, more, readings, cache);
        return 0;
    }
}
