package org.isnad.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the nominals of the Egyptian sheet as written Arabic: their letters are those of the standard language, their vowels and a
 * few of their marks are not.
 */
final class EgyptianNominals {
    private static final Set<String> LEFT_OUT = Set.of("DROP", "SP", "MOVE", "MOVE PROP", "MOVE INTRJ", "MOVE INTERJ");
    private static final Set<String> KNOWN_MARKS = Set.of("#iy", "#A'", "#aA", "#aY-Ap-y", "#a>", "#w'", "#aA-Ap-w");

    private EgyptianNominals() {}

    static List<CamelStem> stems(Sheet.Row row) {
        String forms = row.get("COND-T");
        if (forms.isEmpty()
                || forms.equals("MOVE")
                || LEFT_OUT.contains(row.get("OLD Status"))
                || row.get("FORM").isEmpty()) {
            return List.of();
        }
        List<CamelStem> stems = new ArrayList<>();
        for (String pos : positions(row.get("pos"))) {
            stems.add(stem(row, pos, forms));
            cognate(row, pos, forms).ifPresent(stems::add);
        }
        return stems;
    }

    private static List<String> positions(String cell) {
        return switch (cell.toLowerCase(java.util.Locale.ROOT)) {
            case "noun", "adv", "" -> List.of("noun");
            case "adj" -> List.of("adj");
            case "adj/noun" -> List.of("noun", "adj");
            case "adj-comp" -> List.of("adj_comp");
            case "noun_prop", "noun-prob", "noun-prop" -> List.of("noun_prop");
            default -> List.of();
        };
    }

    private static CamelStem stem(Sheet.Row row, String pos, String forms) {
        String lemma = row.get("LEMMA");
        String form = row.get("FORM").replace("#", "");
        List<String> marks = new ArrayList<>();
        for (String mark : Conditions.words(row.get("COND-S"))) {
            if (mark.equals("#iy~")) {
                form += endsInYeh(lemma) && !endsInYeh(form) ? "iy~" : "";
            } else if (mark.equals("#A-A'")) {
                marks.add("#A'");
            } else if (mark.equals("#o'")) {
                marks.add("dzr*w>".indexOf(form.charAt(form.length() - 1)) >= 0 ? "#o'-dis" : "#o'-con");
            } else if (KNOWN_MARKS.contains(mark)) {
                marks.add(mark);
            }
        }
        if (marks.isEmpty() && lemma.equals(form + "'")) {
            marks.add("#A'");
        }
        if (marks.isEmpty() && lemma.equals(form + "iy")) {
            form = lemma + "~";
        }
        boolean plural = row.get("Num").equalsIgnoreCase("p") || isBroken(form, lemma);
        String gender = plural && !row.get("Gen").isEmpty() ? row.get("Gen") : "-";
        Map<String, String> features = Map.of("pos", pos, "gen", gender, "num", plural ? "p" : "-");
        String category = pos.equals("adj") ? "[STEM-ADJ]" : "[STEM-NOM]";
        return new CamelStem(form, lemma, category, marks, forms, features, "");
    }

    /** Whether the form has other letters than its lemma begins with: a broken plural that the sheet does not mark as one. */
    private static boolean isBroken(String form, String lemma) {
        String letters = form.replaceAll("[aiuo~]", "");
        String singular = lemma.replaceAll("[aiuo~]", "");
        return letters.length() > 2 && !singular.startsWith(letters) && !letters.startsWith(singular);
    }

    private static boolean endsInYeh(String lemma) {
        return lemma.matches(".*iy~?(ap)?");
    }

    /** The word's cognate in the standard language, where the sheet names just one and the line is of its singular. */
    private static Optional<CamelStem> cognate(Sheet.Row row, String pos, String forms) {
        String cognate = Buckwalter.latin(row.get("MSA LEMMA Cognate"));
        boolean singular = row.get("Num").isEmpty()
                && row.get("LEMMA").startsWith(row.get("FORM").replace("#", ""));
        if (!singular || cognate.length() < 2 || row.get("MSA LEMMA Cognate").contains(",")) {
            return Optional.empty();
        }
        if (cognate.endsWith("p")) {
            return Optional.of(CamelStem.nominal(cut(cognate), cognate, pos, List.of(), "FS||FD||FP", ""));
        }
        if (cognate.endsWith("A'")) {
            return Optional.of(CamelStem.nominal(cut(cognate), cognate, pos, List.of("#A'"), forms, ""));
        }
        if (cognate.endsWith("Y")) {
            return Optional.of(CamelStem.nominal(cut(cognate), cognate, pos, List.of("#aY-Ap-y"), forms, ""));
        }
        boolean plain =
                forms.startsWith("MS") && !cognate.endsWith("A") && !cognate.endsWith("'") && !cognate.endsWith(">");
        return plain ? Optional.of(CamelStem.nominal(cognate, cognate, pos, List.of(), forms, "")) : Optional.empty();
    }

    private static String cut(String word) {
        return word.substring(0, word.length() - 1);
    }
}
