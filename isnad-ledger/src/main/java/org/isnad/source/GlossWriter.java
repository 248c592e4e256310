package org.isnad.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.isnad.claim.Commitment;
import org.isnad.claim.Event;
import org.isnad.claim.Link;
import org.isnad.claim.Statement;
import org.isnad.mention.Amount;
import org.isnad.mention.Entity;
import org.isnad.mention.Timex;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/** Writes the lines of the ledger beside one text: who said, promised, did what; how much; when. */
final class GlossWriter {
    private static final double LOW = 0.5; // confidence is shown below it
    private static final long EXACT = 1L << 53;

    private final String text;
    private final String prefix;
    private final Labels labels;
    private int lines;

    /**
     * @param text what the spans index
     * @param prefix what the numbers of the lines begin with
     */
    GlossWriter(String text, String prefix, Labels labels) {
        this.text = text;
        this.prefix = prefix;
        this.labels = labels;
    }

    Gloss statement(Statement statement) {
        String record = next();
        boolean known = statement.speaker() != null;
        Html html = begin(record, "statement").raw("<p><b>");
        speaker(statement, html);
        html.raw("</b>").dot().text(labels.act(statement)).raw("<small>");
        if (statement.form() != Statement.Form.INDIRECT) {
            html.dot().text(labels.get("form." + statement.form().label()));
        }
        hops(statement.chain(), html);
        low(statement.confidence(), html);
        html.raw("</small></p>");
        state(known, statement.confidence(), statement.rule(), html);
        new ChainWriter(text, record, labels, html).write(statement);
        html.raw("</li>");
        return new Gloss(
                record,
                "statement",
                statement.content(),
                statement.cue(),
                statement.chain().size(),
                false,
                html.toString());
    }

    Gloss commitment(Commitment commitment) {
        String record = next();
        Html html = begin(record, "commitment").raw("<p><b>");
        if (commitment.by().isEmpty()) {
            words(commitment.bySpan(), html);
        } else {
            entities(commitment.by(), html);
        }
        html.raw("</b>").dot().text(labels.get("commits")).raw("<small>").dot();
        if (commitment.due() == null) {
            html.text(labels.get("no-due"));
        } else {
            html.text(labels.get("due") + " ").words(labels.time(commitment.due()));
        }
        low(commitment.confidence(), html);
        html.raw("</small></p>");
        state(!commitment.by().isEmpty(), commitment.confidence(), commitment.rule(), html);
        return new Gloss(
                record,
                "commitment",
                commitment.what(),
                null,
                0,
                false,
                html.raw("</li>").toString());
    }

    Gloss event(Event event) {
        String record = next();
        Html html = begin(record, "event").raw("<p><b>");
        html.text(labels.get("event." + event.type().label())).raw("</b>");
        parties(event, html);
        html.raw("<small>");
        circumstances(event).forEach(circumstance -> html.dot().raw(circumstance));
        low(event.confidence(), html);
        html.raw("</small></p>");
        state(true, event.confidence(), "CAMEO " + event.cameo() + " · " + event.rule(), html);
        return new Gloss(
                record,
                "event",
                event.trigger(),
                null,
                0,
                false,
                html.raw("</li>").toString());
    }

    Gloss amount(Amount amount) {
        return brief("amount", amount.span(), amount.confidence(), amount.rule(), html -> {
            boolean percent = amount.unit().equals("%");
            html.latin(number(amount.value()) + (percent ? "%" : ""));
            if (!percent && !amount.unit().equals("count")) {
                html.raw(" <small>")
                        .text(labels.unit(amount.unit(), amount.value()))
                        .raw("</small>");
            }
        });
    }

    Gloss time(Timex time) {
        return brief("time", time.span(), time.confidence(), time.rule(), html -> html.words(labels.time(time)));
    }

    /** An entity as the page's language names it. */
    static void entity(Entity entity, Labels labels, Html html) {
        if (labels.language() == PageLanguage.ENGLISH && !entity.latin().isBlank()) {
            html.latin(entity.latin());
        } else {
            html.arabic(entity.name());
        }
    }

