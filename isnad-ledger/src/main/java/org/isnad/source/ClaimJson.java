package org.isnad.source;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.claim.Commitment;
import org.isnad.claim.Event;
import org.isnad.claim.Link;
import org.isnad.claim.Statement;
import org.isnad.mention.Entity;
import org.isnad.reading.Reading;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the statements, events and commitments of a reading. */
final class ClaimJson {
    private final Reading reading;
    private final JsonGenerator json;
    private final JsonLine line;
    private final CodePoints points;

    ClaimJson(Reading reading, JsonGenerator json, CodePoints points) {
        this.reading = reading;
        this.json = json;
        this.line = new JsonLine(json);
        this.points = points;
    }

    void statements(List<Statement> statements) {
        json.writeArrayPropertyStart("statements");
        for (Statement statement : statements) {
            statement(statement, points);
        }
        json.writeEndArray();
    }

    /** Its spans index the title; its speakers are entities of the body. */
    void headline(List<Statement> statements) {
        String title = Objects.requireNonNullElse(reading.article().title(), "");
        CodePoints titlePoints = CodePoints.of(title);
        json.writeArrayPropertyStart("headline");
        for (Statement statement : statements) {
            statement(statement, titlePoints);
        }
        json.writeEndArray();
    }

    void events(List<Event> events) {
        json.writeArrayPropertyStart("events");
        for (Event event : events) {
            json.writeStartObject();
            line.string("type", event.type().label());
            line.span("trigger", event.trigger(), points);
            line.ids("actors", event.actors());
            line.ids("targets", event.targets());
            line.string("place", id(event.place()));
            line.span("time", event.time(), points);
            line.string("status", event.status().label());
            codes(event);
            line.evidence(event.confidence(), event.rule());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void commitments(List<Commitment> commitments) {
        json.writeArrayPropertyStart("commitments");
        for (Commitment commitment : commitments) {
            json.writeStartObject();
            line.ids("by", commitment.by());
            line.span("by_span", commitment.bySpan(), points);
            line.span("what", commitment.what(), points);
            line.string("due", commitment.due());
            line.evidence(commitment.confidence(), commitment.rule());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void statement(Statement statement, CodePoints at) {
        json.writeStartObject();
        line.string("id", JsonLine.statementId(statement.id()));
        line.string("speaker", id(statement.speaker()));
        line.span("speaker_span", statement.speakerSpan(), at);
        line.span("cue", statement.cue(), at);
        line.span("content", statement.content(), at);
        line.string("form", statement.form().label());
        line.string("act", statement.act().label());
        line.string("stance", statement.stance());
        line.span("channel", statement.channel(), at);
        line.string("via", id(statement.via()));
        line.span("addressee", statement.addressee(), at);
        chain(statement.chain(), at);
        line.string("inside", statement.inside() < 0 ? null : JsonLine.statementId(statement.inside()));
        line.evidence(statement.confidence(), statement.rule());
        json.writeEndObject();
    }

    private void chain(List<Link> chain, CodePoints at) {
        json.writeArrayPropertyStart("chain");
        for (Link link : chain) {
            String id = id(link.entity());
            json.writeStartObject();
            line.string("kind", link.kind().label());
            line.string(id == null ? "text" : "entity", id == null ? link.text() : id);
            line.span("span", link.span(), at);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void codes(Event event) {
        line.string("plover", event.plover());
        line.string("cameo", event.cameo());
        json.writeObjectPropertyStart("count");
        for (Map.Entry<String, Long> count : event.count().entrySet()) {
            json.writeName(count.getKey());
            json.writeNumber(count.getValue());
        }
        json.writeEndObject();
    }

    private static @Nullable String id(@Nullable Entity entity) {
        return entity == null ? null : JsonLine.entityId(entity.id());
    }
}
