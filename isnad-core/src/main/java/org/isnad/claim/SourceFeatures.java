package org.isnad.claim;

import java.util.List;
import org.isnad.lexicon.Features;
import org.isnad.text.Run;
import org.jspecify.annotations.Nullable;

/** What tells which words beside a cue name its speaker, its channel and its relay: a label a token, content left out. */
final class SourceFeatures {
    static final List<String> LABELS = List.of("O", "SPEAKER", "CHANNEL", "RELAY");
    private static final int FIRST = 4000;
    private static final int BEFORE = 30;
    private static final int AFTER = 40;
    private static final int BEHIND_CONTENT = 20;

    private final Scene scene;
    private final Cue cue;
    private final Run content;
    private final int[] window;

    SourceFeatures(Scene scene, Cue cue, Run content) {
        this.scene = scene;
        this.cue = cue;
        this.content = content;
        this.window = window();
    }

    private int[] window() {
        int from = Math.max(cue.scope().start(), cue.token() - BEFORE);
        int to = Math.min(cue.scope().end(), Math.max(cue.last() + AFTER, content.end() + BEHIND_CONTENT));
        int[] tokens = new int[to - from];
        int n = 0;
        for (int i = from; i < to; i++) {
            if (!content.contains(i)) {
                tokens[n++] = i;
            }
        }
        return java.util.Arrays.copyOf(tokens, n);
    }

    /** The tokens that get a label, in order. */
    int[] tokens() {
        return window;
    }

    int[][] features(Features out) {
        int[][] features = new int[window.length][];
        for (int k = 0; k < window.length; k++) {
            out.clear();
            add(k, out);
            features[k] = out.copy();
        }
        return features;
    }

    private int token(int k) {
        return k >= 0 && k < window.length ? window[k] : -1;
    }

    private void add(int k, Features out) {
        int token = window[k];
        int side = side(token);
        int lemma = cue.word().lemma().hashCode();
        int kind = cue.word().kind().ordinal();
        int before = token(k - 1);
        int after = token(k + 1);
        int t = FIRST;
        out.add(t++);
        out.add(t++, side);
        out.add(t++, scene.core(token).hashCode());
        out.add(t++, scene.core(token).hashCode(), side);
        out.add(t++, scene.shape(token), side);
        out.add(t++, scene.shape(token), side, kind);
        out.add(t++, scene.shape(before), scene.shape(token), side);
        out.add(t++, scene.shape(token), scene.shape(after), side);
        out.add(t++, scene.shape(before), side);
        out.add(t++, scene.shape(after), side);
        out.add(t++, scene.core(before).hashCode(), side);
        out.add(t++, scene.core(after).hashCode(), side);
        out.add(t++, scene.shape(token(k - 2)), scene.shape(before), side);
        out.add(t++, scene.shape(after), scene.shape(token(k + 2)), side);
        out.add(t++, Buckets.of(token - (token < cue.token() ? cue.token() : cue.last())), kind);
        out.add(t++, side, lemma);
        out.add(t++, side, kind, Buckets.of(token - cue.last()));
        out.add(t++, scene.kind(token).ordinal(), side);
        out.add(t++, scene.kind(before).ordinal(), scene.kind(token).ordinal(), side);
        out.add(t++, suffix(token), side);
        out.add(t++, scene.words().pos(token).ordinal(), side, scene.startsWithAnd(token) ? 1 : 0);
        out.add(t++, scene.words().word(token).cluster(), side);
        out.add(t++, scene.entity(token) >= 0 ? 1 : 0, scene.isNameStart(token) ? 1 : 0, side);
        out.add(t++, commasBetween(token), side, kind);
        out.add(t++, content.isEmpty() || content.start() < cue.token() ? 1 : 0, side, kind);
        out.add(t, nearestPreposition(k), side);
    }

    /** Before the cue, the cue, between cue and content, behind the content; and how the content stands to the cue. */
    private int side(int token) {
        int order = content.start() < cue.token() ? 10 : content.start() == cue.last() + 1 ? 20 : 0;
        if (token < cue.token()) {
            return order + (token < content.start() ? 1 : 2);
        }
        if (token <= cue.last()) {
            return order + 3;
        }
        return order + (token < content.start() ? 4 : 5);
    }

    private int suffix(int token) {
        String form = scene.core(token);
        return form.length() < 3 ? 0 : form.substring(form.length() - 2).hashCode();
    }

    private int commasBetween(int token) {
        int commas = 0;
        for (int i = Math.min(token, cue.token()); i < Math.max(token, cue.token()) && commas < 3; i++) {
            commas += !content.contains(i) && scene.isComma(i) ? 1 : 0;
        }
        return commas;
    }

    private int nearestPreposition(int k) {
        for (int j = k; j >= Math.max(0, k - 6); j--) {
            if (scene.is(window[j], ClauseWords.Kind.PREPOSITION)) {
                return scene.core(window[j]).hashCode();
            }
            if (scene.isComma(window[j]) || scene.cueWord(window[j]) != null) {
                return 0;
            }
        }
        return 0;
    }

    /** The run of the tokens so labelled that stands nearest to the cue. */
    static @Nullable Run nearest(int[] tokens, int[] labels, int label, Cue cue) {
        Run best = null;
        for (int k = 0; k < tokens.length; k++) {
            if (labels[k] != label) {
                continue;
            }
            int from = k;
            while (k + 1 < tokens.length && labels[k + 1] == label && tokens[k + 1] == tokens[k] + 1) {
                k++;
            }
            Run run = new Run(tokens[from], tokens[k] + 1);
            if (best == null || distance(run, cue) < distance(best, cue)) {
                best = run;
            }
        }
        return best;
    }

    private static int distance(Run run, Cue cue) {
        return run.start() > cue.last() ? run.start() - cue.last() : cue.token() - run.end() + 1;
    }
}
