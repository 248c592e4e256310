package org.isnad.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up the marks of all articles, and notes what was wrong. */
final class Scorecard {
    private static final List<String> LAYERS = List.of(
            "entities",
            "entities.person",
            "entities.organization",
            "entities.location",
            "statements.found",
            "statements.attributed",
            "statements.strict",
            "statements.relay",
            "events.found",
            "events.roles",
            "times.span",
            "times.value",
            "amounts.span",
            "amounts.value",
            "commitments",
            "coreference");

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final List<Evaluation.Mistake> mistakes = new ArrayList<>();
    private String article = "";
    private int articles;
    private int acts;
    private int forms;
    private int labelled;

    Scorecard() {
        LAYERS.forEach(layer -> tallies.put(layer, Tally.NOTHING));
    }

    void begin(String id) {
        article = id;
        articles++;
    }

    void add(String layer, int right, int tooMany, int missed) {
        tallies.merge(layer, new Tally(right, tooMany, missed), Tally::plus);
    }

    /** One statement that gold has too: whether its act and its form are gold's. */
    void label(boolean act, boolean form) {
        labelled++;
        acts += act ? 1 : 0;
        forms += form ? 1 : 0;
    }

    void note(String kind, String what) {
        mistakes.add(new Evaluation.Mistake(article, kind, what));
    }

    Evaluation evaluation() {
        int all = Math.max(1, labelled);
        return new Evaluation(tallies, (double) acts / all, (double) forms / all, articles, mistakes);
    }
}
