package org.isnad.lexicon;

import java.util.HashMap;
import java.util.Map;
import org.isnad.text.Run;
import org.isnad.text.Tokens;

/**
 * Tells {@code قُتل} from {@code قَتل}, which are written alike: verbs of harm and of office are passive where one that undergoes the
 * deed follows at once, counted or indefinite ({@code قتل ثلاثة}, {@code اعتقل رجل}); some also where none does ({@code قتل في}).
 */
final class Voice {
    private static final Map<String, Boolean> VERBS = verbs(); // whether they are passive without a subject too

    private Voice() {}

    private static Map<String, Boolean> verbs() {
        Map<String, Boolean> verbs = new HashMap<>();
        for (Tables.Row row : Tables.rows("passive-verbs.tsv")) {
            verbs.put(row.folded(0), row.text(1).equals("alone"));
        }
        return verbs;
    }

    /** Puts the passive in the place of the active where it is meant. */
    static void decide(Tokens tokens, Analysis[] chosen) {
        for (Run sentence : tokens.sentences()) {
            for (int i = sentence.start(); i + 1 < sentence.end(); i++) {
                if (mayBePassive(chosen[i]) && undergoes(tokens, chosen, i, sentence.end())) {
                    chosen[i] = passive(chosen[i]);
                }
            }
        }
    }

    private static boolean mayBePassive(Analysis analysis) {
        return analysis.pos() == Pos.VERB
                && analysis.person() == 3
                && !analysis.passive()
                && analysis.suffix() == 0
                && (analysis.aspect() == Analysis.Aspect.PERFECT || analysis.aspect() == Analysis.Aspect.IMPERFECT)
                && VERBS.containsKey(analysis.lemma());
    }

    private static boolean undergoes(Tokens tokens, Analysis[] chosen, int verb, int end) {
        int next = verb + 1;
        Analysis analysis = chosen[next];
        boolean accusative = tokens.charAt(next, tokens.length(next) - 1) == 'ا' && analysis.pos() == Pos.NOUN;
        return switch (analysis.pos()) {
            case NUMBER -> !isFollowedByActor(chosen, next, end);
            case NOUN -> !analysis.definite() && !accusative && !isConstruct(chosen, next, end);
            case PREPOSITION -> VERBS.getOrDefault(chosen[verb].lemma(), false) && analysis.suffix() == 0;
            default -> false;
        };
    }

    /** {@code قتل مسلح 3 …} is told by its order; a number first is what was killed. */
    private static boolean isFollowedByActor(Analysis[] chosen, int number, int end) {
        return number + 1 < end && chosen[number + 1].pos() == Pos.PROPER;
    }

    /** Before a definite noun an indefinite one is its head, and may well be the doer ({@code اعتقل جيش الاحتلال}). */
    private static boolean isConstruct(Analysis[] chosen, int noun, int end) {
        return noun + 1 < end
                && chosen[noun + 1].definite()
                && chosen[noun + 1].pos() == Pos.NOUN
                && chosen[noun + 1].proclitics() == Analysis.ARTICLE;
    }

    private static Analysis passive(Analysis a) {
        return new Analysis(
                a.pos(),
                a.lemma(),
                a.gender(),
                a.number(),
                a.person(),
                a.aspect(),
                true,
                a.definite(),
                a.proclitics(),
                a.prefix(),
                a.suffix(),
                a.enclitic());
    }
}
