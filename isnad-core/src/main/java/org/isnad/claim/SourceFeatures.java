package org.isnad.claim;

import java.util.List;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Pos;
import org.isnad.text.Run;
import org.jspecify.annotations.Nullable;

/** What tells which words beside a cue name its speaker, its channel and its relay: a label a token, content left out. */
final class SourceFeatures {
    static final List<String> LABELS = List.of("O", "SPEAKER", "CHANNEL", "RELAY");
    static final int SPEAKER = 1;
    static final int CHANNEL = 2;
    static final int RELAY = 3;
    private static final int FIRST = 4000;
    private static final int BEFORE = 30;
    private static final int AFTER = 40;
    private static final int BEHIND_CONTENT = 20;
    private static final int STATEMENTS_BACK = 100; // so that time stays linear on an article of nothing but statements

    private final Scene scene;
    private final Cue cue;
    private final Run content;
    private final int[] window;
    private final int bearerEnd;
    private final int subjectStart;
    private final int relative;
    private final int relayed;
    private final List<Told> earlier;
    private final int behind; // the word right behind the cue: how it agrees with the verb, and what it is

    SourceFeatures(Scene scene, Cue cue, Run content, List<Told> earlier) {
        this.scene = scene;
        this.cue = cue;
        this.content = content;
        this.earlier = earlier;
        this.window = window();
        this.bearerEnd = scene.bearerEnd(cue.last() + 1);
        this.subjectStart = findSubject();
        this.relative = findRelative();
        this.relayed = findRelayed();
        int next = cue.last() + 1;
        this.behind = next >= scene.size()
                ? -1
                : scene.agreement(cue, next) * 100 + scene.words().pos(next).ordinal();
    }

    private int[] window() {
        int from = Math.max(cue.scope().start(), cue.token() - BEFORE);
        int reach = Math.max(cue.last() + AFTER, content.end() + BEHIND_CONTENT);
        int to = Math.min(cue.scope().end(), reach);
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
        int verbs = verbsBetween(token);
        int commas = commasBetween(token);
        int zone = zone(token);
        int agreement = scene.agreement(cue, token);
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
        out.add(t++, commas, side, kind);
        out.add(t++, nearestPreposition(k), side);
        out.add(t++, scene.isRole(token) ? 1 : 0, scene.isRole(before) ? 1 : 0, side);
        out.add(t++, agreement, scene.words().pos(token).ordinal(), side);
        out.add(t++, scene.isRole(token) ? 1 : 0, scene.shape(before), side);
        out.add(t++, zone, kind);
        out.add(t++, token > cue.last() && token < bearerEnd ? 1 : token == bearerEnd ? 2 : 0, side, kind);
        out.add(t++, zone, scene.shape(token), scene.shape(before));
        out.add(t++, verbs, side, kind);
        out.add(t++, verbs, commas, side);
        out.add(t++, zone, scene.isRole(token) ? 1 : 0, scene.entity(token) >= 0 ? 1 : 0);
        int prefix = scene.prefix(token);
        int spoken = spoken(token);
        int nominals = nominalsBetween(token);
        out.add(t++, prefix, side, kind);
        out.add(t++, prefix, lemma);
        out.add(t++, scene.prefix(after), scene.shape(token), side);
        out.add(t++, spoken, side, kind);
        out.add(t++, spoken, scene.shape(token), verbs);
        out.add(t++, lemma, scene.shape(token), side);
        out.add(t++, nominals, side, kind);
        out.add(t++, nominals, agreement, side);
        out.add(t++, nominals, scene.entity(token) >= 0 ? 1 : 0, lemma);
        out.add(t++, behind, side, scene.shape(token));
        out.add(t, cue.word().number().ordinal(), scene.shape(token), side);
    }

    /** Whether the entity at the token has spoken: 3 last of all, 2 earlier, 1 never, 0 no entity. */
    private int spoken(int token) {
        int entity = scene.entity(token);
        if (entity < 0) {
            return 0;
        }
        for (int k = earlier.size() - 1; k >= Math.max(0, earlier.size() - STATEMENTS_BACK); k--) {
            if (earlier.get(k).speaker() == entity) {
                return k == earlier.size() - 1 ? 3 : 2;
            }
        }
        return 1;
    }

    /** Names and nouns that begin between the cue and the token. */
    private int nominalsBetween(int token) {
        int nominals = 0;
        for (int i = Math.min(token, cue.last()) + 1; i < Math.max(token, cue.token()) && nominals < 4; i++) {
            boolean noun =
                    scene.entity(i) >= 0 ? scene.isNameStart(i) : scene.words().pos(i) == Pos.NOUN;
            nominals += !content.contains(i) && noun ? 1 : 0;
        }
        return nominals;
    }

    /** Where the token stands in the figures that put the speaker before the cue; 0: in none. */
    private int zone(int token) {
        if (token >= cue.token()) {
            return 0;
        }
        if (subjectStart >= 0 && token >= subjectStart) {
            return 1;
        }
        if (relative >= 0) {
            return token == relative ? 2 : token < relative ? 3 : 4;
        }
        return relayed >= 0 ? token < relayed ? 5 : token == relayed ? 6 : 7 : 8;
    }

    /** {@code كان فلان قد قال}: behind the auxiliary. */
    private int findSubject() {
        int from = Math.max(cue.scope().start(), cue.token() - BEFORE);
        for (int i = cue.token() - 1; i >= from && !scene.is(i, '.'); i--) {
            if (scene.is(i, ClauseWords.Kind.AUXILIARY)) {
                return i + 1;
            }
            if (scene.cueWord(i) != null && scene.sure(i) > 0.5) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code فلان الذي قال}. */
    private int findRelative() {
        for (int i = cue.token() - 1; i >= Math.max(cue.scope().start(), cue.token() - 3); i--) {
            if (scene.is(i, ClauseWords.Kind.RELATIVE)) {
                return i;
            }
        }
        return -1;
    }

    /** {@code نقلت الوكالة عن فلان قوله}. */
    private int findRelayed() {
        int about = -1;
        for (int i = cue.token() - 1; i >= Math.max(cue.scope().start(), cue.token() - BEFORE); i--) {
            about = scene.isAbout(i) ? i : about;
            if (scene.isRelaying(i)) {
                return about;
            }
        }
        return -1;
    }

    private int verbsBetween(int token) {
        int verbs = 0;
        for (int i = Math.min(token, cue.last()) + 1; i < Math.max(token, cue.token()) && verbs < 3; i++) {
            verbs += !content.contains(i) && scene.words().pos(i) == Pos.VERB ? 1 : 0;
        }
        return verbs;
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
            if (scene.isPreposition(window[j])) {
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
