package org.isnad.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A buffer, prefix or suffix of Camel Morph: its letters, what it marks and what it asks of the rest of the word. */
record Morpheme(String form, List<String> marks, Conditions asks, Map<String, String> features) {
    Morpheme {
        marks = List.copyOf(marks);
        features = Map.copyOf(features);
    }

    static final Morpheme NONE = new Morpheme("", List.of(), Conditions.of(""), Map.of());

    /** The morphemes of each class of a sheet; {@code else} is spelled out as what the other lines of the class leave. */
    static Map<String, List<Morpheme>> classes(Sheet sheet) {
        Map<String, List<Sheet.Row>> byClass = new LinkedHashMap<>();
        for (Sheet.Row row : sheet.rows()) {
            if (row.get("DEFINE").equals("MORPH")) {
                byClass.computeIfAbsent(row.get("CLASS"), c -> new ArrayList<>())
                        .add(row);
            }
        }
        Map<String, List<Morpheme>> classes = new LinkedHashMap<>();
        byClass.forEach((name, rows) ->
                classes.put(name, rows.stream().map(row -> of(row, rows)).toList()));
        return classes;
    }

    private static Morpheme of(Sheet.Row row, List<Sheet.Row> all) {
        String form = row.get("FORM").equals("_") ? "" : row.get("FORM");
        return new Morpheme(form, Conditions.words(row.get("COND-S")), asks(row, all), features(row.get("FEAT")));
    }

    private static Conditions asks(Sheet.Row row, List<Sheet.Row> all) {
        List<String> words = Conditions.words(row.get("COND-T"));
        List<Conditions.Term> terms = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            terms.addAll(
                    words.get(at).equals("else")
                            ? others(row, words, at, all)
                            : List.of(Conditions.term(words.get(at))));
        }
        return new Conditions(terms);
    }

    /** The opposite of what the lines beside this one ask at the same place. */
    private static List<Conditions.Term> others(Sheet.Row row, List<String> words, int at, List<Sheet.Row> all) {
        List<Conditions.Term> terms = new ArrayList<>();
        for (Sheet.Row other : all) {
            List<String> theirs = Conditions.words(other.get("COND-T"));
            boolean beside = Objects.equals(row.get("FUNC"), other.get("FUNC"))
                    && theirs.size() > at
                    && theirs.subList(0, at).equals(words.subList(0, at))
                    && !theirs.get(at).equals("else");
            if (beside) {
                Conditions.Term term = Conditions.term(theirs.get(at));
                terms.add(new Conditions.Term(term.choice(), !term.negated()));
            }
        }
        return terms;
    }

    /** {@code pos:noun gen:f} as a map. */
    static Map<String, String> features(String cell) {
        Map<String, String> features = new LinkedHashMap<>();
        for (String word : Conditions.words(cell)) {
            int colon = word.indexOf(':');
            if (colon > 0) {
                features.put(word.substring(0, colon), word.substring(colon + 1));
            }
        }
        return features;
    }
}
