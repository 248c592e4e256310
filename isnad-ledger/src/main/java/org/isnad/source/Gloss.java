package org.isnad.source;

import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger beside the article.
 *
 * @param record its number
 * @param span the words that show it
 * @param cue the words that introduce them, of a statement
 * @param links how long its chain is
 * @param brief whether it stands in a row with others: a time, an amount
 */
record Gloss(
        String record, String kind, Span span, @Nullable Span cue, int links, boolean brief, String html) {
    Mark mark() {
        return new Mark(span, kind, record, "w" + record);
    }
}
