package org.isnad.bench;

import java.util.ArrayList;
import java.util.List;

/** Makes the regular verbal nouns and participles of verbs, which a list of nouns need not hold. */
final class Derivation {
    private static final String ALL = "MS||MD||MP||FS||FD||FP";
    private static final String FEMININE = "FS||FD||FP";
    private static final String MASCULINE = "MS||MD||FP";

    private final List<CamelStem> made = new ArrayList<>();

    /** From a perfect stem: the verbal noun, and of the simple form the participles. */
    static List<CamelStem> ofPerfect(CamelStem stem, String pattern, String root) {
        Derivation derivation = new Derivation();
        boolean short1 = stem.asks().contains("c-suff") != stem.has("gem")
                && !stem.asks().isEmpty();
        if (pattern.equals("1a2a3")) {
            derivation.simpleParticiples(stem, root);
        } else if (!short1) {
            derivation.verbalNoun(stem, pattern);
        }
        return derivation.made;
    }

    /** From an imperfect stem of a derived form: the participles. */
    static List<CamelStem> ofImperfect(CamelStem stem, String pattern) {
        Derivation derivation = new Derivation();
        if (!pattern.equals("1a2a3") && !stem.asks().contains("c-suff")) {
            derivation.participles(stem);
        }
        return derivation.made;
    }

    private void noun(String form, List<String> marks, String asks) {
        made.add(CamelStem.nominal(form, lemma(form, marks, asks), "noun", marks, asks, "verbal_noun"));
    }

    private void participle(String form, List<String> marks, String kind) {
        String lemma = lemma(form, marks, ALL);
        made.add(CamelStem.nominal(form, lemma, "adj", marks, ALL, kind));
        made.add(CamelStem.nominal(form, lemma, "noun", marks, ALL, kind));
    }

    private static String lemma(String form, List<String> marks, String asks) {
        String end = marks.contains("#iy") ? "y" : marks.contains("#aY-Ap-y") && !asks.startsWith("F") ? "Y" : "";
        end = marks.contains("#aY-Ap-y") && asks.startsWith("F") ? "A" : end;
        end = marks.contains("#A'") ? "'" : end;
        end = marks.contains("#a>") ? ">" : end;
        return form + end + (asks.startsWith("F") ? "p" : "");
    }

    private void verbalNoun(CamelStem stem, String pattern) {
        String p = stem.letters();
        boolean hamza = stem.has("#-a>");
        switch (pattern) {
            case "1a2~a3" -> second(stem, p, hamza);
            case "1A2a3" -> third(stem, p, hamza);
            case ">a1o2a3" -> fourth(stem, p, hamza);
            case "ta1a2~3", "ta1A2a3", "ta1a2o3a4" -> fifth(stem, p, hamza);
            case "{ino1a2a3", "{i1ota2a3", "{isota1o2a3" -> tenth(stem, p, hamza);
            case "1a2o3a4" -> noun(p, List.of(), FEMININE);
            default -> {}
        }
    }

    private void second(CamelStem stem, String p, boolean hamza) {
        if (hamza) {
            noun("t" + p + "}", List.of(), FEMININE);
        } else if (stem.isDefective()) {
            noun("t" + p + "y", List.of(), FEMININE);
        } else {
            noun("t" + beforeLast(p) + "y" + last(p), List.of(), MASCULINE);
        }
    }

    private void third(CamelStem stem, String p, boolean hamza) {
        String form = "m" + (p.startsWith("|") ? "&A" + p.substring(1) : p);
        if (hamza) {
            noun(form + ">", List.of(), FEMININE);
        } else if (stem.isDefective()) {
            noun(form, List.of("#aY-Ap-y"), FEMININE);
        } else {
            noun(form, List.of(), FEMININE);
        }
    }

