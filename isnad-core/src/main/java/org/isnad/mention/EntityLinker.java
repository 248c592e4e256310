package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Words;

/** Brings the mentions of one thing together, and tells what is known of it. Thread-safe. */
public final class EntityLinker {
    private EntityLinker() {}

    public static EntityLinker open() {
        return new EntityLinker();
    }

    public Entities entities(Words words, List<Name> names) {
        List<Entity> entities = new ArrayList<>();
        for (Name name : names) {
            String quote = words.tokens().text().quote(name.span());
            entities.add(new Entity(
                    entities.size(), name.type(), quote, List.of(name), List.of(), Map.of(), quote, null, name.confidence(), name.rule()));
        }
        return new Entities(entities, words.size());
    }
}