    private Gloss brief(String kind, Span span, double confidence, String rule, Consumer<Html> value) {
        String record = next();
        Html html = new Html().raw("<li class=\"val k-" + kind + "\" id=\"l" + record + "\" data-r=\"" + record + "\"");
        html.raw(" title=\"").text(rule + " · " + decimals(confidence)).raw("\">");
        siglum(record, kind, html);
        html.raw("<span>");
        value.accept(html);
        html.raw("</span></li>");
        return new Gloss(record, kind, span, null, 0, true, html.toString());
    }

    private String next() {
        return prefix + ++lines;
    }

    private Html begin(String record, String kind) {
        Html html = new Html();
        html.raw("<li class=\"gl k-" + kind + "\" id=\"l" + record + "\" data-r=\"" + record + "\">");
        siglum(record, kind, html);
        return html;
    }

    private void siglum(String record, String kind, Html html) {
        html.raw("<a class=\"sig\" href=\"#w" + record + "\" title=\"" + labels.get("kind." + kind) + "\">");
        html.text(labels.get("sig." + kind)).raw("</a>");
    }

    private void speaker(Statement statement, Html html) {
        Entity speaker = statement.speaker();
        if (speaker == null) {
            words(statement.speakerSpan(), html);
        } else {
            entity(speaker, labels, html);
        }
    }

    /** A source without a name keeps its words. */
    private void words(@Nullable Span span, Html html) {
        if (span == null) {
            html.text(labels.get("unnamed"));
        } else {
            html.arabic(span.quote(text));
        }
    }

    /** The chain on one line, without the speaker, who stands in the row already, and the outlet, whose page it is. */
    private void hops(List<Link> chain, Html html) {
        for (Link link : chain) {
            if (link.kind() == Link.Kind.CHANNEL || link.kind() == Link.Kind.RELAY) {
                html.raw(" <span class=\"hop\">").arabic(link.text()).raw("</span>");
            }
        }
    }

    private void parties(Event event, Html html) {
        if (!event.actors().isEmpty()) {
            html.dot();
            entities(event.actors(), html);
        }
        if (!event.targets().isEmpty()) {
            html.raw(" <span class=\"hop\">");
            entities(event.targets(), html);
            html.raw("</span>");
        }
    }

    private void entities(List<Entity> entities, Html html) {
        for (int i = 0; i < entities.size(); i++) {
            html.raw(i == 0 ? "" : labels.get("comma") + " ");
            entity(entities.get(i), labels, html);
        }
    }

    private List<String> circumstances(Event event) {
        List<String> circumstances = new ArrayList<>();
        if (event.status() != Event.Status.HAPPENED) {
            circumstances.add(labels.get("status." + event.status().label()));
        }
        Entity place = event.place();
        if (place != null) {
            Html html = new Html();
            entity(place, labels, html);
            circumstances.add(html.toString());
        }
        Span time = event.time();
        if (time != null) {
            circumstances.add(new Html().arabic(time.quote(text)).toString());
        }
        for (Map.Entry<String, Long> count : event.count().entrySet()) {
            String unit = labels.unit(count.getKey(), count.getValue());
            circumstances.add(new Html().text(count.getValue() + " " + unit).toString());
        }
        return circumstances;
    }

    private void low(double confidence, Html html) {
        if (confidence < LOW) {
            html.dot()
                    .raw("<span class=\"low\">")
                    .text(labels.get("confidence") + " ")
                    .latin(decimals(confidence))
                    .raw("</span>");
        }
    }

    /** The copyist's circle: broken where the narrator is unknown. */
    private void state(boolean known, double confidence, String rule, Html html) {
        String state = labels.get(known ? "machine" : "unknown");
        html.raw("<span class=\"st\" title=\"")
                .text(state + " · " + rule + " · " + decimals(confidence))
                .raw("\">");
        html.raw("<svg class=\"i\" aria-hidden=\"true\"><use href=\"#dara" + (known ? "" : "-gap")
                + "\"/></svg></span>");
    }

    private static String decimals(double confidence) {
        return String.valueOf(Math.round(confidence * 100) / 100.0);
    }

    private static String number(double value) {
        if (value != Math.rint(value) || Math.abs(value) >= EXACT) {
            return String.valueOf(value);
        }
        StringBuilder digits = new StringBuilder(Long.toString((long) value));
        int first = value < 0 ? 1 : 0;
        for (int i = digits.length() - 3; i > first; i -= 3) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }
}
