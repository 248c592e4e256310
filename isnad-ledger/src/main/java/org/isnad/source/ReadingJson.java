package org.isnad.source;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.isnad.mention.Amount;
import org.isnad.mention.Entity;
import org.isnad.mention.Fact;
import org.isnad.mention.Name;
import org.isnad.mention.Place;
import org.isnad.mention.Timex;
import org.isnad.reading.ArticleReader;
import org.isnad.reading.Reading;
import org.isnad.text.Article;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a reading as one line of JSON, the contract that others build on. Spans leave here as code points of
 * {@code text}; those of {@code headline} index {@code title}. The same reading always gives the same bytes.
 *
 * <p>Fields that the contract names are always there, null where the article tells nothing.
 */
public final class ReadingJson {
    private static final JsonFactory JSON = JsonFactory.builder().build();
    private static final int BYTES_PER_LETTER = 6; // two for the letter, four for what is read from it

    private final Reading reading;
    private final JsonGenerator json;
    private final JsonLine line;
    private final CodePoints points;

    private ReadingJson(Reading reading, JsonGenerator json) {
        this.reading = reading;
        this.json = json;
        this.line = new JsonLine(json);
        this.points = CodePoints.of(reading.article().body());
    }

    /** The reading in UTF-8, with a line feed at its end. */
    public static byte[] line(Reading reading) {
        int size = 1024 + reading.article().body().length() * BYTES_PER_LETTER;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(size);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            new ReadingJson(reading, json).write();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private void write() {
        json.writeStartObject();
        article(reading.article());
        entities(reading.entities());
        ClaimJson claims = new ClaimJson(reading, json, points);
        claims.statements(reading.statements());
        claims.events(reading.events());
        times(reading.times());
        amounts(reading.amounts());
        claims.commitments(reading.commitments());
        claims.headline(reading.headline());
        json.writeEndObject();
    }

    private void article(Article article) {
        line.string("id", article.id());
        line.string(
                "published",
                article.published() == null ? null : article.published().toString());
        line.string("reader", ArticleReader.VERSION);
        line.string("outlet", article.outlet());
        line.string("title", article.title());
        line.string("url", article.url());
        line.string("text", article.body());
    }

    private void entities(List<Entity> entities) {
        json.writeArrayPropertyStart("entities");
        for (Entity entity : entities) {
            json.writeStartObject();
            line.string("id", JsonLine.entityId(entity.id()));
            line.string("type", entity.type().label());
            line.string("name", entity.name());
            mentions(entity.mentions());
            known(entity);
            line.evidence(entity.confidence(), entity.rule());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void mentions(List<Name> mentions) {
        json.writeArrayPropertyStart("mentions");
        for (Name mention : mentions) {
            line.span(mention.span(), points);
        }
        json.writeEndArray();
    }

    private void known(Entity entity) {
        facts(entity.facts());
        json.writeObjectPropertyStart("ids");
        for (Map.Entry<String, String> id : entity.ids().entrySet()) {
            line.string(id.getKey(), id.getValue());
        }
        json.writeEndObject();
        line.string("latin", entity.latin());
        place(entity.place());
    }

    private void facts(List<Fact> facts) {
        json.writeArrayPropertyStart("facts");
        for (Fact fact : facts) {
            json.writeStartObject();
            line.string("kind", fact.kind().label());
            line.string("value", fact.value());
            line.span("span", fact.span(), points);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void place(@Nullable Place place) {
        json.writeName("place");
        if (place == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        line.number("lat", place.latitude());
        line.number("lon", place.longitude());
        json.writeEndObject();
    }

    private void times(List<Timex> times) {
        json.writeArrayPropertyStart("times");
        for (Timex time : times) {
            json.writeStartObject();
            line.span("span", time.span(), points);
            line.string("type", time.kind().name());
            line.string("value", time.value());
            line.evidence(time.confidence(), time.rule());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void amounts(List<Amount> amounts) {
        json.writeArrayPropertyStart("amounts");
        for (Amount amount : amounts) {
            json.writeStartObject();
            line.span("span", amount.span(), points);
            line.number("value", amount.value());
            line.string("unit", amount.unit());
            line.evidence(amount.confidence(), amount.rule());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
