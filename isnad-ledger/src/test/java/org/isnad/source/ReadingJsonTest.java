package org.isnad.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.isnad.mention.Amount;
import org.isnad.reading.Reading;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.isnad.text.Run;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadingJsonTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Reading ferry = FerryReading.reading();
    private final JsonNode json = json(ferry);

    @Test
    void theArticleComesBackAsItWas() {
        assertEquals("ferry", json.get("id").asString());
        assertEquals("2031-03-12", json.get("published").asString());
        assertEquals(ferry.article().body(), json.get("text").asString());
        assertEquals("نموذج", json.get("outlet").asString());
        assertTrue(json.get("url").isNull());
    }

    @Test
    void spansCountTheEmojiOnce() {
        assertEquals("12 شخصا", quote(json.at("/amounts/0/span")));
        assertEquals("سامي الفهد", quote(json.at("/entities/0/mentions/0")));
    }

    @Test
    void aStatementTellsWhoAndWhatAndThroughWhom() {
        JsonNode statement = json.at("/statements/0");
        assertEquals("s1", statement.get("id").asString());
        assertEquals("e1", statement.get("speaker").asString());
        assertTrue(statement.get("speaker_span").isArray());
        assertEquals("قال", quote(statement.get("cue")));
        assertEquals("إن الحريق أودى بحياة 12 شخصا", quote(statement.get("content")));
        assertEquals("indirect", statement.get("form").asString());
        assertEquals("say", statement.get("act").asString());
        assertEquals("e2", statement.get("via").asString());
        assertEquals("[\"speaker\",\"relay\",\"outlet\"]", kinds(statement.get("chain")));
        assertEquals("e1", statement.at("/chain/0/entity").asString());
        assertEquals("نموذج", statement.at("/chain/2/text").asString());
        assertTrue(statement.get("inside").isNull());
    }

    @Test
    void anEventHasRolesPlaceTimeAndCount() {
        JsonNode event = json.at("/events/0");
        assertEquals("disaster", event.get("type").asString());
        assertEquals("الحريق", quote(event.get("trigger")));
        assertEquals("e3", event.get("place").asString());
        assertEquals("أمس", quote(event.get("time")));
        assertEquals("happened", event.get("status").asString());
        assertEquals(12, event.at("/count/killed").asInt());
    }

    @Test
    void wholeNumbersHaveNoFraction() {
        assertEquals("12", json.at("/amounts/0/value").toString());
        assertEquals("1.5", amount(1.5));
        assertEquals("635000000", amount(635e6));
    }

    @Test
    void whatIsKnownOfAnEntityStandsBesideIt() {
        assertEquals("role", json.at("/entities/0/facts/0/kind").asString());
        assertEquals("الوزير", json.at("/entities/0/facts/0/value").asString());
        assertEquals("99", json.at("/entities/2/ids/geonames").asString());
        assertEquals(31.25, json.at("/entities/2/place/lat").asDouble());
    }

    @Test
    void theHeadlineNamesTheBodysEntity() {
        assertEquals("e1", json.at("/headline/0/speaker").asString());
        assertEquals("[0,5]", json.at("/headline/0/speaker_span").toString()); // in the title
    }

    @Test
    void confidenceAndRuleStandEverywhere() {
        for (String record :
                List.of("entities", "statements", "events", "times", "amounts", "commitments", "headline")) {
            assertEquals(0.877, json.at("/" + record + "/0/confidence").asDouble(), record);
            assertEquals("by-hand", json.at("/" + record + "/0/rule").asString(), record);
        }
    }

    @Test
    void theSameReadingGivesTheSameBytes() {
        assertArrayEquals(ReadingJson.line(ferry), ReadingJson.line(FerryReading.reading()));
    }

    @Test
    void anyTextComesBackToTheCharacter() {
        for (int seed = 0; seed < 300; seed++) {
            String body = Characters.clean(RandomText.of(new Random(seed), 80));
            String line = new String(ReadingJson.line(amounts(body, List.of())), StandardCharsets.UTF_8);
            assertEquals(body, JSON.readTree(line).get("text").asString(), "seed " + seed);
            assertEquals(line.length() - 1, line.indexOf('\n'), "one line, seed " + seed);
        }
    }

    private String quote(JsonNode span) {
        String text = json.get("text").asString();
        int start = text.offsetByCodePoints(0, span.get(0).asInt());
        return text.substring(start, text.offsetByCodePoints(0, span.get(1).asInt()));
    }

    private static String kinds(JsonNode chain) {
        return JSON.writeValueAsString(chain.findValuesAsString("kind"));
    }

    private static String amount(double value) {
        Amount amount = new Amount(new Run(0, 1), new Span(0, 1), value, "count", 1, "by-hand");
        return json(amounts("5", List.of(amount))).at("/amounts/0/value").toString();
    }

    private static Reading amounts(String body, List<Amount> amounts) {
        Article article = new Article("a", body, null, null, Published.on(LocalDate.of(2031, 3, 12)), null);
        return new Reading(
                article, List.of(), List.of(), List.of(), List.of(), List.of(), amounts, List.of(), List.of());
    }

    private static JsonNode json(Reading reading) {
        return JSON.readTree(ReadingJson.line(reading));
    }
}
