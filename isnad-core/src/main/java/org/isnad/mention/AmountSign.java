package org.isnad.mention;

import org.isnad.lexicon.Tables;

/** Small words around numbers. */
enum AmountSign {
    ONE,
    TWO,
    PARTOF,
    THEM,
    THESE,
    TO,
    AND,
    OR,
    ARTICLE,
    AGE,
    LABEL,
    NUMBER,
    OUTOF,
    STOP,
    EACH,
    /** A unit of time: what it counts is no amount. */
    TIME;

    static Phrases<AmountSign> table() {
        Phrases.Builder<AmountSign> builder = new Phrases.Builder<>();
        for (Tables.Row row : Tables.rows("amount-words.tsv")) {
            AmountSign sign = row.kind(0, AmountSign.class);
            row.list(1).forEach(word -> builder.put(word, sign));
        }
        return builder.build();
    }
}
