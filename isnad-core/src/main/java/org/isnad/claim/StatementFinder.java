package org.isnad.claim;

import java.util.List;
import org.isnad.lexicon.Models;
import org.isnad.lexicon.Words;
import org.isnad.mention.Entities;
import org.isnad.text.Article;

/** Finds who said what. Thread-safe. */
public final class StatementFinder {
    private StatementFinder() {}

    public static StatementFinder open(Models models) {
        return new StatementFinder();
    }

    /** By place of the cue. */
    public List<Statement> statements(Article article, Words words, Entities entities) {
        return List.of();
    }
}
