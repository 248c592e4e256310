package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadCommandTest {
    private static final String FERRY = "قالت وزيرة النقل سلمى العامري إن العبّارة ستعود إلى العمل غدا.";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void anArticleIsReadForPeople() throws IOException {
        Run run = Run.of("read", file("a.txt", FERRY), "--published", "2031-03-12", "--outlet", "وكالة الساحل");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("وكالة الساحل", "2031-03-12", "2031-03-13");
    }

    @Test
    void anArticleIsReadForProgramsWithItsTextUntouched() throws IOException {
        Run run = Run.of("read", "--json", file("a.txt", FERRY), "--published", "2031-03-12");
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("{\"id\":\"a\",\"published\":\"2031-03-12\"")
                .contains("\"text\":\"" + FERRY + "\"");
    }

    @Test
    void severalArticlesMakeOnePage() throws IOException {
        Run run = Run.of("read", "--html", file("a.txt", FERRY), file("b.txt", FERRY));
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("<!doctype html>")
                .contains("id=\"a1\"", "id=\"a2\"")
                .endsWith("</html>\n");
    }

    @Test
    void whatAnArticleSaysOfItselfIsNotOverruled() {
        String line = "{\"id\":\"x\",\"text\":\"" + FERRY + "\",\"published\":\"2031-01-01\",\"outlet\":\"دانة\"}";
        Run run = Run.of(line, Map.of(), "read", "--json", "-", "--published", "1999-09-09", "--outlet", "غيرها");
        assertThat(run.out()).contains("\"2031-01-01\"", "\"دانة\"").doesNotContain("1999", "غيرها");
    }

    @Test
    void readingsComeInTheOrderOfTheirArticlesWhateverTheThreads() {
        String input = String.join(
                "\n", IntStream.range(0, 300).mapToObj(ReadCommandTest::line).toList());
        String one =
                Run.of(input, Map.of(), "read", "--json", "-", "--threads", "1").out();
        String four =
                Run.of(input, Map.of(), "read", "--json", "-", "--threads", "4").out();
        assertThat(four).isEqualTo(one);
        assertThat(one.lines()).hasSize(300);
        assertThat(one.lines().toList().get(299)).startsWith("{\"id\":\"n299\"");
    }

    @Test
    void aBrokenLineIsNamedAndTheOthersAreRead() throws IOException {
        String file = file("a.jsonl", line(1) + "\n{\"id\": broken\n" + line(2) + "\n{\"id\":\"no text\"}\n" + line(3));
        Run run = Run.of("read", "--json", file);
        assertThat(run.exit()).isEqualTo(Exit.REJECTED);
        assertThat(run.out().lines()).hasSize(3);
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err()).contains(file + ":2: broken JSON", file + ":4: no field 'text'");
    }

    @Test
    void badFilesAreNamedWithTheirReason() throws IOException {
        Files.write(
                folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        rejects(folder.resolve("picture.txt").toString(), "");
        rejects(file("empty.txt", ""), "empty");
        rejects(file("english.txt", "The ferry will sail again tomorrow, the minister said."), "not Arabic");
        rejects(folder.resolve("missing.txt").toString(), "no such file");
        rejects(file("big.txt", FERRY.repeat(20_000)), "larger than the limit of 1 MB", "--max-size", "1M");
    }

    @Test
    void anyLanguageLetsEnglishIn() throws IOException {
        Run run = Run.of("read", "--json", "--any-language", file("english.txt", "The ferry will sail again."));
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("The ferry will sail again.");
    }

    @Test
    void anOldEncodingIsReadAsWhatItIs() throws IOException {
        Path file = folder.resolve("old.txt");
        Files.write(file, FERRY.repeat(5).getBytes(Charset.forName("windows-1256")));
        assertThat(Run.of("read", "--json", file.toString()).out()).contains("العامري");
    }

    @Test
    void aFolderIsReadByName() throws IOException {
        file("b.txt", FERRY);
        file("a.txt", FERRY);
        Files.writeString(folder.resolve("notes.doc"), "x");
        Run run = Run.of("read", "--json", folder.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines().map(line -> line.substring(0, 9)).toList())
                .isEqualTo(List.of("{\"id\":\"a\"", "{\"id\":\"b\""));
    }

    @Test
    void anEmptyFolderIsSaidToBeEmpty() {
        Run run = Run.of("read", folder.toString());
        assertThat(run.exit()).isEqualTo(Exit.REJECTED);
        assertThat(run.err()).contains("no articles in: " + folder);
    }

    @Test
    void wrongUsageIsExplained() throws IOException {
        String file = file("a.txt", FERRY);
        misused("PLACE", "read");
        misused("--jsno", "read", "--jsno", file);
        misused("--json", "read", "--json", "--text", file);
        misused("'yesterday'", "read", file, "--published", "yesterday");
        misused("'2031-13-01'", "read", file, "--published", "2031-13-01");
        misused("'huge'", "read", file, "--max-size", "huge");
        misused("at least 40", "read", file, "--width", "10");
        misused("at least 1", "read", file, "--threads", "0");
        misused("frobnicate", "frobnicate");
        assertThat(Run.of().exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void everyCommandHasHelpInBothLanguages() {
        for (String command : new String[] {"read", "eval", "completion"}) {
            for (String language : new String[] {"ar", "en"}) {
                Run run = Run.of(command, "--help", "--lang", language);
                assertThat(run.exit()).isZero();
                assertThat(run.out()).contains("isnad " + command, "--lang", "0   ", "1   ", "2   ", "3   ");
            }
        }
        assertThat(Run.of("--help", "--lang=ar").out()).contains("الأوامر:");
        assertThat(Run.of("", Map.of("LANG", "ar_LY.UTF-8"), "--help").out()).contains("الأوامر:");
        assertThat(Run.of("--help").out()).contains("Commands:");
    }

    @Test
    void coloursAreForTerminals() throws IOException {
        String file = file("a.txt", FERRY);
        Map<String, String> terminal = Map.of("ISNAD_COLUMNS", "80", "TERM", "xterm");
        assertThat(Run.of("read", file).out()).doesNotContain("\u001b");
        assertThat(Run.of("", terminal, "read", file).out()).contains("\u001b");
        assertThat(Run.of("", terminal, "read", file, "--color", "never").out()).doesNotContain("\u001b");
        assertThat(Run.of("read", file, "--color", "always").out()).contains("\u001b");
        Map<String, String> plain = Map.of("ISNAD_COLUMNS", "80", "NO_COLOR", "1");
        assertThat(Run.of("", plain, "read", file).out()).doesNotContain("\u001b");
    }

    @Test
    void completionKnowsTheOptions() {
        assertThat(Run.of("completion").out()).contains("--published", "--any-language", "complete -F");
    }

    private static String line(int number) {
        return "{\"id\":\"n" + number + "\",\"text\":\"" + (FERRY + " ").repeat(1 + number * 7 % 40) + "\"}";
    }

    private String file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content, StandardCharsets.UTF_8);
        return file.toString();
    }

    private static void rejects(String file, String reason, String... options) {
        String[] args = IntStream.range(0, options.length + 2)
                .mapToObj(i -> i == 0 ? "read" : i == 1 ? file : options[i - 2])
                .toArray(String[]::new);
        Run run = Run.of(args);
        assertThat(run.exit()).as(file).isEqualTo(Exit.REJECTED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("isnad: " + file + ": ").contains(reason);
    }

    private static void misused(String named, String... args) {
        Run run = Run.of(args);
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(named, "--help");
    }
}
