package org.isnad.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a morpheme asks of its neighbours: terms that must all hold, each a choice ({@code A||B}) or its opposite ({@code !A}).
 * They are asked of the set of marks that the morphemes of a word make together.
 */
record Conditions(List<Term> terms) {
    Conditions {
        terms = List.copyOf(terms);
    }

    /** One term: it holds when some mark of {@code choice} is set, or, negated, when none is. */
    record Term(List<String> choice, boolean negated) {
        Term {
            choice = List.copyOf(choice);
        }

        boolean holds(Set<String> marks) {
            for (String mark : choice) {
                if (marks.contains(mark)) {
                    return !negated;
                }
            }
            return negated;
        }
    }

    static List<String> words(String cell) {
        List<String> words = new ArrayList<>();
        for (String word : cell.strip().split("\\s+")) {
            if (!word.isEmpty() && !word.equals("_")) {
                words.add(word);
            }
        }
        return words;
    }

    static Term term(String word) {
        boolean negated = word.startsWith("!");
        return new Term(List.of((negated ? word.substring(1) : word).split("\\|\\|")), negated);
    }

    static Conditions of(String cell) {
        return new Conditions(words(cell).stream().map(Conditions::term).toList());
    }

    boolean hold(Set<String> marks) {
        return terms.stream().allMatch(term -> term.holds(marks));
    }
}
