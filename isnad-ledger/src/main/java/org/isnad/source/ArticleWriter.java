package org.isnad.source;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.isnad.reading.Reading;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/** Writes one article with its ledger: chain, text and gloss in three columns, and below them who is who. */
final class ArticleWriter {
    private static final List<String> KINDS = List.of("statement", "commitment", "event", "time", "amount", "entity");

    private final Reading reading;
    private final Article article;
    private final int number;
    private final Labels labels;
    private final Html html;
    private final List<Gloss> glosses;
    private final List<Gloss> headline;
    private final List<Span> paragraphs;

    /** @param number of the article on the page, from 1 */
    ArticleWriter(Reading reading, int number, Labels labels, Html html) {
        this.reading = reading;
        this.article = reading.article();
        this.number = number;
        this.labels = labels;
        this.html = html;
        this.glosses = glosses();
        this.headline = headline();
        this.paragraphs = reading.paragraphs().isEmpty()
                ? List.of(new Span(0, article.body().length()))
                : reading.paragraphs();
    }

    void write() {
        html.raw("<article class=\"folio\" id=\"a" + number + "\">");
        head();
        html.raw("<div class=\"cols\" aria-hidden=\"true\">");
        List.of("sanad", "matn", "hashiya").forEach(column -> html.element("span", "lab", labels.get(column)));
        html.raw("</div>");
        rows();
        new NamesWriter(reading.entities(), paragraphs, number, labels, html).write();
        html.raw("<svg class=\"threads\" aria-hidden=\"true\"></svg></article>\n");
    }

    int lines() {
        return glosses.size() + headline.size();
    }

    String title() {
        String title = article.title();
        return title == null || title.isBlank() ? labels.get("untitled") : title;
    }

    private List<Gloss> glosses() {
        GlossWriter writer = new GlossWriter(article.body(), number + "-", labels);
        List<Gloss> all = new ArrayList<>();
        reading.statements().forEach(statement -> all.add(writer.statement(statement)));
        reading.commitments().forEach(commitment -> all.add(writer.commitment(commitment)));
        reading.events().forEach(event -> all.add(writer.event(event)));
        reading.amounts().forEach(amount -> all.add(writer.amount(amount)));
        reading.times().forEach(time -> all.add(writer.time(time)));
        all.sort(Comparator.comparing(Gloss::span));
        return all;
    }

    private List<Gloss> headline() {
        GlossWriter writer = new GlossWriter(title(), number + "-h", labels);
        return reading.headline().stream().map(writer::statement).toList();
    }

    private void head() {
        html.raw("<header class=\"fhead\"><dl class=\"facts\">");
        facts();
        html.raw("</dl><div class=\"fmid\"><h1 lang=\"ar\" dir=\"rtl\" class=\"ttl\">");
        marked(title(), new Span(0, title().length()), marks(headline));
        html.raw("</h1></div><div class=\"tools\">");
        legend();
        lines(headline, null);
        html.raw("</div></header>");
    }

    private void facts() {
        fact("outlet", article.outlet());
        Published published = article.published();
        html.element("dt", "", labels.get("published")).raw("<dd>");
        if (published == null) {
            html.text(labels.get("undated"));
        } else {
            html.raw("<time datetime=\"")
                    .text(published.toString())
                    .raw("\">")
                    .text(told(published))
                    .raw("</time>");
        }
        html.raw("</dd>");
        String url = article.url();
        if (url != null && (url.startsWith("https://") || url.startsWith("http://"))) {
            html.element("dt", "", labels.get("source"))
                    .raw("<dd><a rel=\"noreferrer\" href=\"")
                    .text(url)
                    .raw("\">");
            html.latin(url.split("/")[2]).raw("</a></dd>");
        }
        html.element("dt", "", labels.get("id")).raw("<dd>").latin(article.id()).raw("</dd>");
    }

