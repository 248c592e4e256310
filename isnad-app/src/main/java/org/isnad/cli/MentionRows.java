package org.isnad.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.isnad.mention.Amount;
import org.isnad.mention.Entity;
import org.isnad.mention.Fact;
import org.isnad.mention.Mention;
import org.isnad.mention.Timex;
import org.isnad.reading.Reading;
import org.isnad.source.Labels;

/** The rows for what an article names: amounts and times by paragraph, then everybody and everything with a name. */
final class MentionRows {
    private static final int DECIMALS = 3;

    private final Reading reading;
    private final Messages messages;
    private final Labels labels;
    private final Evidence evidence;
    private final Places places;
    private final String body;

    MentionRows(Reading reading, Messages messages, Labels labels, boolean explain) {
        this.reading = reading;
        this.messages = messages;
        this.labels = labels;
        this.evidence = new Evidence(explain);
        this.places = new Places(reading.paragraphs());
        this.body = reading.article().body();
    }

    void write(StringBuilder out, Page page) {
        byParagraph(out, page, "section.amounts", reading.amounts(), this::amount);
        byParagraph(out, page, "section.times", reading.times(), this::time);
        names(out, page);
    }

    private <M extends Mention> void byParagraph(
            StringBuilder out, Page page, String heading, List<M> mentions, BiConsumer<Paragraph, M> words) {
        Section section = new Section(messages.text(heading));
        Paragraph row = new Paragraph();
        for (int i = 0; i < mentions.size(); i++) {
            M mention = mentions.get(i);
            if (!row.isEmpty()) {
                row.words("·", Ink.FAINT);
            }
            words.accept(row, mention);
            evidence.add(row.quote(mention.span().quote(body), Ink.FAINT), mention.rule(), mention.confidence());
            if (i + 1 == mentions.size() || paragraph(mentions.get(i + 1)) != paragraph(mention)) {
                section.add(places.place(mention.span()), "", Ink.PLAIN, row);
                row = new Paragraph();
            }
        }
        section.write(out, page, mentions.size());
    }

    private int paragraph(Mention mention) {
        return places.paragraph(mention.span());
    }

    private void amount(Paragraph row, Amount amount) {
        row.words(number(amount.value()), Ink.PLAIN);
        if (amount.unit().equals("%")) {
            row.glued("%", Ink.PLAIN);
        } else if (!amount.unit().equals("count")) {
            row.words(labels.unit(amount.unit(), amount.value()), Ink.PLAIN);
        }
    }

    private void time(Paragraph row, Timex time) {
        row.name(labels.time(time), Ink.PLAIN);
    }

    private static String number(double value) {
        DecimalFormat format = new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private void names(StringBuilder out, Page page) {
        Section section = new Section(messages.text("section.names"));
        for (Entity entity : reading.entities()) {
            Paragraph row = new Paragraph().name(entity.name(), Ink.BOLD);
            if (!entity.latin().isEmpty() && !entity.latin().equals(entity.name())) {
                row.name(entity.latin(), Ink.PLAIN);
            }
            for (Fact fact : entity.facts()) {
                if (fact.kind() != Fact.Kind.GENDER) {
                    row.words("·", Ink.FAINT).name(fact.span().quote(body), Ink.PLAIN);
                }
            }
            if (entity.mentions().size() > 1) {
                row.words("×" + entity.mentions().size(), Ink.FAINT);
            }
            evidence.add(row, entity.rule(), entity.confidence());
            String label = labels.get("type." + entity.type().label());
            section.add(places.place(entity.mentions().getFirst().span()), label, Ink.NEUTRAL, row);
        }
        section.write(out, page, reading.entities().size());
    }
}
