package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvalCommandTest {
    private static final String GOLD =
            "{\"id\":\"a\",\"text\":\"غرق قارب غدا\",\"entities\":[],\"statements\":[],\"events\":[],"
                    + "\"times\":[{\"span\":[9,12],\"type\":\"DATE\",\"value\":\"2031-03-13\"}],\"amounts\":[],\"commitments\":[]}\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readingsThatEqualGoldAreAllRight() throws IOException {
        String gold = file("gold.jsonl", GOLD);
        Run run = Run.of("eval", gold, file("readings.jsonl", GOLD));
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("1 articles").containsPattern("times.value +P 1.000 +R 1.000 +F1 1.000");
        assertThat(Run.of("eval", "--json", gold, gold).out()).startsWith("{\"").endsWith("}\n");
    }

    @Test
    void withoutReadingsTheGoldIsRead() throws IOException {
        assertThat(Run.of("eval", file("gold.jsonl", GOLD)).out()).startsWith("1 articles");
    }

    @Test
    void badFilesAreNamed() throws IOException {
        String gold = file("gold.jsonl", GOLD);
        String other = file("other.jsonl", GOLD.replace("قارب", "مركب"));
        Run missing = Run.of("eval", folder.resolve("none.jsonl").toString());
        assertThat(missing.exit()).isEqualTo(Exit.REJECTED);
        assertThat(missing.err()).contains("none.jsonl");
        assertThat(Run.of("eval", gold, other).exit()).isEqualTo(Exit.REJECTED);
        assertThat(Run.of("eval").exit()).isEqualTo(Exit.USAGE);
    }

    private String file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        return file.toString();
    }
}
