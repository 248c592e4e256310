package org.isnad.source;

import java.util.List;
import org.isnad.claim.Link;
import org.isnad.claim.Statement;
import org.isnad.mention.Entity;
import org.isnad.mention.Fact;
import org.isnad.text.Span;

/** Writes a statement's chain: who passed the words on, nearest to them first. */
final class ChainWriter {
    private final String text;
    private final String record;
    private final Labels labels;
    private final Html html;

    ChainWriter(String text, String record, Labels labels, Html html) {
        this.text = text;
        this.record = record;
        this.labels = labels;
        this.html = html;
    }

    void write(Statement statement) {
        List<Link> chain = statement.chain();
        if (chain.isEmpty()) {
            return;
        }
        html.raw("<ol class=\"sanad\" aria-label=\"").text(labels.get("sanad")).raw("\">");
        for (Link link : chain) {
            html.raw("<li class=\"link\">");
            node(link);
            html.raw("<div>");
            who(link);
            html.raw("<span class=\"as\">");
            as(link);
            html.raw("</span></div>");
            if (link.kind() == Link.Kind.SPEAKER) {
                cue(statement.cue());
            }
            html.raw("</li>");
        }
        html.raw("</ol>");
    }

    private void node(Link link) {
        boolean known = link.entity() != null || link.kind() != Link.Kind.SPEAKER;
        html.raw("<svg class=\"node\" aria-hidden=\"true\"><use href=\"#dara" + (known ? "-dot" : "-gap")
                + "\"/></svg>");
    }

    private void who(Link link) {
        Entity entity = link.entity();
        html.raw("<span class=\"who\">");
        if (entity != null) {
            GlossWriter.entity(entity, labels, html);
        } else {
            html.arabic(link.text());
        }
        html.raw("</span>");
    }

    private void as(Link link) {
        html.text(labels.get("link." + link.kind().label()));
        Entity entity = link.entity();
        if (entity != null) {
            entity.facts().stream()
                    .filter(fact -> fact.kind() == Fact.Kind.ROLE)
                    .findFirst()
                    .ifPresent(role -> html.dot().arabic(role.value()));
        }
    }

    private void cue(Span cue) {
        html.raw("<a class=\"cue\" href=\"#w" + record + "\">")
                .arabic(cue.quote(text))
                .raw("</a>");
    }
}
