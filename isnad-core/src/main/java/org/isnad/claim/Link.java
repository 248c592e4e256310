package org.isnad.claim;

import org.isnad.mention.Entity;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One narrator of a chain.
 *
 * @param entity who, where the article names them
 * @param span the words that show it, null where only the verb's person does or the outlet itself is meant
 * @param text what to display: the name, or the words
 */
public record Link(
        Kind kind, @Nullable Entity entity, @Nullable Span span, String text) {
    /** Kinds of narrators, nearest to the words first. */
    public enum Kind {
        SPEAKER,
        CHANNEL,
        RELAY,
        OUTLET;

        /** As the contract writes it. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