    private void fact(String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            html.element("dt", "", labels.get(label)).raw("<dd>").arabic(value).raw("</dd>");
        }
    }

    private String told(Published published) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern(
                "EEEE d MMMM uuuu", labels.language().locale());
        String date = day.format(published.date());
        return published.time() == null
                ? date
                : date + labels.get("comma") + " "
                        + DateTimeFormatter.ofPattern("HH:mm").format(published.time());
    }

    private void legend() {
        html.raw("<fieldset class=\"kinds\" aria-label=\"")
                .text(labels.get("shown"))
                .raw("\">");
        for (String kind : KINDS) {
            html.raw("<label class=\"k-" + kind + "\"><input type=\"checkbox\" checked>");
            html.element("span", "sig", labels.get("sig." + kind));
            html.element("span", "ev k-" + kind, labels.get("kind." + kind));
            html.element("b", "", String.valueOf(count(kind))).raw("</label>");
        }
        html.raw("</fieldset>");
    }

    private long count(String kind) {
        return kind.equals("entity")
                ? reading.entities().size()
                : glosses.stream().filter(gloss -> gloss.kind().equals(kind)).count();
    }

    private void rows() {
        List<Mark> marks = marks(glosses);
        marks.addAll(NamesWriter.marks(reading.entities(), number));
        marks.sort(Mark.OUTER_FIRST);
        Sheaf<Mark> text = new Sheaf<>(marks, Mark::span);
        Sheaf<Gloss> ledger = new Sheaf<>(glosses, Gloss::span);
        String lit = lit();
        for (int i = 0; i < paragraphs.size(); i++) {
            String place = (i == 0 ? " first" : "") + (i == paragraphs.size() - 1 ? " last" : "");
            html.raw("<div class=\"row" + place + "\"><p class=\"matn\" lang=\"ar\" dir=\"rtl\" id=\"p" + number + "-"
                    + (i + 1) + "\">");
            html.raw("<a class=\"pn\" href=\"#p" + number + "-" + (i + 1) + "\" data-n=\"" + (i + 1)
                    + "\" aria-label=\"");
            html.text(labels.get("paragraph") + " " + (i + 1)).raw("\"></a>");
            marked(article.body(), paragraphs.get(i), text.upTo(paragraphs.get(i)));
            html.raw("</p>");
            lines(ledger.startingBefore(paragraphs.get(i).end()), lit);
            html.raw("</div>");
        }
    }

    /** The line whose chain is shown until another is chosen: the first of the longest. */
    private @Nullable String lit() {
        return glosses.stream()
                .filter(gloss -> gloss.links() > 1)
                .max(Comparator.comparingInt(Gloss::links).thenComparing(Gloss::span, Comparator.reverseOrder()))
                .map(Gloss::record)
                .orElse(null);
    }

    private static List<Mark> marks(List<Gloss> glosses) {
        List<Mark> marks = new ArrayList<>();
        for (Gloss gloss : glosses) {
            marks.add(gloss.mark());
            Span cue = gloss.cue();
            if (cue != null) {
                marks.add(new Mark(cue, Mark.CUE, gloss.record(), ""));
            }
        }
        marks.sort(Mark.OUTER_FIRST);
        return marks;
    }

    private void marked(String text, Span paragraph, List<Mark> marks) {
        new MarkedText(text, labels, html).write(paragraph, marks);
    }

    private void lines(List<Gloss> lines, @Nullable String lit) {
        if (lines.isEmpty()) {
            return;
        }
        html.raw("<ol class=\"hash\">");
        boolean brief = false;
        for (Gloss line :
                lines.stream().sorted(Comparator.comparing(Gloss::brief)).toList()) {
            html.raw(line.brief() && !brief ? "<li><ol class=\"vals\">" : "");
            brief |= line.brief();
            boolean isLit = Objects.equals(line.record(), lit);
            html.raw(isLit ? line.html().replaceFirst("class=\"gl ", "class=\"gl lit ") : line.html());
        }
        html.raw(brief ? "</ol></li></ol>" : "</ol>");
    }
}
