package org.isnad.source;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.claim.Commitment;
import org.isnad.claim.Event;
import org.isnad.claim.Link;
import org.isnad.claim.Statement;
import org.isnad.mention.Entity;
import org.isnad.mention.Name;
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
            statement(statement, points, true);
        }
        json.writeEndArray();
    }

    /** The title has entities of its own: its speakers are told by the body's id where the body names them alike. */
    void headline(List<Statement> statements) {
        String title = Objects.requireNonNullElse(reading.article().title(), "");
        CodePoints titlePoints = CodePoints.of(title);
        json.writeArrayPropertyStart("headline");
        for (Statement statement : statements) {
            statement(statement, titlePoints, false);
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
            line.string("place", id(event.place(), true));
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

    private void statement(Statement statement, CodePoints at, boolean inBody) {
        json.writeStartObject();
        line.string("id", JsonLine.statementId(statement.id()));
        line.string("speaker", id(statement.speaker(), inBody));
        line.span("speaker_span", statement.speakerSpan(), at);
        line.span("cue", statement.cue(), at);
        line.span("content", statement.content(), at);
        line.string("form", statement.form().label());
        line.string("act", statement.act().label());
        line.string("stance", statement.stance());
        line.span("channel", statement.channel(), at);
        line.string("via", id(statement.via(), inBody));
        line.span("addressee", statement.addressee(), at);
        chain(statement.chain(), at, inBody);
        line.string("inside", statement.inside() < 0 ? null : JsonLine.statementId(statement.inside()));
        line.evidence(statement.confidence(), statement.rule());
        json.writeEndObject();
    }

    private void chain(List<Link> chain, CodePoints at, boolean inBody) {
        json.writeArrayPropertyStart("chain");
        for (Link link : chain) {
            String id = id(link.entity(), inBody);
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

    private @Nullable String id(@Nullable Entity entity, boolean inBody) {
        if (entity == null) {
            return null;
        }
        return inBody ? JsonLine.entityId(entity.id()) : bodyId(entity.name());
    }

    private @Nullable String bodyId(String name) {
        for (Entity entity : reading.entities()) {
            if (entity.name().equals(name) || mentions(entity, name)) {
                return JsonLine.entityId(entity.id());
            }
        }
        return null;
    }

    private boolean mentions(Entity entity, String name) {
        String body = reading.article().body();
        for (Name mention : entity.mentions()) {
            if (mention.span().length() == name.length()
                    && body.startsWith(name, mention.span().start())) {
                return true;
            }
        }
        return false;
    }
}
