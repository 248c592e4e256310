package org.isnad.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.isnad.reading.ArticleReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The command {@code isnad}. Its descriptions stand in the message bundles. */
@Command(
        name = "isnad",
        mixinStandardHelpOptions = true,
        abbreviateSynopsis = true,
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Isnad.Version.class)
public final class Isnad {
    private static final String LANGUAGE = "--lang";

    @Option(names = LANGUAGE, paramLabel = "ar|en", scope = ScopeType.INHERIT)
    @SuppressWarnings("unused") // here to be checked; it is read ahead of all others, being the language of help too
    private Language language = Language.EN;

    private Isnad() {}

    public static void main(String[] args) {
        System.exit(run(Shell.ofProcess(), args));
    }

    /** Runs a command to its {@link Exit} code. */
    static int run(Shell shell, String... args) {
        Messages messages = Messages.in(language(shell, List.of(args)));
        CommandLine commands = new CommandLine(new Isnad())
                .addSubcommand(new ReadCommand(shell, messages, opening(List.of(args))))
                .addSubcommand(new EvalCommand(shell, messages))
                .addSubcommand(new CompletionCommand(shell));
        commands.setResourceBundle(messages.bundle());
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(shell.isColourful() ? Ansi.ON : Ansi.OFF));
        commands.setUsageHelpWidth(Math.clamp(shell.findColumns().orElse(100), 60, 120));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setOut(new PrintWriter(shell.out(), true, StandardCharsets.UTF_8));
        commands.setErr(new PrintWriter(shell.err(), true, StandardCharsets.UTF_8));
        commands.setParameterExceptionHandler((wrong, given) -> usageError(shell, messages, wrong));
        commands.setExecutionExceptionHandler((failure, command, result) -> Failure.exitCode(shell, messages, failure));
        return args.length == 0 ? help(commands) : commands.execute(args);
    }

    /** The reader that a command will want, opened beside all the rest. */
    private static CompletableFuture<ArticleReader> opening(List<String> args) {
        return args.contains("read") ? CompletableFuture.supplyAsync(ArticleReader::open) : new CompletableFuture<>();
    }

    private static int help(CommandLine commands) {
        commands.usage(commands.getErr());
        return Exit.USAGE;
    }

    /** The last {@code --lang} wins; one that makes no sense is left for the parser to complain about. */
    private static Language language(Shell shell, List<String> args) {
        Language language = shell.language();
        for (int i = 0; i < args.size(); i++) {
            String value = args.get(i).startsWith(LANGUAGE + "=")
                    ? args.get(i).substring(LANGUAGE.length() + 1)
                    : args.get(i).equals(LANGUAGE) && i + 1 < args.size() ? args.get(i + 1) : "";
            for (Language known : Language.values()) {
                language = known.name().equalsIgnoreCase(value) ? known : language;
            }
        }
        return language;
    }

    private static int usageError(Shell shell, Messages messages, ParameterException wrong) {
        shell.say(String.valueOf(wrong.getMessage()));
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        shell.say(messages.text("error.usage", command));
        return Exit.USAGE;
    }

    /** Answers {@code --version}. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"isnad " + ArticleReader.VERSION};
        }
    }
}
