package org.isnad.mention;

import java.util.List;
import org.isnad.lexicon.Models;
import org.isnad.lexicon.Words;

/** Finds the names. Thread-safe. */
public final class NameFinder {
    private NameFinder() {}

    public static NameFinder open(Models models) {
        return new NameFinder();
    }

    /** By place, not overlapping. */
    public List<Name> names(Words words) {
        return List.of();
    }
}
