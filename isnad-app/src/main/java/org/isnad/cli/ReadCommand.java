package org.isnad.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.isnad.reading.ArticleReader;
import org.isnad.source.ArticleFiles;
import org.isnad.source.Door;
import org.isnad.source.Intake;
import org.isnad.source.ReadingJson;
import org.isnad.text.Published;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Reads articles and prints what they say, for people or programs. */
@Command(name = "read", mixinStandardHelpOptions = true, sortOptions = false, abbreviateSynopsis = true)
final class ReadCommand implements Callable<Integer> {
    private static final int PAPER = 100; // columns where there is no terminal
    private static final int NARROWEST = 40;

    private final Shell shell;
    private final Messages messages;
    private final CompletableFuture<ArticleReader> reader;

    @Parameters(paramLabel = "PLACE", arity = "1..*", descriptionKey = "isnad.read.places")
    private final List<String> places = new ArrayList<>();

    @ArgGroup
    private Choice choice = new Choice();

    @Option(names = "--published", paramLabel = "DATE", converter = PublishedConverter.class)
    private @Nullable Published published;

    @Option(names = "--outlet", paramLabel = "NAME")
    private @Nullable String outlet;

    @Option(names = "--explain")
    private boolean explain;

    @Option(names = "--width", paramLabel = "COLUMNS")
    private @Nullable Integer width;

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto")
    private Colour colour = Colour.AUTO;

    @Option(names = "--any-language")
    private boolean anyLanguage;

    @Option(names = "--max-size", paramLabel = "SIZE", defaultValue = "10M", converter = Bytes.class)
    private int maxSize;

    @Option(names = "--threads", paramLabel = "N")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** @param reader on its way */
    ReadCommand(Shell shell, Messages messages, CompletableFuture<ArticleReader> reader) {
        this.shell = shell;
        this.messages = messages;
        this.reader = reader;
    }

    /** The form that comes out; for people if nothing is said. */
    static final class Choice {
        @Option(names = "--text")
        @SuppressWarnings("unused") // what happens anyway
        private boolean text;

        @Option(names = "--json")
        private boolean json;

        @Option(names = "--html")
        private boolean html;
    }

    @Override
    public Integer call() throws IOException {
        check(width == null || width >= NARROWEST, "error.width", NARROWEST);
        check(threads >= 1, "error.threads", 1);
        ArticleFiles files = new ArticleFiles(new Door(maxSize, anyLanguage));
        Form form = form();
        ReadingDesk desk = new ReadingDesk(reader, published, outlet, form, messages);
        OutTray tray = new OutTray(shell, form);
        try (Stream<Intake> articles = files.articles(places, shell.in())) {
            new InOrder(threads).run(articles.iterator(), desk::outcome, tray::take);
        }
        tray.end();
        if (tray.isUntouched()) {
            shell.say(messages.text("error.nothing", String.join(" ", places)));
        }
        return tray.isUntouched() || tray.complaints() > 0 ? Exit.REJECTED : Exit.DONE;
    }

    private void check(boolean holds, String message, int least) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), messages.text(message, String.valueOf(least)));
        }
    }

    private Form form() {
        if (choice.json) {
            return ReadingJson::line;
        }
        if (choice.html) {
            return Form.page(messages.language());
        }
        int columns = width == null ? Math.max(NARROWEST, shell.findColumns().orElse(PAPER)) : width;
        Page page = new Page(columns, colour.isOn(shell), messages.language() == Language.AR);
        return Form.ledger(new TerminalLedger(messages, page, explain));
    }

    /** As {@link Published#parse} reads it. */
    static final class PublishedConverter implements ITypeConverter<Published> {
        @Override
        public Published convert(String value) {
            try {
                return Published.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
