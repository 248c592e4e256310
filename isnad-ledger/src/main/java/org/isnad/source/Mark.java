package org.isnad.source;

import java.util.Comparator;
import org.isnad.text.Span;

/**
 * Words of the article that show a record, to be marked on the page.
 *
 * @param kind {@code statement}, {@code time} …, or {@code cue}
 * @param record the number of the record's line
 * @param id what the line's link leads to; empty for words that are lit with it and not linked
 */
record Mark(Span span, String kind, String record, String id) {
    static final String CUE = "cue";

    /** Outer marks first. */
    static final Comparator<Mark> OUTER_FIRST = Comparator.comparingInt(
                    (Mark mark) -> mark.span().start())
            .thenComparingInt(mark -> -mark.span().end())
            .thenComparing(mark -> !mark.isLong());

    /** Marked by a wash, for it holds others. */
    boolean isLong() {
        return kind.equals("statement") || kind.equals("commitment");
    }
}
