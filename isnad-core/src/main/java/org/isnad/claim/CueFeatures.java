package org.isnad.claim;

import org.isnad.lexicon.Features;
import org.isnad.text.Run;

/** What tells whether a word reports speech where it stands. */
final class CueFeatures {
    private static final int FIRST = 1000;
    private static final int AHEAD = 40;

    private final Scene scene;
    private final Cue cue;
    private final Features out;
    private int template = FIRST;

    private CueFeatures(Scene scene, Cue cue, Features out) {
        this.scene = scene;
        this.cue = cue;
        this.out = out;
    }

    static void add(Scene scene, Cue cue, Features out) {
        CueFeatures made = new CueFeatures(scene, cue, out);
        made.word();
        made.neighbours();
        made.ahead();
        made.place();
    }

    private void put(int value) {
        out.add(template++, value);
    }

    private void put(int value, int value2) {
        out.add(template++, value, value2);
    }

    private void put(int value, int value2, int value3) {
        out.add(template++, value, value2, value3);
    }

    private int lemma() {
        return cue.word().lemma().hashCode();
    }

    private int kind() {
        return cue.word().kind().ordinal();
    }

    private int habit() {
        return cue.word().habit().ordinal() * 10 + kind();
    }

    private void word() {
        out.add(template++);
        put(lemma());
        put(lemma(), kind());
        put(kind(), cue.word().act().ordinal());
        put(scene.words().form(cue.token()).hashCode());
        put(kind(), cue.word().gender().ordinal(), cue.word().number().ordinal());
        put(cue.word().pronoun().hashCode(), kind());
        put(scene.words().pos(cue.token()).ordinal(), kind());
        put(scene.words().pos(cue.token()).ordinal(), lemma());
        put(cue.word().stance().hashCode(), kind());
        put(habit());
        put(habit(), scene.words().pos(cue.token()).ordinal());
    }

    private void neighbours() {
        int before = cue.token() - 1;
        int after = cue.last() + 1;
        put(scene.core(after).hashCode());
        put(scene.core(before).hashCode());
        put(scene.shape(after), kind());
        put(scene.shape(after), lemma());
        put(scene.shape(after), habit());
        put(scene.isRole(after) ? 1 : scene.entity(after) >= 0 ? 2 : 0, habit());
        put(scene.shape(before), habit());
        put(scene.shape(before), kind());
        put(scene.shape(before), lemma());
        put(scene.shape(after), scene.shape(after + 1), kind());
        put(scene.shape(before), scene.shape(before - 1), kind());
        put(scene.shape(before), scene.shape(after), kind());
        put(scene.core(before).hashCode(), lemma());
        put(scene.core(after).hashCode(), lemma());
        put(suffix(after), kind());
        put(scene.startsWithAnd(cue.token()) ? 1 : 0, kind(), scene.isMark(before) ? 1 : 0);
        if (after < scene.size() && before >= 0) {
            put(scene.words().word(after).cluster(), kind());
            put(scene.words().word(before).cluster(), kind());
        }
    }

    private int suffix(int token) {
        String form = scene.core(token);
        return form.length() < 3 ? 0 : form.substring(form.length() - 2).hashCode() * 31 + Math.min(form.length(), 4);
    }

    private void ahead() {
        template = FIRST + 100;
        int end = Math.min(cue.scope().end(), cue.last() + 1 + AHEAD);
        int names = 0;
        int commas = 0;
        int that = -1;
        int quote = -1;
        int next = -1;
        for (int i = cue.last() + 1; i < end; i++) {
            if (scene.is(i, '.')) {
                break;
            }
            commas += scene.isComma(i) ? 1 : 0;
            names += that < 0 && scene.isNameStart(i) ? 1 : 0;
            that = that < 0 && scene.is(i, ClauseWords.Kind.THAT) ? i : that;
            quote = quote < 0 && scene.is(i, '"') ? i : quote;
            CueWord word = scene.cueWord(i);
            next = next < 0 && word != null ? i : next;
        }
        int thatFar = far(that);
        put(that < 0 ? 0 : scene.core(that).hashCode(), kind());
        put(that < 0 ? 0 : scene.core(that).hashCode(), lemma());
        put(thatFar, kind());
        put(thatFar, lemma());
        put(thatFar, habit());
        put(that < 0 ? 0 : scene.core(that).hashCode(), habit());
        put(far(quote), kind());
        put(far(quote), lemma());
        put(far(quote), habit(), that < 0 ? 0 : 1);
        put(next >= 0 && next < that ? 1 : 0, kind(), thatFar);
        put(Math.min(names, 2), Math.min(commas, 2), thatFar);
        put(that >= 0 ? scene.shape(that - 1) : 0, kind());
        put(quote >= 0 && scene.is(quote - 1, ':') ? 1 : 0, kind());
        preposition(end);
    }

    private void preposition(int end) {
        for (int i = cue.last() + 1; i < Math.min(end, cue.last() + 12); i++) {
            if (scene.isPreposition(i) || scene.is(i, '"')) {
                out.add(FIRST + 150, scene.core(i).hashCode(), lemma());
                out.add(FIRST + 152, scene.core(i).hashCode(), habit());
                out.add(FIRST + 151, scene.core(i).hashCode(), kind(), far(i));
                return;
            }
        }
    }

    private int far(int token) {
        return token < 0 ? -1 : Buckets.of(token - cue.last());
    }

    private void place() {
        template = FIRST + 200;
        Run sentence = scene.tokens().sentence(cue.token());
        int at = cue.token() - sentence.start();
        put(Math.min(at, 3), kind());
        put(Math.min(at, 3), lemma());
        put(Math.min(at, 3), habit());
        put(Buckets.of(sentence.end() - cue.token()), kind());
        put(Buckets.of(sentence.size()), scene.is(sentence.end() - 1, '.') ? 1 : 0);
        put(scene.quote(cue.token()) != null ? 1 : 0, kind());
        put(cue.last() - cue.token(), kind());
        behind(sentence);
    }

    private void behind(Run sentence) {
        int that = -1;
        int earlier = -1;
        int comma = -1;
        for (int i = cue.token() - 1; i >= Math.max(sentence.start(), cue.token() - AHEAD); i--) {
            that = that < 0 && scene.is(i, ClauseWords.Kind.THAT) ? i : that;
            comma = comma < 0 && (scene.isComma(i) || scene.is(i, '"')) ? i : comma;
            earlier = earlier < 0 && scene.cueWord(i) != null ? i : earlier;
        }
        put(that < 0 ? 0 : 1, comma > that ? 1 : 0, kind());
        put(that < 0 ? 0 : 1, comma > that ? 1 : 0, habit());
        put(that < 0 ? 0 : Buckets.of(cue.token() - that), kind());
        put(earlier < 0 ? 0 : Buckets.of(cue.token() - earlier), kind());
        CueWord word = earlier < 0 ? null : scene.cueWord(earlier);
        put(word == null ? -1 : word.kind().ordinal(), kind(), that > earlier ? 1 : 0);
        put(word == null ? 0 : word.lemma().hashCode(), lemma());
        put(comma < 0 ? -1 : Buckets.of(cue.token() - comma), kind());
    }
}
