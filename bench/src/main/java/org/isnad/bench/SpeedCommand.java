package org.isnad.bench;

import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.Callable;
import org.isnad.text.Article;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures each stage of the reading and the whole with JMH. */
@Command(
        name = "speed",
        description = {
            "Measures each stage of the reading and the whole, in words a second on one thread (JMH).",
            "The words are counted as runs of letters and digits."
        },
        mixinStandardHelpOptions = true)
final class SpeedCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "ARTICLES",
            defaultValue = "samples",
            description = "A JSONL file of articles or a folder of JSON ones (default: ${DEFAULT-VALUE}).")
    private Path articles = Path.of("");

    @Option(
            names = "--stage",
            paramLabel = "NAME",
            defaultValue = "",
            description = "Only stages whose name holds this.")
    private String stage = "";

    @Option(names = "--forks", defaultValue = "1", description = "Fresh processes a stage (default: ${DEFAULT-VALUE}).")
    private int forks = 1;

    @Override
    public Integer call() throws Exception {
        long words = 0;
        for (Article article : Stages.articles(articles)) {
            words += Soak.words(article.body());
        }
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(Stages.class.getName() + "\\..*" + stage)
                        .param("articles", articles.toString())
                        .forks(forks)
                        .warmupIterations(4)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .jvmArgsAppend("-Xmx2g", "-XX:+UseSerialGC")
                        .build())
                .run();
        System.out.printf("%n%d words%n", words);
        for (RunResult result : results) {
            double milliseconds = result.getPrimaryResult().getScore();
            System.out.printf(
                    "%-14s %,12.0f words/s   (%.2f ms, ± %.2f)%n",
                    result.getPrimaryResult().getLabel(),
                    words / (milliseconds / 1000),
                    milliseconds,
                    result.getPrimaryResult().getScoreError());
        }
        return 0;
    }
}
