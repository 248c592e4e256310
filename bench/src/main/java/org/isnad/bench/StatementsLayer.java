package org.isnad.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.isnad.bench.GoldArticle.GoldEntity;
import org.isnad.bench.GoldArticle.GoldStatement;
import org.isnad.claim.Lessons;
import org.isnad.claim.Statement;
import org.isnad.claim.StatementFinder;
import org.isnad.claim.Told;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Words;
import org.isnad.mention.Entities;
import org.isnad.reading.ArticleReader;
import org.isnad.text.Run;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/** Trains the models that find statements: one for each step, from cue to form. */
final class StatementsLayer implements Layer {
    @Override
    public String name() {
        return "statements";
    }

    @Override
    public Map<String, byte[]> train(List<GoldArticle> articles, Function<GoldArticle, ArticleReader> reader) {
        Notes notes = new Notes();
        for (GoldArticle article : articles) {
            ArticleReader below = reader.apply(article);
            Words words = below.words(article.text());
            Entities entities = below.entities(words);
            below.statementFinder().teach(words, entities, told(article, words, entities), notes);
        }
        return notes.train();
    }

    /** As if every entity had been found: to see the steps' own errors. */
    static Map<String, byte[]> train(
            List<GoldArticle> articles, ArticleReader reader, BiFunction<GoldArticle, Words, Entities> known) {
        Notes notes = new Notes();
        for (GoldArticle article : articles) {
            Words words = reader.words(article.text());
            Entities entities = known.apply(article, words);
            reader.statementFinder().teach(words, entities, told(article, words, entities), notes);
        }
        return notes.train();
    }

    /** The gold statements in token numbers; a speaker that {@code entities} lack stays unnamed. */
    static List<Told> told(GoldArticle article, Words words, Entities entities) {
        return article.statements().stream()
                .map(statement -> told(statement, article, words, entities))
                .sorted(Comparator.comparingInt(told -> told.cue().start()))
                .toList();
    }

    private static Told told(GoldStatement s, GoldArticle article, Words words, Entities entities) {
        return new Told(
                words.tokens().run(s.cue()),
                words.tokens().run(s.content()),
                entity(article.entity(s.speaker()), words, entities),
                run(s.speakerSpan(), words),
                run(s.channel(), words),
                entity(article.entity(s.via()), words, entities),
                Statement.Form.valueOf(s.form().toUpperCase(Locale.ROOT)),
                Statement.Act.valueOf(s.act().toUpperCase(Locale.ROOT)),
                s.optional());
    }

    private static @Nullable Run run(@Nullable Span span, Words words) {
        return span == null ? null : words.tokens().run(span);
    }

    /** The entity found whose mentions share most tokens with the gold entity's, or -1. */
    private static int entity(@Nullable GoldEntity gold, Words words, Entities entities) {
        if (gold == null) {
            return -1;
        }
        int[] shared = new int[entities.all().size()];
        int best = -1;
        for (Span mention : gold.mentions()) {
            Run run = words.tokens().run(mention);
            for (int i = run.start(); i < run.end(); i++) {
                int entity = entities.at(i);
                if (entity >= 0 && ++shared[entity] > (best < 0 ? 0 : shared[best])) {
                    best = entity;
                }
            }
        }
        return best;
    }

    /** Sorts what is taken down by model, and trains each. */
    private static final class Notes implements Lessons {
        private final Map<String, LinearTrainer> choices = new TreeMap<>();
        private final Map<String, RankTrainer> rankings = new TreeMap<>();
        private final Map<String, SequenceTrainer> sequences = new TreeMap<>();

        @Override
        public void choice(String model, Features features, String label) {
            choices.computeIfAbsent(model, name -> new LinearTrainer(StatementFinder.labels(name), 0.5, 2))
                    .add(features, label);
        }

        @Override
        public void ranking(String model, List<int[]> candidates, int right) {
            rankings.computeIfAbsent(model, name -> new RankTrainer(0.5, 3)).add(candidates, right);
        }

        @Override
        public void sequence(String model, int[][] features, int[] labels) {
            sequences
                    .computeIfAbsent(
                            model, name -> new SequenceTrainer(StatementFinder.labels(name), (from, to) -> true, 1, 2))
                    .add(features, labels);
        }

        Map<String, byte[]> train() {
            Map<String, byte[]> models = new TreeMap<>();
            choices.forEach((name, trainer) -> models.put(name, trainer.train().toBytes()));
            rankings.forEach((name, trainer) -> models.put(name, trainer.train().toBytes()));
            sequences.forEach(
                    (name, trainer) -> models.put(name, trainer.train(80).toBytes()));
            return models;
        }
    }
}
