package org.isnad.lexicon;

import java.util.List;

/** A word with what choosing among its analyses needs. Immutable. */
record WordType(String spelling, Word word, List<Candidate> candidates) {}
