package org.isnad.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.LinearModel;
import org.isnad.lexicon.Models;
import org.isnad.lexicon.Pos;
import org.isnad.lexicon.Words;
import org.isnad.mention.Entities;
import org.isnad.mention.Entity;
import org.isnad.mention.Timex;
import org.isnad.text.Run;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the promises and announced plans. Thread-safe. */
public final class CommitmentFinder {
    /** The model's name. */
    public static final String MODEL = "commitment";

    private static final double THRESHOLD = 0.28;
    private static final int BACK = 15;
    private static final int SUBJECT = 5;

    private final PromiseWords table = PromiseWords.open();
    private final ClauseWords clause = ClauseWords.open();
    private final Marks marks = Marks.open();
    private final Optional<LinearModel> model;

    private CommitmentFinder(Models models) {
        model = models.findLinear(MODEL);
    }

    public static CommitmentFinder open(Models models) {
        return new CommitmentFinder(models);
    }

    private record Found(Promise promise, double confidence) {}

    /** By place. */
    public List<Commitment> commitments(
            Words words, Entities entities, List<Timex> times, List<Statement> statements, List<Event> events) {
        if (model.isEmpty()) {
            return List.of();
        }
        Scan scan = scan(words, entities, times, statements);
        List<Found> found = new ArrayList<>();
        Features features = new Features();
        for (int p = 0; p < scan.size(); p++) {
            features.clear();
            scan.addFeatures(p, features);
            double confidence = model.get().probabilities(features)[1];
            if (confidence >= THRESHOLD) {
                keepBest(found, new Found(scan.promises.get(p), confidence));
            }
        }
        found.sort(Comparator.comparingInt(f -> f.promise.what().start()));
        return found.stream().map(f -> commitment(scan.scene, f)).toList();
    }

    /** Of things that share words, the likeliest stays. */
    private static void keepBest(List<Found> found, Found next) {
        for (int k = found.size() - 1; k >= 0 && k >= found.size() - 3; k--) {
            if (found.get(k).promise.what().overlaps(next.promise.what())) {
                if (found.get(k).confidence >= next.confidence) {
                    return;
                }
                found.remove(k);
            }
        }
        found.add(next);
    }

    private Commitment commitment(EventScene scene, Found found) {
        Promise promise = found.promise;
        Entity by = findBy(scene, promise);
        int statement = scene.statement(promise.what().start());
        Span bySpan = by != null || statement < 0
                ? null
                : scene.statements.get(statement).speakerSpan();
        return new Commitment(
                by == null ? List.of() : List.of(by),
                bySpan,
                scene.tokens.span(promise.what(), promise.skip()),
                Dues.find(scene, promise, clause),
                found.confidence,
                "promise-" + promise.entry().row());
    }

    /** Who stands behind the verb; else who stands between the complementizer and it; else the speaker; else the nearest before. */
    private static @Nullable Entity findBy(EventScene scene, Promise promise) {
        Run sentence = scene.sentence(promise.cue());
        Entity behind = promise.entry().kind() == PromiseWords.Kind.PLEDGE ? null : subjectBehind(scene, promise);
        if (behind != null) {
            return behind;
        }
        int statement = scene.statement(promise.cue());
        int from =
                statement < 0 ? promise.cue() - BACK : scene.content(statement).start();
        for (int i = promise.cue() - 1; i >= Math.max(sentence.start(), Math.max(from, promise.cue() - BACK)); i--) {
            if (scene.isNamed(i)) {
                return scene.entity(i);
            }
        }
        int speech = statement < 0 ? scene.statement(promise.what().start()) : statement;
        return speech < 0 ? null : scene.statements.get(speech).speaker();
    }

    private static @Nullable Entity subjectBehind(EventScene scene, Promise promise) {
        int end = Math.min(promise.what().end(), promise.cue() + SUBJECT);
        for (int i = promise.cue() + 1; i < end && scene.isWord(i); i++) {
            if (scene.isNamed(i)) {
                return scene.name(i).span().start() == scene.tokens.span(i).start() ? scene.entity(i) : null;
            }
            if (scene.words.pos(i) == Pos.PREPOSITION || scene.words.cliticLength(i) > 0) {
                return null;
            }
        }
        return null;
    }

    /** What the training command needs: every place that may tell a commitment, as the finder itself would see it. */
    public Scan scan(Words words, Entities entities, List<Timex> times, List<Statement> statements) {
        return new Scan(new EventScene(words, entities, times, List.of(), statements, marks));
    }

    /** An article's promises, for training. */
    public final class Scan {
        private final EventScene scene;
        private final List<Promise> promises;
        private final PromiseFeatures facts;

        private Scan(EventScene scene) {
            this.scene = scene;
            this.promises = new PromiseSpotter(scene, table, clause).promises();
            this.facts = new PromiseFeatures(scene, clause, table);
        }

        public int size() {
            return promises.size();
        }

        /** The words that would tell the thing to be done. */
        public Run what(int promise) {
            return promises.get(promise).what();
        }

        public void addFeatures(int promise, Features features) {
            int earlier = 0;
            int sentence = scene.tokens.sentenceOf(promises.get(promise).cue());
            for (int k = promise - 1; k >= Math.max(0, promise - 3); k--) {
                earlier += scene.tokens.sentenceOf(promises.get(k).cue()) == sentence ? 1 : 0;
            }
            facts.add(promises.get(promise), earlier, features);
        }
    }
}
