package org.isnad.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.reading.ArticleReader;
import org.isnad.text.Article;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The samples go the whole way, from file to JSON. */
class SamplesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<Article> SAMPLES = samples();

    @Test
    void everySampleIsTaken() {
        assertEquals(28, SAMPLES.size());
        for (Article sample : SAMPLES) {
            assertNotNull(sample.title(), sample.id());
            assertTrue(sample.body().length() > 500, sample.id());
        }
    }

    @Test
    void pagesAndJsonTellOutletAndDate() {
        for (Article sample : SAMPLES) {
            boolean text = sample.id().equals("17-port-marfa") || sample.id().equals("26-truce-madar");
            assertEquals(text, sample.outlet() == null, sample.id());
            assertEquals(text, sample.published() == null, sample.id());
        }
    }

    @Test
    void pagesGiveTheirArticleAlone() {
        for (Article sample : SAMPLES) {
            for (String foreign :
                    List.of("جميع الحقوق", "نسخ الرابط", "الأكثر قراءة", "اقرأ أيضا", "من نسج الخيال", "الرئيسية")) {
                assertTrue(!sample.body().contains(foreign), sample.id() + " holds " + foreign);
            }
        }
    }

    @Test
    void everySpanOfEveryReadingQuotesItsArticle() {
        ArticleReader reader = ArticleReader.open();
        for (Article sample : SAMPLES) {
            JsonNode reading = JSON.readTree(ReadingJson.line(reader.read(sample)));
            assertEquals(sample.body(), reading.path("text").asString());
            for (String layer : List.of("entities", "statements", "events", "times", "amounts", "commitments")) {
                assertSpans(reading.path(layer), sample.body(), sample.id() + " " + layer);
            }
            assertSpans(reading.path("headline"), String.valueOf(sample.title()), sample.id() + " headline");
        }
    }

    @Test
    void goldIsOfTheSamplesAsTheyStand() throws IOException {
        Map<String, String> bodies = SAMPLES.stream().collect(Collectors.toMap(Article::id, Article::body));
        for (String line : gold()) {
            JsonNode reading = JSON.readTree(line);
            String id = reading.path("id").asString();
            assertEquals(bodies.get(id), reading.path("text").asString(), id);
            assertSpans(reading, String.valueOf(bodies.get(id)), id);
        }
    }

    /** Every pair of numbers below the node is a span of the text that holds something. */
    private static void assertSpans(JsonNode node, String text, String where) {
        boolean span = node.isArray()
                && node.size() == 2
                && node.get(0).isInt()
                && node.get(1).isInt();
        if (span) {
            int size = text.codePointCount(0, text.length());
            int start = node.get(0).asInt();
            int end = node.get(1).asInt();
            assertTrue(0 <= start && start < end && end <= size, where + ": " + node + " of " + size);
        } else {
            node.forEach(child -> assertSpans(child, text, where));
        }
    }

    private static List<String> gold() throws IOException {
        try (InputStream in = Objects.requireNonNull(SamplesTest.class.getResourceAsStream("samples-gold.jsonl"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static List<Article> samples() {
        try (Stream<Intake> intakes = new ArticleFiles(Door.standard()).articles(Path.of("../samples"))) {
            return intakes.map(intake ->
                            assertInstanceOf(Intake.Taken.class, intake).article())
                    .toList();
        }
    }
}
