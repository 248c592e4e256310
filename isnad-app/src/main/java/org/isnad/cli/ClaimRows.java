package org.isnad.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.claim.Commitment;
import org.isnad.claim.Event;
import org.isnad.claim.Link;
import org.isnad.claim.Statement;
import org.isnad.mention.Entity;
import org.isnad.reading.Reading;
import org.isnad.source.Labels;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/** The rows for what an article says was said, promised and done. */
final class ClaimRows {
    private static final String VIA = "‹"; // a mirrored character: it points back at who comes first from either side

    private final Reading reading;
    private final Messages messages;
    private final Labels labels;
    private final Evidence evidence;
    private final Places places;
    private final String body;

    ClaimRows(Reading reading, Messages messages, Labels labels, boolean explain) {
        this.reading = reading;
        this.messages = messages;
        this.labels = labels;
        this.evidence = new Evidence(explain);
        this.places = new Places(reading.paragraphs());
        this.body = reading.article().body();
    }

    void write(StringBuilder out, Page page) {
        statements(out, page);
        commitments(out, page);
        events(out, page);
    }

    private void statements(StringBuilder out, Page page) {
        Section section = new Section(messages.text("section.statements"));
        String title = Objects.requireNonNullElse(reading.article().title(), "");
        for (Statement statement : reading.headline()) {
            add(section, labels.get("title"), statement, title);
        }
        for (Statement statement : reading.statements()) {
            add(section, places.place(statement.cue()), statement, body);
        }
        section.write(
                out, page, reading.headline().size() + reading.statements().size());
    }

    private void add(Section section, String place, Statement statement, String text) {
        Paragraph row = new Paragraph();
        speaker(row, statement, text);
        for (Link link : statement.chain()) {
            // the speaker stands there already, the outlet above
            if (link.kind() == Link.Kind.CHANNEL || link.kind() == Link.Kind.RELAY) {
                row.words(VIA, Ink.FAINT).name(link.text(), Ink.PLAIN);
            }
        }
        if (statement.addressee() != null) {
            row.words(messages.text("ledger.to"), Ink.FAINT)
                    .name(statement.addressee().quote(text), Ink.PLAIN);
        }
        row.glued(":", Ink.FAINT).quote(statement.content().quote(text), Ink.PLAIN);
        evidence.add(row, statement.rule(), statement.confidence());
        section.add(place, labels.act(statement), ink(statement.act()), row);
    }

    private void speaker(Paragraph row, Statement statement, String text) {
        if (statement.speaker() != null) {
            row.name(statement.speaker().name(), Ink.BOLD);
        } else if (statement.speakerSpan() != null) {
            row.name(statement.speakerSpan().quote(text), Ink.BOLD);
        } else {
            row.words(labels.get("unnamed"), Ink.FAINT);
        }
    }

    private static Ink ink(Statement.Act act) {
        return switch (act) {
            case SAY, ANNOUNCE, CALL, ASK, HOPE -> Ink.NEUTRAL;
            case PROMISE, PRAISE, SUPPORT, AGREE -> Ink.FRIENDLY;
            case DEMAND, ACCUSE, DENY, REJECT, CRITICIZE, WARN, THREATEN -> Ink.SHARP;
        };
    }

    private void commitments(StringBuilder out, Page page) {
        Section section = new Section(messages.text("section.commitments"));
        for (Commitment commitment : reading.commitments()) {
            Paragraph row = new Paragraph();
            names(row, commitment.by(), Ink.BOLD);
            Span by = commitment.bySpan();
            if (commitment.by().isEmpty() && by != null) {
                row.name(by.quote(body), Ink.BOLD);
            }
            if (!row.isEmpty()) {
                row.glued(":", Ink.FAINT);
            }
            row.quote(commitment.what().quote(body), Ink.PLAIN);
            evidence.add(row, commitment.rule(), commitment.confidence());
            String due = commitment.due() == null ? labels.get("no-due") : labels.time(commitment.due());
            section.add(places.place(commitment.what()), due, commitment.due() == null ? Ink.FAINT : Ink.SHARP, row);
        }
        section.write(out, page, reading.commitments().size());
    }

    private void events(StringBuilder out, Page page) {
        Section section = new Section(messages.text("section.events"));
        for (Event event : reading.events()) {
            Paragraph row = new Paragraph().quote(event.trigger().quote(body), Ink.BOLD);
            roles(row, event);
            circumstances(row, event);
            evidence.add(row, event.rule(), event.confidence());
            section.add(
                    places.place(event.trigger()),
                    labels.get("event." + event.type().label()),
                    Ink.NEUTRAL,
                    row);
        }
        section.write(out, page, reading.events().size());
    }

    private void roles(Paragraph row, Event event) {
        if (!event.actors().isEmpty()) {
            dot(row);
            names(row, event.actors(), Ink.PLAIN);
        }
        if (!event.targets().isEmpty()) {
            row.words("›", Ink.FAINT); // mirrored, as VIA is
            names(row, event.targets(), Ink.PLAIN);
        }
    }

    private void circumstances(Paragraph row, Event event) {
        if (event.place() != null) {
            dot(row).name(event.place().name(), Ink.PLAIN);
        }
        quoted(row, event.time());
        for (Map.Entry<String, Long> count : event.count().entrySet()) {
            dot(row).words(count.getValue() + " " + labels.unit(count.getKey(), count.getValue()), Ink.PLAIN);
        }
        if (event.status() != Event.Status.HAPPENED) {
            dot(row).words(labels.get("status." + event.status().label()), Ink.SHARP);
        }
    }

    private void quoted(Paragraph row, @Nullable Span span) {
        if (span != null) {
            dot(row).quote(span.quote(body), Ink.PLAIN);
        }
    }

    private static Paragraph dot(Paragraph row) {
        return row.words("·", Ink.FAINT);
    }

    private void names(Paragraph row, List<Entity> entities, Ink ink) {
        for (int i = 0; i < entities.size(); i++) {
            if (i > 0) {
                row.glued(labels.get("comma"), Ink.FAINT);
            }
            row.name(entities.get(i).name(), ink);
        }
    }
}
