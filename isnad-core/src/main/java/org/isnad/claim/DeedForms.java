package org.isnad.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The folded spellings of a lexeme by person, number and case, without the letters that are put before it and the pronouns behind
 * it. Hands out a few that do not exist rather than miss one.
 */
final class DeedForms {
    private static final List<String> PERFECT = List.of("", "ت", "ا", "تا", "وا", "و", "ن", "نا");
    private static final List<String> PERFECT_WEAK = List.of("ت", "ا", "تا", "يا", "وا", "و", "ين", "ينا");
    private static final List<String> IMPERFECT = List.of("", "ون", "وا", "و", "ان", "ا", "ن", "ين");
    private static final List<String> IMPERFECT_WEAK = List.of("", "ي", "ا", "ون", "وا", "و", "يان", "يا", "ين");
    private static final List<String> NOUN = List.of("", "ا", "ين", "ان", "ون", "ات");
    private static final List<String> NOUN_FEMININE = List.of("ه", "ت", "تين", "تان", "ات", "تا", "تي");

    private DeedForms() {}

    static Set<String> perfect(String form) {
        char last = form.charAt(form.length() - 1);
        if (last == 'ي' || last == 'ا') {
            Set<String> forms = with(form.substring(0, form.length() - 1), PERFECT_WEAK);
            forms.addAll(List.of(form, form + "ت", form + "وا"));
            return forms;
        }
        Set<String> forms = with(form, PERFECT);
        if (last == 'ت') {
            forms.add(form + "ه");
        }
        return forms;
    }

    /** Without the letter of the person (ي ت ن ا). */
    static Set<String> imperfect(String form) {
        char last = form.charAt(form.length() - 1);
        boolean weak = last == 'ي' || last == 'ا' || last == 'و';
        Set<String> forms =
                weak ? with(form.substring(1, form.length() - 1), IMPERFECT_WEAK) : with(form.substring(1), IMPERFECT);
        forms.add(form.substring(1));
        return forms;
    }

    static Set<String> noun(String form) {
        boolean feminine = form.endsWith("ه");
        return feminine ? with(form.substring(0, form.length() - 1), NOUN_FEMININE) : with(form, NOUN);
    }

    private static Set<String> with(String stem, List<String> endings) {
        Set<String> forms = new LinkedHashSet<>();
        for (String ending : endings) {
            forms.add(stem + ending);
        }
        return forms;
    }
}
