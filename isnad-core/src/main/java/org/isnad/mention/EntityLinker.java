package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Words;

/** Brings the mentions of one thing together, and tells what is known of it. Thread-safe. */
public final class EntityLinker {
    private final Aliases aliases;

    private EntityLinker(Aliases aliases) {
        this.aliases = aliases;
    }

    public static EntityLinker open() {
        return new EntityLinker(Aliases.open());
    }

    /** @param names by place, not overlapping */
    public Entities entities(Words words, List<Name> names) {
        List<Entity> entities = new ArrayList<>();
        for (IdentityGroups.Group group : new IdentityGroups(words, aliases).groups(names)) {
            entities.add(entity(words, entities.size(), group));
        }
        return new Entities(entities, words.size());
    }

    private static Entity entity(Words words, int id, IdentityGroups.Group group) {
        Name fullest = group.names.get(0);
        double confidence = 0;
        for (Name name : group.names) {
            fullest = name.run().size() > fullest.run().size() ? name : fullest;
            confidence = Math.max(confidence, name.confidence());
        }
        String name = words.tokens().text().quote(fullest.span());
        return new Entity(
                id, group.type, name, group.names, List.of(), Map.of(), name, null, confidence, fullest.rule());
    }
}
