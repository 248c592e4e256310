package org.isnad.source;

import java.util.List;
import org.isnad.mention.Entity;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the small things that every record of a reading has: spans, ids, confidence. */
final class JsonLine {
    private static final double EXACT = 1L << 53; // beyond it not every whole number is a double
    private final JsonGenerator json;

    JsonLine(JsonGenerator json) {
        this.json = json;
    }

    static String entityId(int number) {
        return "e" + (number + 1);
    }

    static String statementId(int number) {
        return "s" + (number + 1);
    }

    void string(String field, @Nullable String value) {
        json.writeName(field);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    void span(String field, @Nullable Span span, CodePoints points) {
        json.writeName(field);
        span(span, points);
    }

    void span(@Nullable Span span, CodePoints points) {
        if (span == null) {
            json.writeNull();
            return;
        }
        json.writeStartArray();
        json.writeNumber(points.codePoint(span.start()));
        json.writeNumber(points.codePoint(span.end()));
        json.writeEndArray();
    }

    void ids(String field, List<Entity> entities) {
        json.writeArrayPropertyStart(field);
        for (Entity entity : entities) {
            json.writeString(entityId(entity.id()));
        }
        json.writeEndArray();
    }

    /** Whole numbers without a fraction, as people write them. */
    void number(String field, double value) {
        json.writeName(field);
        if (value == Math.rint(value) && Math.abs(value) < EXACT) {
            json.writeNumber((long) value);
        } else {
            json.writeNumber(value);
        }
    }

    /** Three decimals: more would claim what no calibration knows. */
    void evidence(double confidence, String rule) {
        json.writeName("confidence");
        json.writeNumber(Math.round(confidence * 1000) / 1000.0);
        string("rule", rule);
    }
}
