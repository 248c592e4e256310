package org.isnad.lexicon;

/** Part of speech. */
public enum Pos {
    NOUN,
    PROPER,
    ADJECTIVE,
    VERB,
    PREPOSITION,
    CONJUNCTION,
    PRONOUN,
    DEMONSTRATIVE,
    RELATIVE,
    PARTICLE,
    NUMBER,
    ADVERB,
    PUNCTUATION,
    FOREIGN,
    UNKNOWN
}