    private void fourth(CamelStem stem, String p, boolean hamza) {
        String rest = p.startsWith("|") ? "y" + p.substring(1) : p.substring(1);
        rest = rest.startsWith("w") ? "y" + rest.substring(1) : rest;
        if (stem.has("#-A'")) {
            noun("<" + rest + "A'", List.of(), FEMININE);
        } else if (hamza || stem.isDefective()) {
            noun("<" + rest + "A", List.of("#A'"), MASCULINE);
        } else if (stem.asks().contains("v-suff") && !stem.has("gem")) {
            noun("<" + rest, List.of(), FEMININE);
        } else {
            noun("<" + beforeLast(rest) + "A" + last(rest), List.of(), MASCULINE);
        }
    }

    private void fifth(CamelStem stem, String p, boolean hamza) {
        if (hamza) {
            noun(p + "&", List.of(), MASCULINE);
        } else {
            noun(p, stem.isDefective() ? List.of("#iy") : List.of(), MASCULINE);
        }
    }

    private void tenth(CamelStem stem, String p, boolean hamza) {
        String form = p.startsWith("{stw") ? "{sty" + p.substring(4) : p;
        boolean hollow = stem.asks().contains("v-suff") && !stem.has("gem");
        if (hamza || stem.isDefective()) {
            noun(form + "A", List.of("#A'"), MASCULINE);
        } else if (hollow && p.startsWith("{st") && p.length() > 5) {
            noun(p, List.of(), FEMININE);
        } else if (hollow) {
            noun(p.substring(0, p.length() - 2) + "yA" + last(p), List.of(), MASCULINE);
        } else {
            noun(beforeLast(form) + "A" + last(form), List.of(), MASCULINE);
        }
    }

    private void participles(CamelStem stem) {
        String form = (stem.has(">-#") ? "m&" : "m") + stem.letters();
        if (stem.has("#-iy") || stem.has("#-aY")) {
            participle(form, List.of("#iy"), "active_participle");
            participle(form, List.of("#aY-Ap-y"), "passive_participle");
        } else if (stem.has("#-a>") || stem.has("#-}iy")) {
            participle(form + "}", List.of(), "active_participle");
        } else if (stem.marks().stream().noneMatch(mark -> mark.startsWith("#-"))) {
            participle(form, List.of(), "active_participle");
            if (stem.form().matches(".*iy[^aiuo~]")) {
                participle(form.substring(0, form.length() - 2) + "A" + last(form), List.of(), "passive_participle");
            }
        }
    }

    private void simpleParticiples(CamelStem stem, String root) {
        String[] r = root.split("\\.");
        boolean regular = r.length == 3 && r[0].length() == 1 && r[1].length() == 1 && r[2].length() == 1;
        boolean strong = !stem.asks().contains("c-suff");
        if (!regular || !strong) {
            return;
        }
        boolean hollow = stem.asks().contains("v-suff") && !stem.has("gem");
        String first = r[0].equals(">") ? "|" : r[0] + "A";
        if (stem.isDefective()) {
            participle(first + r[1], List.of("#iy"), "active_participle");
            participle("m" + r[0] + r[1] + (r[2].equals("w") ? "w" : "y"), List.of(), "passive_participle");
        } else if (stem.has("gem")) {
            participle(first + r[1], List.of(), "active_participle");
            participle("m" + r[0] + r[1] + "w" + r[1], List.of(), "passive_participle");
        } else {
            String middle = hollow || r[1].equals(">") ? "}" : r[1];
            participle(first + middle + (r[2].equals(">") ? "}" : r[2]), List.of(), "active_participle");
            participle(passive(r, hollow), List.of(), "passive_participle");
        }
    }

    private static String passive(String[] r, boolean hollow) {
        String last = r[2].equals(">") ? "'" : r[2];
        if (hollow) {
            return "m" + r[0] + r[1] + last;
        }
        return "m" + r[0] + (r[1].equals(">") ? "&" : r[1]) + "w" + last;
    }

    private static String beforeLast(String letters) {
        return letters.substring(0, letters.length() - 1);
    }

    private static String last(String letters) {
        return letters.substring(letters.length() - 1);
    }
}
