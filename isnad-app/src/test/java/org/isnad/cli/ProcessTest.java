package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class ProcessTest {
    private static final String LINE = "{\"id\":\"x\",\"text\":\"أعلنت بلدية المرسى أن السوق ستفتح أبوابها غدا.\"}\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aClosedPipeEndsItQuietly() throws Exception {
        Path input = folder.resolve("many.jsonl");
        Files.writeString(input, LINE.repeat(20_000));
        Path errors = folder.resolve("err");
        Process process = isnad(errors, "read", "--json", input.toString());
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).startsWith("{\"id\":\"x\"");
        }
        assertThat(process.waitFor()).isZero();
        assertThat(errors).isEmptyFile();
    }

    @Test
    void readingsComeWhileTheInputIsStillOpen() throws Exception {
        Process process = isnad(folder.resolve("err"), "read", "--json", "-");
        try (OutputStream in = process.getOutputStream();
                BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            // 70 KB: enough to see what kind of stream it is, and no more than a pipe holds
            in.write(LINE.repeat(70_000 / LINE.getBytes(StandardCharsets.UTF_8).length)
                    .getBytes(StandardCharsets.UTF_8));
            in.flush();
            assertThat(out.readLine()).startsWith("{\"id\":\"x\"");
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theOutputHoldsNothingButTheOutput() throws Exception {
        Path file = folder.resolve("market.jsonl");
        Files.writeString(file, LINE);
        Process process = isnad(folder.resolve("err"), "read", "--json", file.toString());
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.lines())
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("{")
                    .endsWith("}");
        }
        assertThat(process.waitFor()).isZero();
    }

    private static Process isnad(Path errors, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.isnad.cli.Isnad"));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.to(errors.toFile()));
        builder.environment().remove("LC_ALL");
        builder.environment().put("LC_CTYPE", "C.UTF-8");
        builder.environment().put("LANG", "en_US.UTF-8");
        return builder.start();
    }
}
