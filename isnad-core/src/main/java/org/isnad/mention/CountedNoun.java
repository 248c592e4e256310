package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Tables;
import org.isnad.text.Letters;

/**
 * A noun of the table of what is counted.
 *
 * @param unit {@code person}, {@code killed}, {@code wounded} or {@code count}
 */
record CountedNoun(String unit, Form form) {
    /** Its number in grammar. */
    enum Form {
        SINGULAR,
        DUAL,
        PLURAL
    }

    private static final String TA_MARBUTA = "" + Letters.TEH_MARBUTA;
    private static final String TANWIN = "" + Letters.ALEF;
    private static final String OBLIQUE = "" + Letters.YEH + Letters.NOON;
    private static final String[] SOUND_MASCULINE = {"" + Letters.WAW + Letters.NOON, OBLIQUE, "" + Letters.YEH};
    private static final String[] DUAL = {"" + Letters.ALEF + Letters.NOON, OBLIQUE};
    private static final String[] FEMININE_DUAL = {Letters.TEH + DUAL[0], Letters.TEH + DUAL[1]};
    private static final String SOUND_FEMININE = "" + Letters.ALEF + Letters.TEH;

    boolean is(Form wanted) {
        return form == wanted;
    }

    private static final class Shared {
        private static final Phrases<CountedNoun> TABLE = load();
    }

    /** The table, read once: times ask too whether a number counts something. */
    static Phrases<CountedNoun> table() {
        return Shared.TABLE;
    }

    private static Phrases<CountedNoun> load() {
        Phrases.Builder<CountedNoun> builder = new Phrases.Builder<>();
        for (Tables.Row row : Tables.rows("counted.tsv")) {
            put(builder, row.text(0), row.text(1), row.list(2));
        }
        for (String table : List.of("nationality-variants.tsv", "nationalities.tsv")) {
            Tables.rows(table).forEach(row -> putNation(builder, row));
        }
        return builder.build();
    }

    /** An adjective of nationality behind a number means people. */
    private static void putNation(Phrases.Builder<CountedNoun> builder, Tables.Row row) {
        CountedNoun singular = new CountedNoun("person", Form.SINGULAR);
        CountedNoun plural = new CountedNoun("person", Form.PLURAL);
        for (int i = 1; i < row.size(); i++) {
            String form = row.text(i);
            if (form.isBlank()) {
                continue;
            }
            boolean sound = form.endsWith(SOUND_MASCULINE[0]);
            builder.put(form, i <= 2 ? singular : plural);
            builder.put(
                    sound ? form.substring(0, form.length() - 2) + OBLIQUE : form + TANWIN, sound ? plural : singular);
        }
    }

    /** The sound masculine plural and the dual share {@code ين}; where both exist it is the plural. */
    private static void put(Phrases.Builder<CountedNoun> builder, String unit, String noun, List<String> plurals) {
        CountedNoun singular = new CountedNoun(unit, Form.SINGULAR);
        CountedNoun plural = new CountedNoun(unit, Form.PLURAL);
        CountedNoun dual = new CountedNoun(unit, Form.DUAL);
        builder.put(noun, singular);
        plurals(noun, plurals).forEach(form -> builder.put(form, plural));
        boolean feminine = noun.endsWith(TA_MARBUTA);
        String stem = feminine ? noun.substring(0, noun.length() - 1) : noun;
        for (String ending : feminine ? FEMININE_DUAL : DUAL) {
            builder.put(stem + ending, dual);
        }
        if (!feminine) {
            builder.put(noun + TANWIN, singular);
        }
    }

    private static List<String> plurals(String noun, List<String> plurals) {
        List<String> forms = new ArrayList<>();
        String stem = noun.endsWith(TA_MARBUTA) ? noun.substring(0, noun.length() - 1) : noun;
        for (String plural : plurals) {
            if (plural.equals(SOUND_MASCULINE[0])) {
                for (String ending : SOUND_MASCULINE) {
                    forms.add(stem + ending);
                }
            } else {
                forms.add(plural.equals(SOUND_FEMININE) ? stem + SOUND_FEMININE : plural);
            }
        }
        return forms;
    }
}
