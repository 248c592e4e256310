package org.isnad.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Words;
import org.jspecify.annotations.Nullable;

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
        List<IdentityGroups.Group> groups = new IdentityGroups(words, aliases).groups(names);
        Set<String> countries = countries(groups);
        List<Entity> entities = new ArrayList<>();
        for (IdentityGroups.Group group : groups) {
            entities.add(entity(words, entities.size(), group, typeAt, countries));
        }
        return new Entities(entities, words.size());
    }

    /** The one of {@code known} that {@code other}, an entity of another text such as the title, is: by name, alias or short form. */
    public @Nullable Entity findSame(Entity other, List<Entity> known) {
        NameKey key = NameKey.of(other.name());
        List<String> canonical = aliases.find(key).orElse(key.words());
        Entity longer = null;
        for (Entity entity : known) {
            NameKey own = NameKey.of(entity.name());
            if (entity.type() != other.type()) {
                continue;
            }
            if (aliases.find(own).orElse(own.words()).equals(canonical)) {
                return entity;
            }
            longer = longer == null && IdentityGroups.shortens(other.type(), key, own) ? entity : longer;
        }
        return longer;
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

    /** ISO codes of the countries that the article names. */
    private Set<String> countries(List<IdentityGroups.Group> groups) {
        Set<String> countries = new HashSet<>();
        for (IdentityGroups.Group group : groups) {
            Gazetteer.Known known = group.type == EntityType.LOCATION ? country(group) : null;
            if (known != null) {
                countries.addAll(known.ids().values());
            }
        }
        return countries;
    }

    private Gazetteer.@Nullable Known country(IdentityGroups.Group group) {
        return gazetteer.findCountry(group.keys.get(0));
    }

    private Gazetteer.@Nullable Known known(IdentityGroups.Group group, String name, Set<String> countries) {
        Gazetteer.Known country = country(group);
        return country != null ? country : gazetteer.findPlace(name, countries);
    }

    private Entity entity(Words words, int id, IdentityGroups.Group group, int[] typeAt, Set<String> countries) {
        Name fullest = group.names.get(0);
        double confidence = 0;
        for (Name name : group.names) {
            fullest = name.run().size() > fullest.run().size() ? name : fullest;
            confidence = Math.max(confidence, name.confidence());
        }
        String name = NameKey.spelled(fullest, words);
        List<Fact> facts = group.type == EntityType.PERSON ? factFinder.facts(words, group.names, typeAt) : List.of();
        Gazetteer.Known known = group.type == EntityType.LOCATION ? known(group, name, countries) : null;
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
