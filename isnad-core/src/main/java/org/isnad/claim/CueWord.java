package org.isnad.claim;

import org.isnad.lexicon.Analysis.Gender;
import org.isnad.lexicon.Analysis.Number;

/**
 * One spelling of a word that reports speech, with what its ending tells of who speaks.
 *
 * @param lemma the verb, folded (he, perfect), or the word itself
 * @param pronoun the attached pronoun, folded, empty where there is none: of a verbal noun it is the speaker
 * @param act what the words do unless the content shows otherwise
 */
record CueWord(
        String lemma,
        Kind kind,
        Gender gender,
        Number number,
        String pronoun,
        Statement.Act act,
        String stance,
        Habit habit) {

    /** How often a word reports where it stands. */
    enum Habit {
        ALWAYS,
        OFTEN,
        SELDOM
    }

    /** How a word reports. */
    enum Kind {
        PERFECT,
        IMPERFECT,
        PARTICIPLE,
        VERBAL_NOUN,
        /** A noun that is made from no verb of the table. */
        NOUN,
        /** The likes of {@code according to}: what was said stands on its other side. */
        PREPOSITION;

        boolean isVerb() {
            return this == PERFECT || this == IMPERFECT;
        }
    }
}
