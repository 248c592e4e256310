package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.text.ArabicFold;

/** Guesses at words that the lexicon does not know: most are names. */
final class UnknownWord {
    private static final int SHORTEST = 3; // letters that must remain after what is taken for a clitic

    private static final List<Clitic> ARTICLES = clitics(true);
    private static final List<Clitic> LETTERS = clitics(false);

    private UnknownWord() {}

    private record Clitic(String letters, int flags) {}

    /** Those with the article or those without, longest first. */
    private static List<Clitic> clitics(boolean article) {
        List<Clitic> clitics = new ArrayList<>();
        for (Affixes.Proclitic proclitic : Lexicon.shared().affixes().proclitics()) {
            boolean has = (proclitic.flags() & Analysis.ARTICLE) != 0;
            if (has == article && !proclitic.merged() && (proclitic.flags() & Analysis.FUTURE) == 0) {
                clitics.add(new Clitic(proclitic.letters(), proclitic.flags()));
            }
        }
        clitics.sort(Comparator.comparingInt(clitic -> -clitic.letters().length()));
        return clitics;
    }

    /** @param clusters which words are common: letters are taken off where a common word remains */
    static List<Candidate> candidates(String spelling, Clusters clusters) {
        String form = ArabicFold.folded(spelling);
        for (Clitic clitic : ARTICLES) {
            if (stands(form, clitic)) {
                return List.of(guess(form, clitic.flags(), clitic.letters().length()));
            }
        }
        for (Clitic clitic : LETTERS) {
            boolean common = stands(form, clitic)
                    && clusters.of(form.substring(clitic.letters().length())) > 0;
            if (common) {
                return List.of(guess(form, clitic.flags(), clitic.letters().length()));
            }
        }
        return List.of(guess(form, 0, 0));
    }

    private static boolean stands(String form, Clitic clitic) {
        return form.startsWith(clitic.letters())
                && form.length() >= clitic.letters().length() + SHORTEST;
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
                (flags & Analysis.ARTICLE) != 0,
                flags,
                prefix,
                0,
                "");
    }
}
