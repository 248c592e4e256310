package org.isnad.claim;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Words;
import org.isnad.text.Run;

/** What there is to know about a place that may tell what somebody is going to do. */
final class PromiseFeatures {
    private static final int BACK = 8;

    private final EventScene scene;
    private final Words words;
    private final ClauseWords clause;
    private final PromiseWords table;

    PromiseFeatures(EventScene scene, ClauseWords clause, PromiseWords table) {
        this.scene = scene;
        this.words = scene.words;
        this.clause = clause;
        this.table = table;
    }

    /** @param earlier how many such places the sentence has before this one */
    void add(Promise promise, int earlier, Features features) {
        features.add(200);
        addCue(promise, features);
        addThing(promise, features);
        addSubject(promise, features);
        addTelling(promise, features);
        features.add(260, Math.min(earlier, 3), promise.entry().kind().ordinal());
        features.add(261, Math.min(5, scene.tokens.sentenceOf(promise.cue())));
    }

    private void addCue(Promise promise, Features features) {
        Run sentence = scene.sentence(promise.cue());
        int kind = promise.entry().kind().ordinal();
        int cue = promise.cue();
        features.add(201, kind);
        features.add(202, promise.entry().row());
        features.add(203, words.form(cue));
        features.add(204, words.lemma(cue));
        features.add(
                205,
                words.analysis(cue).aspect().ordinal(),
                kind,
                words.analysis(cue).person());
        features.add(206, words.analysis(cue).number().ordinal(), kind);
        features.add(207, words.analysis(cue).gender().ordinal(), kind);
        features.add(208, words.analysis(cue).passive() ? 1 : 0, kind);
        features.add(209, scene.form(sentence, cue - 1).hashCode(), kind);
        features.add(210, scene.form(sentence, cue + 1).hashCode(), kind);
        features.add(211, shape(sentence, cue - 1), kind);
        features.add(212, shape(sentence, cue - 2), kind);
        features.add(213, shape(sentence, cue + 1), kind);
        features.add(214, promise.what().start() - cue, promise.entry().row());
        features.add(215, scene.cue(cue) >= 0 ? 1 : 0, promise.entry().row());
        features.add(216, person(cue), kind);
    }

    /** The letter of the person behind the letter of the future. */
    private int person(int cue) {
        String form = words.form(cue);
        int at = form.indexOf('س');
        return at >= 0 && at < 2 && at + 1 < form.length() ? form.charAt(at + 1) : 0;
    }

    private int shape(Run sentence, int token) {
        if (!sentence.contains(token)) {
            return -1;
        }
        if (scene.isNamed(token)) {
            return 1000 + scene.entity(token).type().ordinal();
        }
        if (scene.time(token) >= 0) {
            return 1010;
        }
        ClauseWords.Kind kind = clause.kind(words.form(token));
        if (kind != ClauseWords.Kind.NONE) {
            return 1020 + kind.ordinal();
        }
        Analysis analysis = words.analysis(token);
        return analysis.pos().ordinal() * 2 + (analysis.has(Analysis.ARTICLE) ? 1 : 0);
    }

    private void addThing(Promise promise, Features features) {
        Run sentence = scene.sentence(promise.cue());
        Run what = promise.what();
        int row = promise.entry().row();
        int first = what.start();
        int volition = volition(promise);
        features.add(217, volition, promise.entry().kind().ordinal());
        features.add(218, volition, person(promise.cue()));
        features.add(220, words.lemma(first));
        features.add(221, words.form(first));
        features.add(222, words.word(first).cluster(), promise.entry().kind().ordinal());
        features.add(
                223,
                words.analysis(first).pos().ordinal(),
                words.analysis(first).aspect().ordinal(),
                row);
        features.add(224, shape(sentence, first + 1), promise.entry().kind().ordinal());
        features.add(225, Buckets.of(what.size()));
        features.add(226, scene.form(sentence, what.end()));
        boolean time = false;
        boolean name = false;
        boolean amount = false;
        for (int i = what.start(); i < what.end(); i++) {
            time |= scene.time(i) >= 0;
            name |= scene.isNamed(i);
            amount |= scene.amount(i) >= 0;
        }
        features.add(227, time ? 1 : 0, promise.entry().kind().ordinal());
        features.add(228, name ? 1 : 0, promise.entry().kind().ordinal());
        features.add(229, amount ? 1 : 0, promise.entry().kind().ordinal());
    }

    private int volition(Promise promise) {
        int first = promise.what().start();
        boolean not = promise.entry().kind() == PromiseWords.Kind.WILL && promise.cue() == first;
        return table.volition(words.form(not && first + 1 < words.size() ? first + 1 : first));
    }

    /** Who stands before the word: a name, a relative pronoun, a clause opener. */
    private void addSubject(Promise promise, Features features) {
        Run sentence = scene.sentence(promise.cue());
        int kind = promise.entry().kind().ordinal();
        int from = Math.max(sentence.start(), promise.cue() - BACK);
        boolean named = false;
        for (int i = promise.cue() - 1; i >= from; i--) {
            ClauseWords.Kind word = clause.kind(words.form(i));
            if (scene.isNamed(i) && !named) {
                named = true;
                features.add(230, scene.entity(i).type().ordinal(), Buckets.of(promise.cue() - i));
                features.add(231, scene.entity(i).type().ordinal(), kind);
            }
            if (word == ClauseWords.Kind.THAT || word == ClauseWords.Kind.RELATIVE || !scene.isWord(i)) {
                features.add(232, words.form(i).hashCode(), Buckets.of(promise.cue() - i), kind);
                features.add(233, scene.isWord(i) ? word.ordinal() : -1, kind, named ? 1 : 0);
                break;
            }
        }
        features.add(234, named ? 1 : 0, kind);
        for (Marks.Mark mark : scene.marks(sentence, promise.cue() - 4, promise.cue())) {
            features.add(235, mark.ordinal(), kind);
        }
    }

    private void addTelling(Promise promise, Features features) {
        int kind = promise.entry().kind().ordinal();
        int statement = scene.statement(promise.what().start());
        features.add(240, statement < 0 ? 0 : 1, kind);
        features.add(241, scene.tokens.quoteOf(promise.cue()) >= 0 ? 1 : 0, kind);
        if (statement < 0) {
            return;
        }
        Statement said = scene.statements.get(statement);
        Run content = scene.content(statement);
        features.add(242, said.act().ordinal(), kind);
        features.add(243, said.act().ordinal(), promise.entry().row());
        features.add(244, Buckets.of(promise.cue() - content.start()), kind);
        features.add(245, said.speaker() == null ? 0 : 1 + said.speaker().type().ordinal(), kind);
        features.add(246, said.form().ordinal(), kind);
        features.add(247, words.form(scene.tokens.run(said.cue()).start()));
        features.add(248, content.contains(promise.cue()) ? 1 : 0, kind);
        features.add(249, Buckets.of(content.end() - promise.what().end()));
    }
}
