package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Packages stand in one line, and each imports only from those before it. */
final class LayersTest {
    private static final List<String> LAYERS = List.of(
            "text", "lexicon", "mention", "claim", "reading", "source", "ledger", "story", "search", "export", "flow",
            "web", "cli");
    private static final Pattern OURS =
            Pattern.compile("org\\.isnad\\.([a-z]+)\\.[A-Z]"); // imported, or written in full

    @Test
    void importsRunOneWay() throws IOException {
        Path root = Path.of(System.getProperty("isnad.root"));
        for (String layer : LAYERS) {
            for (Path module :
                    List.of(root.resolve("isnad-core"), root.resolve("isnad-ledger"), root.resolve("isnad-app"))) {
                Path folder = module.resolve("src/main/java/org/isnad").resolve(layer);
                List<String> allowed = LAYERS.subList(0, LAYERS.indexOf(layer) + 1);
                assertThat(imported(folder)).as("what %s imports", folder).isSubsetOf(allowed);
            }
        }
    }

    private static List<String> imported(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> OURS.matcher(code(file)).results())
                    .map((MatchResult match) -> match.group(1))
                    .distinct()
                    .toList();
        }
    }

    private static String code(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(file.toString(), e);
        }
    }
}
