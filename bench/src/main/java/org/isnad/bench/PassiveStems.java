package org.isnad.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Passive verb stems whose letters differ from the active's: hollow ({@code قيل}), defective ({@code دعي}), with a long first vowel
 * ({@code قوتل}), or beginning in a dropped و ({@code يوصل}). Where the letters are the same, the reader decides by the sentence.
 */
final class PassiveStems {
    private PassiveStems() {}

    static Optional<CamelStem> of(CamelStem stem, String root) {
        boolean transitive = !stem.asks().contains("c-suff") || stem.has("gem");
        if (!transitive) {
            return Optional.empty();
        }
        CamelStem passive = stem.category().equals("[STEM-PV]") ? perfect(stem) : imperfect(stem, root);
        boolean same =
                passive.spelled().equals(stem.spelled()) && passive.marks().equals(stem.marks());
        return same ? Optional.empty() : Optional.of(passive.withFeature("vox", "p"));
    }

    private static CamelStem perfect(CamelStem stem) {
        String form = stem.form();
        List<String> marks = new ArrayList<>(stem.marks());
        if (replace(marks, List.of("#-ay", "#-aw", "#-aA"), "#-iy")) {
            return stem.with(form.replace("aA", "uw").replaceFirst("^\\|", ">uw"), marks);
        }
        if (marks.remove("#-a>")) {
            return stem.with(form.replace("aA", "uw") + "i}", marks);
        }
        if (replace(marks, List.of("#-A'"), "#-iy'")) {
            return stem.with(form, marks);
        }
        if (form.matches(".*aA[^aiuo~]")) {
            return stem.with(form.replaceFirst("aA([^aiuo~])$", "iy$1"), marks);
        }
        return stem.with(hamzaBeforeI(form.replace("aA", "uw").replaceFirst("^\\|", ">uw")), marks);
    }

    private static String hamzaBeforeI(String form) {
        return form.length() > 2 ? form.charAt(0) + form.substring(1).replaceAll("[>&]a(.)$", "}i$1") : form;
    }

    private static CamelStem imperfect(CamelStem stem, String root) {
        String form = stem.form();
        List<String> marks = new ArrayList<>(stem.marks());
        if (replace(marks, List.of("#-iy", "#-uw"), "#-aY")) {
            return stem.with(first(form, root), marks);
        }
        if (replace(marks, List.of("#-iy'", "#-uw'"), "#-A'")) {
            return stem.with(form, marks);
        }
        if (form.matches(".*(iy|uw)[^aiuo~]")) {
            return stem.with(form.replaceFirst("(iy|uw)([^aiuo~])$", "aA$2"), marks);
        }
        return stem.with(first(form, root), marks);
    }

    /** {@code Sil} of {@code وصل} gets back its و; other stems stay. */
    private static String first(String form, String root) {
        boolean dropped =
                root.startsWith("w.") && root.length() == 5 && form.length() <= 3 && form.charAt(0) == root.charAt(2);
        return dropped ? "w" + form : form;
    }

    private static boolean replace(List<String> marks, List<String> old, String mark) {
        if (marks.removeAll(old)) {
            marks.add(mark);
            return true;
        }
        return false;
    }
}
