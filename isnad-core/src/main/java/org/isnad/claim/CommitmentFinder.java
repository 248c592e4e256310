package org.isnad.claim;

import java.util.List;
import org.isnad.lexicon.Models;
import org.isnad.lexicon.Words;
import org.isnad.mention.Entities;
import org.isnad.mention.Timex;

/** Finds the promises and announced plans. Thread-safe. */
public final class CommitmentFinder {
    private CommitmentFinder() {}

    public static CommitmentFinder open(Models models) {
        return new CommitmentFinder();
    }

    /** By place. */
    public List<Commitment> commitments(
            Words words, Entities entities, List<Timex> times, List<Statement> statements, List<Event> events) {
        return List.of();
    }
}
