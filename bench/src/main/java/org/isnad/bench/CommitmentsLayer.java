package org.isnad.bench;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isnad.bench.GoldArticle.GoldCommitment;
import org.isnad.claim.CommitmentFinder;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.LinearModel;
import org.isnad.lexicon.Models;
import org.isnad.lexicon.Words;
import org.isnad.mention.Entities;
import org.isnad.reading.ArticleReader;
import org.isnad.reading.Reading;
import org.isnad.text.Run;

/** Trains which of the places that speak of the future commit somebody to something. */
public final class CommitmentsLayer implements Layer {
    static final List<String> LABELS = List.of("none", "commitment");
    private static final double VARIANCE = 0.3;
    private static final int AT_LEAST = 2;
    private static final double SHARED = 0.4;

    @Override
    public String name() {
        return "commitments";
    }

    @Override
    public Map<String, byte[]> train(List<GoldArticle> articles, Function<GoldArticle, ArticleReader> reader) {
        Lesson lesson = new Lesson(VARIANCE, AT_LEAST);
        CommitmentFinder finder = CommitmentFinder.open(Models.none());
        for (GoldArticle gold : articles) {
            ArticleReader below = reader.apply(gold);
            Words words = below.words(gold.text());
            Reading reading = below.read(gold.article());
            Entities entities = new Entities(reading.entities(), words.size());
            lesson.add(gold, words, finder.scan(words, entities, reading.times(), reading.statements()));
        }
        return Map.of(CommitmentFinder.MODEL, lesson.model().toBytes());
    }

    /** What the articles teach. */
    static final class Lesson {
        private final LinearTrainer trainer;
        private final Features features = new Features();

        Lesson(double variance, int atLeast) {
            trainer = new LinearTrainer(LABELS, variance, atLeast);
        }

        void add(GoldArticle gold, Words words, CommitmentFinder.Scan scan) {
            for (int p = 0; p < scan.size(); p++) {
                features.clear();
                scan.addFeatures(p, features);
                trainer.add(features, LABELS.get(isGold(gold, words, scan.what(p)) ? 1 : 0));
            }
        }

        LinearModel model() {
            return trainer.train();
        }
    }

    static boolean isGold(GoldArticle gold, Words words, Run what) {
        for (GoldCommitment commitment : gold.commitments()) {
            if (shared(words.tokens().run(commitment.what()), what) >= SHARED) {
                return true;
            }
        }
        return false;
    }

    /** The tokens that two runs share, of those that either has. */
    static double shared(Run a, Run b) {
        int both = Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
        return (double) both / Math.max(1, a.size() + b.size() - both);
    }
}
