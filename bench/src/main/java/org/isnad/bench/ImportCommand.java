package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns open resources into the sorted tables of the lexicon, which are committed. */
@Command(
        name = "import",
        description = "Turns open resources into the lexicon's tables.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    /** What makes tables: one for each body of resources. */
    private interface Importer {
        void run(Path resources, Path tables) throws IOException;
    }

    private static final Map<String, Importer> IMPORTERS = new TreeMap<>(Map.of(
            "countries", (resources, tables) -> new ImportCountries(resources, tables).run(),
            "gazetteers", ImportGazetteers::run,
            "latin", (resources, tables) -> new ImportLatin(resources, tables).run(),
            "latin-nouns", (resources, tables) -> new ImportLatin(resources, tables).runNouns(),
            "lexicon", (resources, tables) -> ImportLexicon.run(resources, lexicon(tables))));

    /** The tables that the build compiles stand beside the resources. */
    private static Path lexicon(Path tables) {
        return tables.resolve("../../../../lexicon").normalize();
    }

    @Parameters(
            paramLabel = "WHAT",
            arity = "0..*",
            description = "Which to import: ${COMPLETION-CANDIDATES}; all without it.",
            completionCandidates = Names.class)
    private final List<String> what = new ArrayList<>();

    @Option(
            names = "--resources",
            paramLabel = "FOLDER",
            defaultValue = "../shared/resources",
            description = "Where the open resources lie (default: ${DEFAULT-VALUE}).")
    private Path resources = Path.of("");

    @Option(
            names = "--tables",
            paramLabel = "FOLDER",
            defaultValue = "isnad-core/src/main/resources/org/isnad/lexicon",
            description = "Where the tables go (default: ${DEFAULT-VALUE}).")
    private Path tables = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** For help and completion. */
    static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Names() {
            super(IMPORTERS.keySet());
        }
    }

    @Override
    public Integer call() throws IOException {
        for (String name : what.isEmpty() ? IMPORTERS.keySet() : what) {
            Importer importer = IMPORTERS.get(name);
            if (importer == null) {
                throw new ParameterException(
                        spec.commandLine(), "no importer '" + name + "', expected one of " + IMPORTERS.keySet());
            }
            System.err.println("import " + name);
            importer.run(resources, tables);
        }
        return 0;
    }
}
