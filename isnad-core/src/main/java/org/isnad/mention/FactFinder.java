package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.lexicon.Words;
import org.isnad.text.Run;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the words beside a person's name tell: role, title, nationality, gender.
 *
 * <p>A role stands before the name ({@code وزير الخارجية التونسي فلان}) or, between commas, behind it. Before the name it
 * begins at the nearest head from which only nouns, adjectives and names lead to the name, and takes in the heads right before that
 * one ({@code نائب رئيس}, {@code المتحدث باسم رئيس}).
 */
final class FactFinder {
    private static final int LONGEST = 14;
    private static final int MOST_FACTS = 24;

    private final Roles roles;
    private final Nationalities nationalities;

    FactFinder(Roles roles, Nationalities nationalities) {
        this.roles = roles;
        this.nationalities = nationalities;
    }

    /** What is told of the bearer of these names, each fact once, by place. */
    List<Fact> facts(Words words, List<Name> names, int[] nameAt) {
        List<Fact> facts = new ArrayList<>();
        for (Name name : names) {
            if (facts.size() >= MOST_FACTS) {
                break;
            }
            addBefore(words, name.run(), nameAt, facts);
            addBehind(words, name.run(), nameAt, facts);
        }
        addGender(words, names, facts);
        return facts;
    }

    private void addBefore(Words words, Run name, int[] nameAt, List<Fact> facts) {
        int from = -1;
        boolean joins = true; // whether a head here would still belong to the role
        int end = roleEnd(words, name);
        for (int i = end - 1; i >= leftmost(words, name) && isNominal(words, i, nameAt); i--) {
            boolean head = isHead(words, i, nameAt);
            if (head && joins) {
                from = i;
            }
            joins = from < 0 || (head && joins) || roles.joins(words, i);
        }
        if (from >= 0) {
            addParts(words, new Run(from, end), facts);
        }
    }

    /** Where a role before the name ends: a comma ({@code وزير الصحة، فلان}) or the sign of a hashtag may part them. */
    private static int roleEnd(Words words, Run name) {
        int end = name.start();
        Tokens tokens = words.tokens();
        while (end > 0 && end > name.start() - 2 && (tokens.is(end - 1, ',') || tokens.is(end - 1, '#'))) {
            end--;
        }
        return end;
    }

    private boolean isHead(Words words, int token, int[] nameAt) {
        return nameAt[token] != EntityType.PERSON.ordinal()
                && roles.findAt(words, token).isPresent();
    }

    private static int leftmost(Words words, Run name) {
        return Math.max(words.tokens().sentence(name.start()).start(), name.start() - LONGEST);
    }

    private void addBehind(Words words, Run name, int[] nameAt, List<Fact> facts) {
        Tokens tokens = words.tokens();
        int comma = name.end();
        int end = Math.min(tokens.sentence(name.start()).end(), name.end() + LONGEST);
        if (comma + 1 >= end || !(tokens.is(comma, ',') || tokens.is(comma, '('))) {
            return;
        }
        if (roles.findAt(words, comma + 1).isEmpty()) {
            return;
        }
        int to = comma + 1;
        while (to < end && isNominal(words, to, nameAt)) {
            to++;
        }
        boolean closed = to < tokens.size() && (tokens.is(to, ',') || tokens.is(to, ')') || tokens.is(to, '.'));
        if (closed && to > comma + 1) {
            addParts(words, new Run(comma + 1, to), facts);
        }
    }

    /** Titles at the run's end are facts of their own; the rest is the role. */
    private void addParts(Words words, Run run, List<Fact> facts) {
        int end = run.end();
        while (end > run.start() && words.pos(end - 1) == Pos.PUNCTUATION) {
            end--;
        }
        int last = end;
        while (end > run.start() && isTitle(words, end - 1)) {
            end--;
        }
        for (int i = end; i < last; i++) {
            add(words, Fact.Kind.TITLE, new Run(i, i + 1), null, facts);
        }
        if (end > run.start()) {
            Run role = new Run(run.start(), end);
            boolean title = role.size() <= 2 && isTitle(words, role.start());
            add(words, title ? Fact.Kind.TITLE : Fact.Kind.ROLE, role, null, facts);
            addNationality(words, role, facts);
        }
        roles.findAt(words, run.start())
                .map(Roles.Head::gender)
                .ifPresent(gender -> addOnce(
                        new Fact(Fact.Kind.GENDER, gender, words.bareSpan(new Run(run.start(), run.start() + 1))),
                        facts));
    }

    private void addNationality(Words words, Run role, List<Fact> facts) {
        for (int i = role.end() - 1; i >= role.start(); i--) {
            String country = nationalities.find(words, i);
            if (country != null) {
                add(words, Fact.Kind.NATIONALITY, new Run(i, i + 1), country, facts);
                return;
            }
        }
    }

    private void add(Words words, Fact.Kind kind, Run run, @Nullable String value, List<Fact> facts) {
        Span span = words.bareSpan(run);
        addOnce(new Fact(kind, value == null ? words.tokens().text().quote(span) : value, span), facts);
    }

    private static void addOnce(Fact fact, List<Fact> facts) {
        boolean known = facts.stream()
                .anyMatch(f -> f.kind() == fact.kind() && f.value().equals(fact.value()));
        boolean second = fact.kind() == Fact.Kind.GENDER && facts.stream().anyMatch(f -> f.kind() == Fact.Kind.GENDER);
        if (!known && !second) {
            facts.add(fact);
        }
    }

    private boolean isTitle(Words words, int token) {
        return roles.findAt(words, token)
                .filter(head -> head.kind() == Fact.Kind.TITLE)
                .isPresent();
    }

    /** Whether the token can stand inside a role: a noun, adjective, number or name, not a person's; or a quotation mark. */
    private boolean isNominal(Words words, int token, int[] nameAt) {
        Tokens tokens = words.tokens();
        if (nameAt[token] >= 0) {
            return nameAt[token] != EntityType.PERSON.ordinal();
        }
        if (tokens.kind(token) != Tokens.Kind.ARABIC) {
            return tokens.is(token, '"');
        }
        Pos pos = words.pos(token);
        return roles.isLink(words, token)
                || roles.findAt(words, token).isPresent()
                || !(pos == Pos.VERB
                        || pos == Pos.CONJUNCTION
                        || pos == Pos.PARTICLE
                        || pos == Pos.PREPOSITION
                        || pos == Pos.RELATIVE
                        || pos == Pos.PRONOUN
                        || pos == Pos.DEMONSTRATIVE);
    }

    /** Where no word beside the name told it: the verb right before the name, {@code قالت فلانة}. */
    private static void addGender(Words words, List<Name> names, List<Fact> facts) {
        if (facts.stream().anyMatch(fact -> fact.kind() == Fact.Kind.GENDER)) {
            return;
        }
        for (Name name : names) {
            int before = name.run().start() - 1;
            if (before >= 0
                    && words.pos(before) == Pos.VERB
                    && words.analysis(before).person() == 3
                    && words.tokens().sentenceOf(before) == words.tokens().sentenceOf(before + 1)) {
                Analysis.Gender gender = words.analysis(before).gender();
                if (gender != Analysis.Gender.NONE) {
                    String value = gender == Analysis.Gender.FEMININE ? "female" : "male";
                    facts.add(new Fact(Fact.Kind.GENDER, value, words.tokens().span(before)));
                    return;
                }
            }
        }
    }
}
