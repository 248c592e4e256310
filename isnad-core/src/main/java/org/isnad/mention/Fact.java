package org.isnad.mention;

import org.isnad.text.Span;

/** What the words beside a name tell of its bearer. */
public record Fact(Kind kind, String value, Span span) {
    /** Kinds of facts. */
    public enum Kind {
        ROLE,
        TITLE,
        NATIONALITY,
        GENDER;

        /** As the contract writes it. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
