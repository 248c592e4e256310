package org.isnad.cli;

import java.util.List;
import org.isnad.reading.Reading;
import org.isnad.source.Labels;
import org.isnad.text.Article;

/** Writes a reading for people who look at it in a terminal. Thread-safe. */
final class TerminalLedger {
    private final Messages messages;
    private final Labels labels;
    private final Page page;
    private final boolean explain;

    /** @param explain whether each record tells the rule or model that gave it, and its confidence */
    TerminalLedger(Messages messages, Page page, boolean explain) {
        this.messages = messages;
        this.labels = new Labels(messages.language().ofLabels());
        this.page = page;
        this.explain = explain;
    }

    String ledger(Reading reading) {
        StringBuilder out = new StringBuilder();
        head(out, reading.article());
        int before = out.length();
        new ClaimRows(reading, messages, labels, explain).write(out, page);
        new MentionRows(reading, messages, labels, explain).write(out, page);
        if (out.length() == before) {
            out.append(page.lineStart())
                    .append("  ")
                    .append(messages.text("ledger.nothing"))
                    .append('\n');
        }
        return out.append('\n').toString();
    }

    private void head(StringBuilder out, Article article) {
        String title = article.title();
        if (title != null && !title.isBlank()) {
            write(out, new Paragraph().quote(title, Ink.BOLD));
        }
        Paragraph source = new Paragraph();
        if (article.outlet() != null) {
            source.name(article.outlet(), Ink.PLAIN).words("·", Ink.FAINT);
        }
        source.words(
                article.published() == null
                        ? labels.get("undated")
                        : article.published().toString().replace('T', ' '),
                Ink.PLAIN);
        write(out, source.words("·", Ink.FAINT).name(article.id(), Ink.FAINT));
        if (article.url() != null) {
            write(out, new Paragraph().name(article.url(), Ink.FAINT));
        }
    }

    private void write(StringBuilder out, Paragraph paragraph) {
        List<String> lines = paragraph.lines(page.columns(), page.colourful());
        lines.forEach(line -> out.append(page.lineStart()).append(line).append('\n'));
    }
}
