package org.isnad.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.isnad.mention.Entity;
import org.isnad.mention.Fact;
import org.isnad.text.Span;

/** Writes who is who in an article, each with the paragraphs that name them. */
final class NamesWriter {
    private static final int PLACES = 12;
    private static final Map<String, OpenList> LISTS = Map.of(
            "wikidata", new OpenList("Wikidata", "https://www.wikidata.org/wiki/"),
            "geonames", new OpenList("GeoNames", "https://www.geonames.org/"));

    private final List<Entity> entities;
    private final List<Span> paragraphs;
    private final int number;
    private final Labels labels;
    private final Html html;

    NamesWriter(List<Entity> entities, List<Span> paragraphs, int number, Labels labels, Html html) {
        this.entities = entities;
        this.paragraphs = paragraphs;
        this.number = number;
        this.labels = labels;
        this.html = html;
    }

    /** The places that name them. */
    static List<Mark> marks(List<Entity> entities, int number) {
        List<Mark> marks = new ArrayList<>();
        for (Entity entity : entities) {
            for (int m = 0; m < entity.mentions().size(); m++) {
                String record = record(entity, number);
                marks.add(new Mark(entity.mentions().get(m).span(), "entity", record, "w" + record + "-" + m));
            }
        }
        return marks;
    }

    void write() {
        if (entities.isEmpty()) {
            return;
        }
        html.raw("<section class=\"names\">")
                .element("h2", "lab", labels.get("names"))
                .raw("<ul>");
        entities.forEach(this::entity);
        html.raw("</ul></section>");
    }

    private static String record(Entity entity, int number) {
        return number + "-e" + (entity.id() + 1);
    }

    private void entity(Entity entity) {
        String record = record(entity, number);
        html.raw("<li class=\"nm k-entity\" id=\"l" + record + "\" data-r=\"" + record + "\">");
        places(entity, record);
        html.raw("<b>").arabic(entity.name()).raw("</b> <small>");
        html.text(labels.get("type." + entity.type().label()));
        if (!entity.latin().isBlank()) {
            html.dot().latin(entity.latin());
        }
        entity.facts().stream()
                .filter(fact -> fact.kind() != Fact.Kind.GENDER)
                .map(Fact::value)
                .distinct()
                .forEach(value -> html.dot().arabic(value));
        entity.ids().forEach(this::id);
        html.raw("</small></li>");
    }

    private void places(Entity entity, String record) {
        html.raw("<span class=\"at\">");
        int shown = Math.min(PLACES, entity.mentions().size());
        for (int m = 0; m < shown; m++) {
            html.raw("<a href=\"#w" + record + "-" + m + "\">");
            html.text(String.valueOf(paragraph(entity.mentions().get(m).span())))
                    .raw("</a> ");
        }
        html.raw(shown < entity.mentions().size() ? "…</span>" : "</span>");
    }

    private void id(String name, String id) {
        OpenList list = LISTS.get(name);
        if (list != null) {
            html.dot()
                    .raw("<a rel=\"noreferrer\" title=\"")
                    .text(id)
                    .raw("\" href=\"")
                    .text(list.page + id);
            html.raw("\">").latin(list.name).raw("</a>");
        }
    }

    private int paragraph(Span span) {
        int at = Collections.binarySearch(paragraphs, new Span(span.start(), Integer.MAX_VALUE));
        return Math.max(1, -at - 1);
    }

    /** Where ids of things are kept for all. */
    private record OpenList(String name, String page) {}
}
