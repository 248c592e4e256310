package org.isnad.claim;

import org.isnad.lexicon.Features;
import org.isnad.text.Run;

/** What tells the act and the form of the words that a cue reports. */
final class ContentSort {
    private static final int ACT = 6000;
    private static final int FORM = 7000;

    private ContentSort() {}

    static void act(Scene scene, Cue cue, Run content, Features out) {
        int lemma = cue.word().lemma().hashCode();
        int act = cue.word().act().ordinal();
        int kind = cue.word().kind().ordinal();
        int t = ACT;
        out.add(t++);
        out.add(t++, act);
        out.add(t++, lemma);
        out.add(t++, lemma, kind);
        out.add(t++, act, kind);
        for (int k = 0; k < 4 && content.start() + k < content.end(); k++) {
            int token = content.start() + k;
            out.add(t, scene.core(token).hashCode());
            out.add(t + 1, scene.core(token).hashCode(), lemma);
            out.add(t + 2, scene.core(token).hashCode(), act);
            CueWord word = scene.cueWord(token);
            out.add(
                    t + 3,
                    word == null ? -1 : word.act().ordinal(),
                    act,
                    word == null ? 0 : word.kind().ordinal());
            out.add(t + 4, scene.words().lemma(token).hashCode(), act);
        }
        out.add(t + 5, scene.shape(content.start()), lemma);
        out.add(t + 6, scene.core(cue.last() + 1).hashCode(), lemma);
    }

    static void form(Scene scene, Cue cue, Run content, Features out) {
        int wordsQuoted = 0;
        int all = 0;
        int longest = 0;
        int run = 0;
        int runs = 0;
        int named = 0;
        for (int i = content.start(); i < content.end(); i++) {
            if (scene.isMark(i)) {
                continue;
            }
            boolean quoted = scene.tokens().quoteOf(i) >= 0;
            boolean opening = i == content.start() && scene.is(i, ClauseWords.Kind.THAT);
            all += opening ? 0 : 1;
            wordsQuoted += quoted ? 1 : 0;
            run = quoted ? run + 1 : 0;
            runs += run == 1 ? 1 : 0;
            longest = Math.max(longest, run);
            named += quoted && scene.entity(i) >= 0 ? 1 : 0;
        }
        int share = all == 0 ? 0 : wordsQuoted * 10 / all;
        int t = FORM;
        boolean outer = scene.tokens().quoteOf(cue.token()) >= 0
                && scene.tokens().quoteOf(cue.token()) == scene.tokens().quoteOf(content.start());
        out.add(t++, share, outer ? 1 : 0);
        out.add(t++, share >= 10 ? 2 : share > 0 ? 1 : wordsQuoted > 0 ? 3 : 0, Buckets.of(longest));
        out.add(t++, Buckets.of(wordsQuoted), Math.min(runs, 3));
        out.add(t++, all - wordsQuoted > 3 ? 4 : all - wordsQuoted, Math.min(runs, 3));
        out.add(t++, wordsQuoted == 0 ? -1 : named * 4 / wordsQuoted, Buckets.of(longest));
        out.add(t++, scene.is(content.start() - 1, '"') ? 1 : 0, scene.is(content.start() - 1, ':') ? 1 : 0, share);
        out.add(t++, scene.is(content.end(), '"') ? 1 : 0, share);
        out.add(t++);
        out.add(t, wordBeforeQuote(scene, content));
    }

    private static int wordBeforeQuote(Scene scene, Run content) {
        for (int i = content.start(); i < content.end(); i++) {
            if (scene.is(i, '"')) {
                return scene.shape(i - 1);
            }
        }
        return 0;
    }
}
