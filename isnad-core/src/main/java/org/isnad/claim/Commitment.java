package org.isnad.claim;

import java.util.List;
import org.isnad.mention.Entity;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A promise or announced plan of an identifiable actor to do a future thing.
 *
 * @param by who committed themselves; empty where the article does not name them
 * @param bySpan the words that name them, where no entity does
 * @param what the thing to be done
 * @param due TIMEX3 value of the day or period by which, null where none is told
 */
public record Commitment(
        List<Entity> by,
        @Nullable Span bySpan,
        Span what,
        @Nullable String due,
        double confidence,
        String rule) implements Claim {
    public Commitment {
        by = List.copyOf(by);
    }
}
