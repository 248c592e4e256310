package org.isnad.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A stem of Camel Morph, in Buckwalter's letters.
 *
 * @param category the class that the order lines name, as {@code [STEM-NOM]}
 * @param derivation what it is made from a verb as: {@code verbal_noun}, {@code active_participle}, {@code passive_participle}, or nothing
 */
record CamelStem(
        String form,
        String lemma,
        String category,
        List<String> marks,
        String asks,
        Map<String, String> features,
        String derivation) {
    CamelStem {
        marks = List.copyOf(marks);
        features = Map.copyOf(features);
    }

    static CamelStem of(Sheet.Row row) {
        return new CamelStem(
                row.get("FORM"),
                row.get("LEMMA"),
                row.get("CLASS"),
                Conditions.words(row.get("COND-S")),
                row.get("COND-T"),
                Morpheme.features(row.get("FEAT")),
                "");
    }

    static CamelStem nominal(
            String form, String lemma, String pos, List<String> marks, String asks, String derivation) {
        String category = pos.equals("adj") ? "[STEM-ADJ]" : "[STEM-NOM]";
        return new CamelStem(
                form, lemma, category, marks, asks, Map.of("pos", pos, "gen", "-", "num", "-"), derivation);
    }

    CamelStem with(String newForm, List<String> newMarks) {
        return new CamelStem(newForm, lemma, category, newMarks, asks, features, derivation);
    }

    CamelStem withFeature(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(features);
        more.put(name, value);
        return new CamelStem(form, lemma, category, marks, asks, more, derivation);
    }

    CamelStem withDerivation(String kind) {
        return new CamelStem(form, lemma, category, marks, asks, features, kind);
    }

    boolean has(String mark) {
        return marks.contains(mark);
    }

    boolean isDefective() {
        return has("#-ay") || has("#-aw") || has("#-aA") || has("#-iy") || has("#-aY") || has("#-uw");
    }

    /** The letters of the stem without vowels and doubling. */
    String letters() {
        return form.replaceAll("[aiuoFNK~`#_]", "");
    }

    String pos() {
        return features.getOrDefault("pos", "");
    }

    String spelled() {
        return Buckwalter.arabic(form);
    }

    /** The lemma without the vowel that tells a verb's imperfect ({@code qaAl-u}). */
    String spelledLemma() {
        return Buckwalter.arabic(lemma.replaceAll("-[aiu]+$", ""));
    }
}
