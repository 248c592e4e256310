package org.isnad.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.text.Span;

/**
 * Writes text with its marks. Marks that cross each other are cut where they do, so that the markup nests; the sigla are
 * made by style alone, so that the text on the page is the article's to the character.
 */
final class MarkedText {
    private final String text;
    private final Labels labels;
    private final Html html;
    private final List<Open> open = new ArrayList<>();

    MarkedText(String text, Labels labels, Html html) {
        this.text = text;
        this.labels = labels;
        this.html = html;
    }

    /**
     * Writes one paragraph.
     *
     * @param marks outer first; what stands outside the paragraph is left out
     */
    void write(Span paragraph, List<Mark> marks) {
        int at = paragraph.start();
        int next = 0;
        while (at < paragraph.end()) {
            next = openAll(marks, next, at, paragraph);
            int stop =
                    next < marks.size() ? Math.min(marks.get(next).span().start(), paragraph.end()) : paragraph.end();
            for (Open one : open) {
                stop = Math.min(stop, one.mark.span().end());
            }
            html.text(text, at, stop);
            at = stop;
            closeAll(at);
        }
        closeAll(Integer.MAX_VALUE);
    }

    /** Opens the marks that begin here or, in a paragraph's first place, before. */
    private int openAll(List<Mark> marks, int from, int at, Span paragraph) {
        int next = from;
        while (next < marks.size() && marks.get(next).span().start() <= at) {
            Mark mark = marks.get(next++);
            if (mark.span().end() > at) {
                open(mark, mark.span().start() >= paragraph.start());
            }
        }
        return next;
    }

    /** Closes the marks that end here; those inside of them that go on are opened anew. */
    private void closeAll(int at) {
        int outermost = 0;
        while (outermost < open.size() && open.get(outermost).mark.span().end() > at) {
            outermost++;
        }
        List<Open> closed = new ArrayList<>(open.subList(outermost, open.size()));
        Collections.reverse(closed);
        closed.forEach(one -> html.raw(one.link ? "</a>" : "</span>"));
        open.subList(outermost, open.size()).clear();
        Collections.reverse(closed);
        closed.stream().filter(one -> one.mark.span().end() > at).forEach(one -> open(one.mark, false));
    }

    private void open(Mark mark, boolean first) {
        boolean inLink = open.stream().anyMatch(Open::link);
        boolean link = !mark.isLong() && !mark.kind().equals(Mark.CUE) && !inLink;
        html.raw(link ? "<a href=\"#l" + mark.record() + "\"" : "<span");
        html.raw(mark.kind().equals(Mark.CUE) ? " class=\"cw\"" : " class=\"ev k-" + mark.kind() + "\"");
        html.raw(" data-r=\"" + mark.record() + "\"");
        html.raw(first && !mark.id().isEmpty() ? " id=\"" + mark.id() + "\">" : ">");
        open.add(new Open(mark, link));
        if (mark.isLong() && first) {
            siglum(mark, inLink);
        }
    }

    private void siglum(Mark mark, boolean inLink) {
        String letter = labels.get("sig." + mark.kind());
        String name = labels.get("kind." + mark.kind());
        html.raw(inLink ? "<span class=\"ren\"" : "<a class=\"ren\" href=\"#l" + mark.record() + "\"");
        html.raw(" data-s=\"" + letter + "\" aria-label=\"" + name + "\">").raw(inLink ? "</span>" : "</a>");
    }

    private record Open(Mark mark, boolean link) {}
}
