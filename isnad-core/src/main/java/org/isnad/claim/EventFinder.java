package org.isnad.claim;

import java.util.List;
import org.isnad.lexicon.Models;
import org.isnad.lexicon.Words;
import org.isnad.mention.Amount;
import org.isnad.mention.Entities;
import org.isnad.mention.Timex;

/** Finds the deeds. Thread-safe. */
public final class EventFinder {
    private EventFinder() {}

    public static EventFinder open(Models models) {
        return new EventFinder();
    }

    /** By place of the trigger. */
    public List<Event> events(
            Words words, Entities entities, List<Timex> times, List<Amount> amounts, List<Statement> statements) {
        return List.of();
    }
}
