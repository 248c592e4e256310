package org.isnad.claim;

import java.util.List;
import java.util.Map;
import org.isnad.mention.Entity;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A deed that the article reports.
 *
 * @param actors who did it
 * @param targets who underwent it
 * @param plover PLOVER event type
 * @param cameo CAMEO code
 * @param count people {@code killed} and {@code wounded} in it, as told in the same sentence
 */
public record Event(
        Type type,
        Span trigger,
        List<Entity> actors,
        List<Entity> targets,
        @Nullable Entity place,
        @Nullable Span time,
        Status status,
        String plover,
        String cameo,
        Map<String, Long> count,
        double confidence,
        String rule)
        implements Claim {
    public Event {
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
        count = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(count));
    }

    /** Types of deeds. */
    public enum Type {
        MEET,
        VISIT,
        AGREE,
        COOPERATE,
        AID,
        ATTACK,
        CLASH,
        KILL,
        ARREST,
        TRIAL,
        PROTEST,
        SANCTION,
        MOBILIZE,
        RETREAT,
        CONCEDE,
        ELECT,
        APPOINT,
        RESIGN,
        DISASTER;

        /** As the contract writes it. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Whether it happened. */
    public enum Status {
        HAPPENED,
        PLANNED,
        DENIED;

        /** As the contract writes it. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
