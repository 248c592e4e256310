package org.isnad.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.isnad.reading.ArticleReader;
import org.isnad.text.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The samples' gold beside a copy of it with mistakes put in; {@code samples-figures.json} is what the gold's own
 * {@code score.py --json} says of the two.
 */
class EvaluationTest {
    private static final Path GOLD = resource("samples-gold.jsonl");
    private static final Path MISREAD = resource("samples-misread.jsonl");
    private static final Path SCORER = Path.of("../../shared/gold/score.py");

    @TempDir
    Path folder;

    @Test
    void theFiguresAreTheScorers() throws IOException {
        String figures = Files.readString(resource("samples-figures.json"));
        assertEquals(figures, EvaluationReport.json(Evaluation.of(GOLD, MISREAD)));
    }

    @Test
    void theFiguresAreTheScorersOnFreshReadings() throws IOException, InterruptedException {
        assumeTrue(Files.exists(SCORER), "no " + SCORER);
        assumeTrue(hasPython(), "no python3");
        Path readings = folder.resolve("readings.jsonl");
        ArticleReader reader = ArticleReader.open();
        for (String line : Files.readAllLines(GOLD)) {
            Intake intake = ArticleJson.article(line, "gold", Door.standard());
            byte[] reading = ReadingJson.line(reader.read(((Intake.Taken) intake).article()));
            Files.write(
                    readings,
                    reading,
                    java.nio.file.StandardOpenOption.CREATE,
                    java.nio.file.StandardOpenOption.APPEND);
        }
        String figures = output("python3", SCORER.toString(), GOLD.toString(), readings.toString(), "--json");
        assertEquals(figures, EvaluationReport.json(Evaluation.of(GOLD, readings)));
        assertEquals(figures, EvaluationReport.json(Evaluation.of(GOLD, reader)));
    }

    @Test
    void goldBesideItselfIsAllRight() throws IOException {
        Evaluation evaluation = Evaluation.of(GOLD, GOLD);
        evaluation.tallies().forEach((layer, tally) -> assertEquals(1, tally.f1(), layer));
        assertTrue(evaluation.mistakes().isEmpty());
    }

    @Test
    void anArticleWithoutAReadingIsMissed() throws IOException {
        Evaluation evaluation = Evaluation.of(GOLD, Files.createFile(folder.resolve("none.jsonl")));
        Tally entities = evaluation.tallies().getOrDefault("entities", Tally.NOTHING);
        assertEquals(0, entities.right());
        assertTrue(entities.missed() > 0);
    }

    @Test
    void mistakesAreShownWithTheirWords() throws IOException {
        Path gold = write("gold.jsonl", """
                {"id": "a", "text": "وصل ثلاثة وزراء أمس", "times": [{"span": [16, 19], "value": "2031-03-11"}]}""");
        Path read = write("read.jsonl", """
                {"id": "a", "text": "وصل ثلاثة وزراء أمس", "times": [{"span": [16, 19], "value": "2031-03-12"}]}""");
        String report = EvaluationReport.text(Evaluation.of(gold, read), 5);
        assertTrue(report.contains(
                "times.span               P 1.000  R 1.000  F1 1.000   (1 right, 0 too many, 0 missed)"));
        assertTrue(report.endsWith("times wrong          a: أمس: gold 2031-03-11, read 2031-03-12\n"), report);
    }

    @Test
    void anotherTextIsRefused() throws IOException {
        Path gold = write("gold.jsonl", "{\"id\": \"a\", \"text\": \"خبر\"}");
        Path read = write("read.jsonl", "{\"id\": \"a\", \"text\": \"خبران\"}");
        refuses("a: the reading's text is not the gold text", gold, read);
        refuses(gold + ":1: found no reading, expected an object with an 'id'", write("gold.jsonl", "[]"), read);
    }

    @Test
    void wordsAreThoseOfTheScorer() {
        SheetWords words = new SheetWords("وقال، 😀 «الوَزير» x_1 ـ٢٠");
        assertEquals(new Run(0, 1), words.of(0, 4));
        assertEquals(SheetWords.NONE, words.of(4, 6));
        assertEquals(new Run(1, 2), words.of(4, 17)); // the emoji counts once, the mark is part of its word
        assertEquals(SheetWords.NONE, words.of(3, 5)); // one letter does not touch a word
        assertEquals(new Run(2, 4), words.of(17, 25));
    }

    @Test
    void namesAreComparedWithoutVariants() {
        assertEquals("عبد رحمن", SheetWords.norm("عبد الرَّحمٰن"));
        assertEquals("وزاره داخليه", SheetWords.norm("وزارة، الداخليّـة"));
        assertEquals("الف", SheetWords.norm("ألف"));
    }

    private static void refuses(String message, Path gold, Path read) {
        Exception refused = assertThrows(IllegalArgumentException.class, () -> Evaluation.of(gold, read));
        assertEquals(message, refused.getMessage());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static boolean hasPython() {
        try {
            return output("python3", "-c", "print('here')").equals("here\n");
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return output;
    }

    private static Path resource(String name) {
        URL url = Objects.requireNonNull(EvaluationTest.class.getResource(name), name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(url.toString(), e);
        }
    }
}
