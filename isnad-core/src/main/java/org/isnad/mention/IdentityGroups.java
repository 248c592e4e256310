package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.isnad.lexicon.Words;

/**
 * Groups the names of one article by what they name.
 *
 * <p>From the longest name to the shortest, each joins the group that bears the same name, a known alias, or a longer name it is
 * a part of; of several such groups the one named last before it. A bracketed name after another ({@code منظمة … (أوبك)}) is the same body.
 */
final class IdentityGroups {
    private static final int FARTHER = 1 << 30;
    private static final int MOST_CANDIDATES = 200; // so that time stays linear on an article of nothing but names

    private final Words words;
    private final Aliases aliases;
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, List<Group>> byWord = new HashMap<>();
    private final Map<List<String>, List<Group>> byKey = new HashMap<>();

    /** The names of one thing, in the article's order once {@link #sorted} gives them out. */
    static final class Group {
        final EntityType type;
        final List<Name> names = new ArrayList<>();
        final List<NameKey> keys = new ArrayList<>();
        private final TreeSet<Integer> starts = new TreeSet<>();

        Group(EntityType type) {
            this.type = type;
        }

        /** How far the token is from the last mention before it; where there is none, from the first behind it, which counts as farther. */
        int distance(int token) {
            Integer before = starts.floor(token);
            if (before != null) {
                return token - before;
            }
            Integer after = starts.ceiling(token);
            return after == null ? Integer.MAX_VALUE : FARTHER + after - token;
        }

        void add(Name name) {
            names.add(name);
            starts.add(name.run().start());
        }
    }

    IdentityGroups(Words words, Aliases aliases) {
        this.words = words;
        this.aliases = aliases;
    }

    /** The groups by their first mention, each with its names by place. */
    List<Group> groups(List<Name> names) {
        List<Name> longestFirst = new ArrayList<>(names);
        Map<Name, NameKey> keys = new HashMap<>();
        for (Name name : names) {
            keys.put(name, NameKey.of(name, words));
        }
        longestFirst.sort((a, b) -> key(keys, b).size() != key(keys, a).size()
                ? Integer.compare(key(keys, b).size(), key(keys, a).size())
                : Integer.compare(a.run().start(), b.run().start()));
        for (Name name : longestFirst) {
            NameKey key = key(keys, name);
            add(home(name, key), name, key);
        }
        joinApposed(names);
        return sorted();
    }

    private static NameKey key(Map<Name, NameKey> keys, Name name) {
        NameKey key = keys.get(name);
        return key == null ? new NameKey(List.of()) : key;
    }

    private Group home(Name name, NameKey key) {
        Group same = nearest(byKey.getOrDefault(canonical(key), List.of()), name);
        if (same != null) {
            return same;
        }
        Group longer = nearest(longer(name, key), name);
        if (longer != null) {
            return longer;
        }
        Group group = new Group(name.type());
        groups.add(group);
        return group;
    }

    private List<String> canonical(NameKey key) {
        return aliases.find(key).orElse(key.words());
    }

    private @org.jspecify.annotations.Nullable Group nearest(List<Group> candidates, Name name) {
        Group best = null;
        for (Group group : latest(candidates)) {
            if (group.type == name.type()
                    && (best == null
                            || group.distance(name.run().start())
                                    < best.distance(name.run().start()))) {
                best = group;
            }
        }
        return best;
    }

    private List<Group> longer(Name name, NameKey key) {
        List<Group> out = new ArrayList<>();
        if (key.size() == 0) {
            return out;
        }
        for (Group group : latest(byWord.getOrDefault(first(name, key), List.of()))) {
            if (group.type == name.type() && latest(group.keys).stream().anyMatch(k -> shortens(name.type(), key, k))) {
                out.add(group);
            }
        }
        if (out.isEmpty() && name.type() == EntityType.PERSON) {
            for (Group group : latest(groups)) {
                if (group.type == name.type() && latest(group.keys).stream().anyMatch(key::isNearly)) {
                    out.add(group);
                }
            }
        }
        return out;
    }

    private static <T> List<T> latest(List<T> list) {
        return list.subList(Math.max(0, list.size() - MOST_CANDIDATES), list.size());
    }

    private static String first(Name name, NameKey key) {
        return name.type() == EntityType.PERSON ? key.last() : key.words().get(0);
    }

    /** Whether {@code key} is a usual short form of {@code longer} for a thing of that type. */
    static boolean shortens(EntityType type, NameKey key, NameKey longer) {
        return switch (type) {
            case PERSON -> key.isPartOf(longer);
            case ORGANIZATION, OTHER -> key.size() > 1 ? key.begins(longer) || key.ends(longer) : key.ends(longer);
            case LOCATION ->
                false; // القدس and القدس الشرقية, عدن and مرفأ عدن are two places; the known short forms are aliases
        };
    }

    private void add(Group group, Name name, NameKey key) {
        group.add(name);
        if (latest(group.keys).contains(key)) {
            return;
        }
        group.keys.add(key);
        byKey.computeIfAbsent(canonical(key), k -> new ArrayList<>()).add(group);
        for (String word : key.words()) {
            List<Group> list = byWord.computeIfAbsent(word, k -> new ArrayList<>());
            if (!latest(list).contains(group)) {
                list.add(group);
            }
        }
    }

    /** {@code الاسم الطويل (الاختصار)} and {@code الاسم الطويل "الاختصار"}: one body. */
    private void joinApposed(List<Name> names) {
        Map<Name, Group> groupOf = new HashMap<>();
        for (Group group : groups) {
            group.names.forEach(name -> groupOf.put(name, group));
        }
        for (int i = 1; i < names.size(); i++) {
            Group left = groupOf.get(names.get(i - 1));
            Group right = groupOf.get(names.get(i));
            if (left != null && right != null && left != right && apposed(names.get(i - 1), names.get(i))) {
                right.names.forEach(name -> {
                    groupOf.put(name, left);
                    left.add(name);
                });
                right.names.clear();
            }
        }
    }

    private boolean apposed(Name left, Name right) {
        int gap = left.run().end();
        return left.type() == right.type()
                && !bothKnown(left, right)
                && left.type() != EntityType.PERSON
                && left.type() != EntityType.LOCATION
                && right.run().start() == gap + 1
                && (words.tokens().is(gap, '(') || words.tokens().is(gap, '"'))
                && right.run().size() <= 3
                && left.run().size() > right.run().size();
    }

    private boolean bothKnown(Name left, Name right) {
        return aliases.find(NameKey.of(left, words)).isPresent()
                && aliases.find(NameKey.of(right, words)).isPresent();
    }

    private List<Group> sorted() {
        groups.removeIf(group -> group.names.isEmpty());
        for (Group group : groups) {
            group.names.sort((a, b) -> Integer.compare(a.run().start(), b.run().start()));
        }
        List<Group> out = new ArrayList<>(groups);
        out.sort((a, b) -> Integer.compare(
                a.names.get(0).run().start(), b.names.get(0).run().start()));
        return out;
    }
}
