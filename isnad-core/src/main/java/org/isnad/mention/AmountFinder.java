package org.isnad.mention;

import java.util.List;
import org.isnad.lexicon.Words;

/** Finds what is counted or measured. Thread-safe. */
public final class AmountFinder {
    /** @param times where a number is part of a date it is no amount */
    public List<Amount> amounts(Words words, List<Timex> times) {
        return List.of();
    }
}
