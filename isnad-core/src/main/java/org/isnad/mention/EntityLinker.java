package org.isnad.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Words;

/**
 * Brings the mentions of one thing together, and tells what is known of it: what stands beside its name, its ids in open lists,
 * where it lies, how it is written in Latin letters. Thread-safe.
 */
public final class EntityLinker {
    private final Aliases aliases;
    private final Gazetteer gazetteer;
    private final Romanizer romanizer;
    private final FactFinder factFinder;

    private EntityLinker(Aliases aliases, Gazetteer gazetteer, Romanizer romanizer, FactFinder factFinder) {
        this.aliases = aliases;
        this.gazetteer = gazetteer;
        this.romanizer = romanizer;
        this.factFinder = factFinder;
    }

    public static EntityLinker open() {
        Aliases aliases = Aliases.open();
        return new EntityLinker(
                aliases, Gazetteer.open(aliases), Romanizer.open(), new FactFinder(Roles.open(), Nationalities.open()));
    }

    /** @param names by place, not overlapping */
    public Entities entities(Words words, List<Name> names) {
        int[] typeAt = typeAt(words.size(), names);
        List<Entity> entities = new ArrayList<>();
        for (IdentityGroups.Group group : new IdentityGroups(words, aliases).groups(names)) {
            entities.add(entity(words, entities.size(), group, typeAt));
        }
        return new Entities(entities, words.size());
    }

    /** For each token the number of its name's type, or -1. */
    private static int[] typeAt(int size, List<Name> names) {
        int[] typeAt = new int[size];
        Arrays.fill(typeAt, -1);
        for (Name name : names) {
            Arrays.fill(
                    typeAt, name.run().start(), name.run().end(), name.type().ordinal());
        }
        return typeAt;
    }

    private Entity entity(Words words, int id, IdentityGroups.Group group, int[] typeAt) {
        Name fullest = group.names.get(0);
        double confidence = 0;
        for (Name name : group.names) {
            fullest = name.run().size() > fullest.run().size() ? name : fullest;
            confidence = Math.max(confidence, name.confidence());
        }
        String name = words.tokens().text().quote(fullest.span());
        List<Fact> facts = group.type == EntityType.PERSON ? factFinder.facts(words, group.names, typeAt) : List.of();
        Gazetteer.Known known =
                group.type == EntityType.LOCATION ? gazetteer.find(NameKey.of(fullest, words), aliases) : null;
        return new Entity(
                id,
                group.type,
                name,
                group.names,
                facts,
                known == null ? Map.of() : known.ids(),
                known == null ? romanizer.latin(name, group.type) : known.latin(),
                known == null ? null : known.place(),
                confidence,
                fullest.rule());
    }
}
