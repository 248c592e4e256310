package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.ArabicFold;

/** Guesses at words that the lexicon does not know: most are names. */
final class UnknownWord {
    private static final int SHORTEST = 3; // letters that must remain after what is taken for a clitic

    private UnknownWord() {}

    static List<Candidate> candidates(String spelling) {
        String form = ArabicFold.folded(spelling);
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(guess(form, 0, 0));
        addGuess(candidates, form, "وال", Analysis.AND | Analysis.ARTICLE);
        addGuess(candidates, form, "بال", Analysis.BY | Analysis.ARTICLE);
        addGuess(candidates, form, "لل", Analysis.TO | Analysis.ARTICLE);
        addGuess(candidates, form, "ال", Analysis.ARTICLE);
        return candidates.size() > 1 ? candidates.subList(1, 2) : candidates;
    }

    private static void addGuess(List<Candidate> candidates, String form, String letters, int flags) {
        if (form.startsWith(letters) && form.length() >= letters.length() + SHORTEST) {
            candidates.add(guess(form, flags, letters.length()));
        }
    }

    private static Candidate guess(String form, int flags, int prefix) {
        return new Candidate(analysis(Pos.UNKNOWN, form, flags, prefix), 0, 0, -1);
    }

    static Analysis analysis(Pos pos, String form, int flags, int prefix) {
        return new Analysis(
                pos,
                form.substring(prefix),
                Analysis.Gender.NONE,
                Analysis.Number.NONE,
                0,
                Analysis.Aspect.NONE,
                false,
                prefix > 0,
                flags,
                prefix,
                0,
                "");
    }
}
