package org.isnad.claim;

import java.util.Map;
import org.isnad.claim.CueForms.Form;
import org.isnad.claim.CueForms.Pronoun;
import org.isnad.claim.CueWord.Kind;
import org.isnad.lexicon.Analysis.Gender;
import org.isnad.lexicon.Tables;

/** Makes every spelling of a reporting word from its parts; the first to claim a spelling keeps it. */
final class Inflection {
    private static final String NONE = "-";

    private final CueForms forms;
    private final Map<String, CueWord> into;

    Inflection(CueForms forms, Map<String, CueWord> into) {
        this.forms = forms;
        this.into = into;
    }

    /** A row of {@code cue-phrases.tsv}. */
    void addWord(Tables.Row row) {
        new Word(row, 2).add(row.kind(1, Kind.class), row.folded(0));
    }

    /** A row of {@code cues.tsv}. */
    void addVerb(Tables.Row row) {
        Word verb = new Word(row, 4);
        verb.add(Kind.PERFECT, row.folded(0));
        if (!row.text(1).equals(NONE)) {
            verb.add(Kind.IMPERFECT, row.folded(1).substring(1));
        }
        if (!row.text(2).equals(NONE)) {
            verb.add(Kind.PARTICIPLE, row.folded(2));
        }
        if (!row.text(3).equals(NONE)) {
            verb.add(Kind.VERBAL_NOUN, CueForms.part(row, 3));
        }
    }

    private final class Word {
        private final String lemma;
        private final Statement.Act act;
        private final String stance;
        private final CueWord.Habit habit;

        Word(Tables.Row row, int actColumn) {
            lemma = row.folded(0);
            act = row.kind(actColumn, Statement.Act.class);
            stance = row.expectText(actColumn + 1, "a stance in column " + (actColumn + 2));
            habit = row.kind(actColumn + 2, CueWord.Habit.class);
        }

        void add(Kind kind, String part) {
            for (Form form : forms.of(kind)) {
                String stem = form.stem().of(part);
                if (stem != null) {
                    add(kind, form, form.before() + stem + form.behind());
                }
            }
        }

        private void add(Kind kind, Form form, String spelling) {
            if (form.pronouns().isEmpty()) {
                add(kind, form, spelling, form.gender(), "");
            }
            for (Pronoun pronoun : form.pronouns()) {
                Gender gender = form.gender() == Gender.NONE ? pronoun.gender() : form.gender();
                add(kind, form, spelling + pronoun.text(), gender, pronoun.text());
            }
        }

        private void add(Kind kind, Form form, String spelling, Gender gender, String pronoun) {
            CueWord word = new CueWord(lemma, kind, gender, form.number(), pronoun, act, stance, habit);
            into.putIfAbsent(spelling, word);
        }
    }
}
