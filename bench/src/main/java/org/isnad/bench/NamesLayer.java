package org.isnad.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isnad.bench.GoldArticle.GoldEntity;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.SequenceModel;
import org.isnad.lexicon.Words;
import org.isnad.mention.EntityType;
import org.isnad.mention.NameFeatures;
import org.isnad.mention.NameFinder;
import org.isnad.mention.NameSheet;
import org.isnad.reading.ArticleReader;
import org.isnad.text.Run;
import org.isnad.text.Span;

/** Trains the two taggers of names; the second on what the first says of articles that it has not seen. */
final class NamesLayer implements Layer {
    private static final int ROUNDS = 12;
    private static final double RATE = 0.05;
    private static final double VARIANCE = 0.3;
    private static final int AT_LEAST = 2;
    private static final int PARTS = 3;

    private final NameFeatures features;

    private record Example(NameSheet sheet, List<Run> pieces, int[] labels) {}

    NamesLayer() {
        this(NameFeatures.open());
    }

    NamesLayer(NameFeatures features) {
        this.features = features;
    }

    @Override
    public String name() {
        return "names";
    }

    @Override
    public Map<String, byte[]> train(List<GoldArticle> articles, Function<GoldArticle, ArticleReader> reader) {
        List<Example> examples = new ArrayList<>();
        for (GoldArticle article : articles) {
            Words words = reader.apply(article).words(article.text());
            examples.add(new Example(features.sheet(words), NameFeatures.pieces(words), labels(words, article)));
        }
        int[] parts = Gold.folds(articles, PARTS);
        for (int part = 0; part < PARTS; part++) {
            SequenceModel blind = train(without(examples, parts, part), false);
            for (int e = 0; e < parts.length; e++) {
                if (parts[e] == part) {
                    Example example = examples.get(e);
                    example.sheet.put(NameFinder.firstReading(example.sheet, example.pieces, blind));
                }
            }
        }
        return Map.of(
                NameFinder.FIRST, train(examples, false).toBytes(),
                NameFinder.SECOND, train(examples, true).toBytes());
    }

    private static List<Example> without(List<Example> examples, int[] parts, int part) {
        List<Example> rest = new ArrayList<>();
        for (int e = 0; e < parts.length; e++) {
            if (parts[e] != part) {
                rest.add(examples.get(e));
            }
        }
        return rest;
    }

    private static SequenceModel train(List<Example> examples, boolean second) {
        SequenceTrainer trainer = new SequenceTrainer(NameFeatures.LABELS, NameFeatures::allows, VARIANCE, AT_LEAST);
        Features seen = new Features();
        for (Example example : examples) {
            for (Run piece : example.pieces) {
                int[][] rows = new int[piece.size()][];
                int[] labels = new int[piece.size()];
                for (int i = piece.start(); i < piece.end(); i++) {
                    seen.clear();
                    example.sheet.addFirst(i, seen);
                    if (second) {
                        example.sheet.addSecond(i, seen);
                    }
                    rows[i - piece.start()] = seen.copy();
                    labels[i - piece.start()] = example.labels[i];
                }
                trainer.add(rows, labels);
            }
        }
        return trainer.trainOnline(ROUNDS, RATE);
    }

    private static int[] labels(Words words, GoldArticle article) {
        int[] labels = new int[words.size()];
        for (GoldEntity entity : article.entities()) {
            EntityType type = EntityType.valueOf(entity.type().toUpperCase(java.util.Locale.ROOT));
            for (Span mention : entity.mentions()) {
                Run run = words.tokens().run(mention);
                for (int i = run.start(); i < run.end(); i++) {
                    labels[i] = NameFeatures.label(type, i == run.start());
                }
            }
        }
        return labels;
    }
}
