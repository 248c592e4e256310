package org.isnad.cli;

import java.util.List;
import org.isnad.text.Span;

/** Names places in an article as people look them up: by paragraph, counted from one. */
final class Places {
    private final List<Span> paragraphs;

    Places(List<Span> paragraphs) {
        this.paragraphs = paragraphs;
    }

    String place(Span span) {
        return "¶" + paragraph(span);
    }

    int paragraph(Span span) {
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = paragraphs.get(middle).end() <= span.start();
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return Math.min(low + 1, Math.max(1, paragraphs.size()));
    }
}
