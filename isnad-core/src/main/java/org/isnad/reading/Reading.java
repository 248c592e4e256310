package org.isnad.reading;

import java.util.List;
import org.isnad.claim.Commitment;
import org.isnad.claim.Event;
import org.isnad.claim.Statement;
import org.isnad.mention.Amount;
import org.isnad.mention.Entity;
import org.isnad.mention.Timex;
import org.isnad.text.Article;
import org.isnad.text.Span;

/**
 * All that was read from one article. Every span indexes the article's body, in UTF-16 units, but for those of
 * {@link #headline}, which index its title.
 *
 * @param paragraphs where each paragraph stands, for people who look a line up
 */
public record Reading(
        Article article,
        List<Span> paragraphs,
        List<Entity> entities,
        List<Statement> statements,
        List<Event> events,
        List<Timex> times,
        List<Amount> amounts,
        List<Commitment> commitments,
        List<Statement> headline) {
    public Reading {
        paragraphs = List.copyOf(paragraphs);
        entities = List.copyOf(entities);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        times = List.copyOf(times);
        amounts = List.copyOf(amounts);
        commitments = List.copyOf(commitments);
        headline = List.copyOf(headline);
    }
}
