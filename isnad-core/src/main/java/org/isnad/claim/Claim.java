package org.isnad.claim;

/** Something the article tells: words, a deed, or a promise. */
public sealed interface Claim permits Statement, Event, Commitment {
    /** How likely it is right, 0 to 1. */
    double confidence();

    /** The rule or model that gave it. */
    String rule();
}
