package org.isnad.mention;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something with all the places that name it, in the article's order.
 *
 * @param id its number in the article, from 0, by first mention
 * @param name its fullest name, as the article spells it but with an article whole ({@code الأمم} for {@code للأمم})
 * @param ids in open lists: {@code geonames}, {@code wikidata}, {@code iso}
 * @param latin a name in Latin letters for display
 */
public record Entity(
        int id,
        EntityType type,
        String name,
        List<Name> mentions,
        List<Fact> facts,
        Map<String, String> ids,
        String latin,
        @Nullable Place place,
        double confidence,
        String rule) {
    public Entity {
        mentions = List.copyOf(mentions);
        facts = List.copyOf(facts);
        ids = java.util.Collections.unmodifiableMap(new TreeMap<>(ids));
    }

    /** Grammatical gender where a fact tells it: {@code male}, {@code female}. */
    public @Nullable String gender() {
        for (Fact fact : facts) {
            if (fact.kind() == Fact.Kind.GENDER) {
                return fact.value();
            }
        }
        return null;
    }
}
