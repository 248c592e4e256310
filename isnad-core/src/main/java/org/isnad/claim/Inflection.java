package org.isnad.claim;

import java.util.Map;
import org.isnad.claim.CueWord.Kind;
import org.isnad.lexicon.Analysis.Gender;
import org.isnad.lexicon.Analysis.Number;
import org.isnad.lexicon.Tables;

/** Makes every spelling of a reporting verb from its four principal parts; the first to claim a spelling keeps it. */
final class Inflection {
    private static final String[] OBJECTS = {"ه", "ها", "هم", "هما", "نا", "ني"};
    private static final String[] OWNERS = {"ه", "ها", "هم", "هما", "نا", "ي"};
    private static final String NONE = "-";

    private final Tables.Row row;
    private final Map<String, CueWord> into;
    private final String lemma;
    private final Statement.Act act;
    private final String stance;
    private final CueWord.Habit habit;

    private Inflection(Tables.Row row, Map<String, CueWord> into, int actColumn) {
        this.row = row;
        this.into = into;
        this.lemma = row.folded(0);
        this.act = row.kind(actColumn, Statement.Act.class);
        this.stance = row.expectText(actColumn + 1, "a stance in column " + (actColumn + 2));
        this.habit = row.kind(actColumn + 2, CueWord.Habit.class);
    }

    /** A row of {@code cue-phrases.tsv}. */
    static void word(Tables.Row row, Map<String, CueWord> into) {
        Inflection made = new Inflection(row, into, 2);
        Kind kind = row.kind(1, Kind.class);
        made.put(made.lemma, kind, Gender.NONE, Number.NONE, "");
        if (kind == Kind.NOUN) {
            made.put("ال" + made.lemma, kind, Gender.NONE, Number.NONE, "");
        }
    }

    /** A row of {@code cues.tsv}. */
    static void verb(Tables.Row row, Map<String, CueWord> into) {
        Inflection made = new Inflection(row, into, 4);
        made.perfect(made.lemma);
        if (!row.text(1).equals(NONE)) {
            made.imperfect(row.folded(1));
        }
        if (!row.text(2).equals(NONE)) {
            made.participle(row.folded(2));
        }
        if (!row.text(3).equals(NONE)) {
            made.verbalNoun(row.folded(3));
        }
    }

    private void put(String form, Kind kind, Gender gender, Number number, String pronoun) {
        into.putIfAbsent(form, new CueWord(lemma, kind, gender, number, pronoun, act, stance, habit));
    }

    private static boolean isWeak(String stem) {
        char last = stem.charAt(stem.length() - 1);
        return last == 'ي' || last == 'ا' || last == 'و';
    }

    private static String shortened(String stem) {
        return isWeak(stem) ? stem.substring(0, stem.length() - 1) : stem;
    }

    private void perfect(String he) {
        String stem = shortened(he);
        boolean weak = stem.length() < he.length();
        put(he, Kind.PERFECT, Gender.MASCULINE, Number.SINGULAR, "");
        put(stem + "ت", Kind.PERFECT, Gender.FEMININE, Number.SINGULAR, "");
        put(stem + "وا", Kind.PERFECT, Gender.MASCULINE, Number.PLURAL, "");
        put((weak ? stem + (he.endsWith("ا") ? "و" : "ي") : he) + "ا", Kind.PERFECT, Gender.MASCULINE, Number.DUAL, "");
        put(stem + "تا", Kind.PERFECT, Gender.FEMININE, Number.DUAL, "");
        for (String object : OBJECTS) {
            put((weak ? stem + "ا" : he) + object, Kind.PERFECT, Gender.MASCULINE, Number.SINGULAR, object);
            put(stem + "ت" + object, Kind.PERFECT, Gender.FEMININE, Number.SINGULAR, object);
        }
    }

    private void imperfect(String he) {
        String body = he.substring(1);
        String stem = shortened(body);
        imperfect("ي", body, Gender.MASCULINE, Number.SINGULAR);
        imperfect("ت", body, Gender.FEMININE, Number.SINGULAR);
        imperfect("ن", body, Gender.NONE, Number.PLURAL);
        imperfect("ا", body, Gender.NONE, Number.SINGULAR);
        for (String ending : new String[] {"ون", "وا"}) {
            put("ي" + stem + ending, Kind.IMPERFECT, Gender.MASCULINE, Number.PLURAL, "");
            put("ت" + stem + ending, Kind.IMPERFECT, Gender.MASCULINE, Number.PLURAL, "");
        }
        put("ي" + body + "ان", Kind.IMPERFECT, Gender.MASCULINE, Number.DUAL, "");
        put("ت" + body + "ان", Kind.IMPERFECT, Gender.FEMININE, Number.DUAL, "");
    }

    private void imperfect(String person, String body, Gender gender, Number number) {
        put(person + body, Kind.IMPERFECT, gender, number, "");
        if (isWeak(body)) {
            put(person + shortened(body), Kind.IMPERFECT, gender, number, "");
        }
        for (String object : OBJECTS) {
            put(person + body + object, Kind.IMPERFECT, gender, number, object);
        }
    }

    private void participle(String he) {
        String stem = shortened(he);
        put(he, Kind.PARTICIPLE, Gender.MASCULINE, Number.SINGULAR, "");
        put(he + "ا", Kind.PARTICIPLE, Gender.MASCULINE, Number.SINGULAR, "");
        put(he + "ه", Kind.PARTICIPLE, Gender.FEMININE, Number.SINGULAR, "");
        put(stem + "ين", Kind.PARTICIPLE, Gender.MASCULINE, Number.PLURAL, "");
        put(he + "ين", Kind.PARTICIPLE, Gender.MASCULINE, Number.DUAL, "");
        put(stem + "ون", Kind.PARTICIPLE, Gender.MASCULINE, Number.PLURAL, "");
        put(he + "تين", Kind.PARTICIPLE, Gender.FEMININE, Number.DUAL, "");
        put(he + "ات", Kind.PARTICIPLE, Gender.FEMININE, Number.PLURAL, "");
    }

    private void verbalNoun(String noun) {
        noun(noun, Number.SINGULAR);
        boolean feminine = row.text(3).endsWith("ة");
        noun(feminine ? noun.substring(0, noun.length() - 1) + "ات" : noun + "ات", Number.PLURAL);
        if (!feminine) {
            put(noun + "ا", Kind.VERBAL_NOUN, Gender.NONE, Number.SINGULAR, "");
        }
    }

    private void noun(String noun, Number number) {
        put(noun, Kind.VERBAL_NOUN, Gender.NONE, number, "");
        put("ال" + noun, Kind.VERBAL_NOUN, Gender.NONE, number, "");
        put("لل" + noun, Kind.VERBAL_NOUN, Gender.NONE, number, "");
        boolean feminine = noun.endsWith("ه");
        for (String owner : OWNERS) {
            String stem = feminine ? noun.substring(0, noun.length() - 1) + "ت" : noun;
            put(stem + owner, Kind.VERBAL_NOUN, ownersGender(owner), number, owner);
        }
    }

    private static Gender ownersGender(String owner) {
        return switch (owner) {
            case "ه" -> Gender.MASCULINE;
            case "ها" -> Gender.FEMININE;
            default -> Gender.NONE;
        };
    }
}
