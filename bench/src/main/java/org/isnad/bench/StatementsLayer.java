package org.isnad.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.isnad.bench.GoldArticle.GoldEntity;
import org.isnad.bench.GoldArticle.GoldStatement;
import org.isnad.claim.Lessons;
import org.isnad.claim.Statement;
import org.isnad.claim.StatementFinder;
import org.isnad.claim.Told;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Models;
import org.isnad.lexicon.Words;
import org.isnad.mention.Entities;
import org.isnad.reading.ArticleReader;
import org.isnad.text.Run;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/** Trains the models that find statements: one for each step, from cue to form. */
final class StatementsLayer implements Layer {
    private static final int PARTS = 4;

    @Override
    public String name() {
        return "statements";
    }

    @Override
    public Map<String, byte[]> train(List<GoldArticle> articles, Function<GoldArticle, ArticleReader> reader) {
        return train(articles.stream()
                .map(article -> lesson(article, reader.apply(article)))
                .toList());
    }

    private static Lesson lesson(GoldArticle article, ArticleReader reader) {
        Words words = reader.words(article.text());
        return new Lesson(article, words, reader.entities(words));
    }

    /** An article with what the layers below make of it. */
    record Lesson(GoldArticle article, Words words, Entities entities) {}

    /** The later steps see what the earlier ones find as they will in reading: by models that have not seen the article. */
    static Map<String, byte[]> train(List<Lesson> lessons) {
        Notes[] notes = new Notes[StatementFinder.STEPS];
        notes[0] = taught(lessons, Models.none());
        for (int step = 1; step < notes.length; step++) {
            notes[step] = new Notes();
        }
        int[] parts = Gold.folds(lessons.stream().map(Lesson::article).toList(), PARTS);
        for (int part = 0; part < PARTS; part++) {
            int left = part;
            List<Lesson> others = chosen(lessons, i -> parts[i] != left);
            List<Lesson> own = chosen(lessons, i -> parts[i] == left);
            Models models = Models.none();
            for (int step = 1; step < notes.length; step++) {
                models = models(models, step(step - 1, taught(others, models)));
                teach(own, models, notes[step]);
            }
        }
        Map<String, byte[]> trained = new TreeMap<>();
        for (int k = notes.length - 1; k >= 0; k--) {
            int step = k;
            trained.putAll(notes[step].train(
                    model -> StatementFinder.isTrainedIn(step, model) && !trained.containsKey(model)));
        }
        return trained;
    }

    private static Map<String, byte[]> step(int step, Notes notes) {
        return notes.train(model -> StatementFinder.isTrainedIn(step, model));
    }

    private static List<Lesson> chosen(List<Lesson> lessons, IntPredicate which) {
        return IntStream.range(0, lessons.size())
                .filter(which)
                .mapToObj(lessons::get)
                .toList();
    }

    private static Models models(Models below, Map<String, byte[]> trained) {
        Models models = below;
        for (Map.Entry<String, byte[]> model : trained.entrySet()) {
            models = models.with(model.getKey(), model.getValue());
        }
        return models;
    }

    private static Notes taught(List<Lesson> lessons, Models models) {
        Notes notes = new Notes();
        teach(lessons, models, notes);
        return notes;
    }

    private static void teach(List<Lesson> lessons, Models models, Notes notes) {
        StatementFinder finder = StatementFinder.open(models);
        for (Lesson lesson : lessons) {
            List<Told> told = told(lesson.article(), lesson.words(), lesson.entities());
            finder.teach(lesson.words(), lesson.entities(), told, notes);
        }
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
            choices.computeIfAbsent(model, name -> new LinearTrainer(StatementFinder.labels(name), 1, 2))
                    .add(features, label);
        }

        @Override
        public void ranking(String model, List<int[]> candidates, int right) {
            rankings.computeIfAbsent(model, name -> new RankTrainer(StatementFinder.hasManyRivals(name) ? 0.2 : 1, 2))
                    .add(candidates, right);
        }

        @Override
        public void sequence(String model, int[][] features, int[] labels) {
            sequences
                    .computeIfAbsent(
                            model, name -> new SequenceTrainer(StatementFinder.labels(name), (from, to) -> true, 1, 2))
                    .add(features, labels);
        }

        Map<String, byte[]> train(Predicate<String> which) {
            Map<String, byte[]> models = new TreeMap<>();
            choices.forEach((name, trainer) ->
                    put(name, which, models, () -> trainer.train().toBytes()));
            rankings.forEach((name, trainer) ->
                    put(name, which, models, () -> trainer.train().toBytes()));
            sequences.forEach((name, trainer) ->
                    put(name, which, models, () -> trainer.train(50).toBytes()));
            return models;
        }

        private static void put(
                String name, Predicate<String> which, Map<String, byte[]> models, Supplier<byte[]> trained) {
            if (which.test(name)) {
                models.put(name, trained.get());
            }
        }
    }
}
