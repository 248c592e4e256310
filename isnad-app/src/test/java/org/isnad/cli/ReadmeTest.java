package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what the program prints. */
final class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final String SAMPLE = "samples/01-ferry-wasa.json";
    private static final Pattern DIRECTIONS = Pattern.compile("[\u2066-\u2069]");

    @Test
    void theReadmeShowsWhatTheProgramPrints() throws IOException {
        Run run = Run.of(
                "read", "--lang", "en", "--width", "90", ROOT.resolve(SAMPLE).toString());
        List<String> printed =
                DIRECTIONS.matcher(run.out()).replaceAll("").lines().toList();
        List<String> shown = shown();
        assertThat(shown).hasSizeGreaterThan(10);
        assertThat(printed).startsWith(shown.toArray(String[]::new));
    }

    /** The lines between the fences behind the sample's command, without the ellipsis. */
    private static List<String> shown() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        int from = readme.indexOf("```\n", readme.indexOf("read " + SAMPLE)) + 4;
        return readme.substring(from, readme.indexOf("…\n```", from)).lines().toList();
    }
}
