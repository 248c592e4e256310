package org.isnad.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isnad.reading.ArticleReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How right readings are, layer by layer, beside gold readings of the same articles. Spans are compared as sets of words.
 *
 * @param tallies of each layer, in the order to show them
 * @param actAccuracy of the statements found, how many have gold's act
 * @param formAccuracy of the statements found, how many have gold's form
 */
public record Evaluation(
        Map<String, Tally> tallies, double actAccuracy, double formAccuracy, int articles, List<Mistake> mistakes) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Evaluation {
        tallies = Collections.unmodifiableMap(new LinkedHashMap<>(tallies));
        mistakes = List.copyOf(mistakes);
    }

    /** Something that was read otherwise than in gold: {@code statement missed}, {@code times wrong} … */
    public record Mistake(String article, String kind, String what) {}

    /**
     * Readings from a file, one a line, paired with gold by their ids; an article without a reading is wholly missed.
     *
     * @throws IllegalArgumentException when a file is not of that form, or a reading's text is not the gold text
     */
    public static Evaluation of(Path gold, Path readings) throws IOException {
        Map<String, JsonNode> read = load(readings);
        return of(load(gold), article -> read.get(article.path("id").asString()));
    }

    /** The gold articles, read here and now. */
    public static Evaluation of(Path gold, ArticleReader reader) throws IOException {
        return of(load(gold), article -> read(article, reader));
    }

    private static Evaluation of(Map<String, JsonNode> gold, Function<JsonNode, @Nullable JsonNode> reading) {
        Scorecard card = new Scorecard();
        for (JsonNode article : gold.values()) {
            String text = article.path("text").asString();
            SheetWords words = new SheetWords(text);
            Sheet right = Sheet.of(article, words);
            Sheet read = Sheet.of(expectSameText(right.id(), text, reading.apply(article)), words);
            card.begin(right.id());
            EntityMarks.mark(right, read, card);
            StatementMarks.mark(right, read, card);
            EventMarks.mark(right, read, card);
            ValueMarks.mark(right, read, card);
        }
        return card.evaluation();
    }

    private static JsonNode expectSameText(String id, String text, @Nullable JsonNode reading) {
        JsonNode told = reading == null ? JSON.createObjectNode() : reading;
        if (told.hasNonNull("text") && !told.path("text").asString().equals(text)) {
            throw new IllegalArgumentException(id + ": the reading's text is not the gold text");
        }
        return told;
    }

    private static JsonNode read(JsonNode article, ArticleReader reader) {
        String id = article.path("id").asString();
        return switch (ArticleJson.article(article.toString(), id, Door.unguarded())) {
            case Intake.Taken taken -> JSON.readTree(ReadingJson.line(reader.read(taken.article())));
            case Intake.Rejected rejected -> throw new IllegalArgumentException(rejected.toString());
        };
    }

    private static Map<String, JsonNode> load(Path file) throws IOException {
        Map<String, JsonNode> readings = new LinkedHashMap<>();
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    JsonNode reading = reading(line, file + ":" + number);
                    readings.put(reading.path("id").asString(), reading);
                }
            }
        }
        return readings;
    }

    private static JsonNode reading(String line, String place) {
        try {
            JsonNode reading = JSON.readTree(line);
            if (reading.isObject() && reading.path("id").isString()) {
                return reading;
            }
            throw new IllegalArgumentException(place + ": found no reading, expected an object with an 'id'");
        } catch (JacksonException e) {
            throw new IllegalArgumentException(place + ": broken JSON: " + e.getOriginalMessage(), e);
        }
    }
}
