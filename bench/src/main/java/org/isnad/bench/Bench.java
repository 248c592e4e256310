package org.isnad.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./isnad-bench}: the commands that make and measure what {@code ./isnad} ships. */
@Command(
        name = "isnad-bench",
        description = "Makes the tables and models that isnad ships, and measures how right and how fast it is.",
        subcommands = {
            ImportCommand.class,
            TrainCommand.class,
            CrossValidateCommand.class,
            LabelsCommand.class,
            TrainClusters.class,
            TrainHabits.class,
            SpeedCommand.class,
            Soak.class,
            TrainMorphology.class
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class Bench {
    private Bench() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Bench()).execute(args));
    }
}
