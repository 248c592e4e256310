package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.reading.ArticleReader;
import org.isnad.source.Evaluation;
import org.isnad.source.EvaluationReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures readings against gold. */
@Command(name = "eval", mixinStandardHelpOptions = true, abbreviateSynopsis = true)
final class EvalCommand implements Callable<Integer> {
    private final Shell shell;
    private final Messages messages;

    @Parameters(index = "0", paramLabel = "GOLD", descriptionKey = "isnad.eval.gold")
    private Path gold = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "READINGS", descriptionKey = "isnad.eval.readings")
    private @Nullable Path readings;

    @Option(names = "--errors", paramLabel = "N", defaultValue = "0")
    private int errors;

    @Option(names = "--json")
    private boolean json;

    EvalCommand(Shell shell, Messages messages) {
        this.shell = shell;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        try {
            Evaluation evaluation =
                    readings == null ? Evaluation.of(gold, ArticleReader.open()) : Evaluation.of(gold, readings);
            String report = json ? EvaluationReport.json(evaluation) : EvaluationReport.text(evaluation, errors);
            shell.out().write(report.getBytes(StandardCharsets.UTF_8));
            return Exit.DONE;
        } catch (NoSuchFileException | AccessDeniedException e) {
            shell.say(messages.text("error.file", e.getFile()));
        } catch (IllegalArgumentException e) {
            shell.say(String.valueOf(e.getMessage()));
        }
        return Exit.REJECTED;
    }
}
