package org.isnad.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.lexicon.Models;
import org.isnad.reading.ArticleReader;
import org.jspecify.annotations.Nullable;

/**
 * Trains the layers, each on readings of the layers below that have not seen the article (five-fold jackknife), so that what a
 * layer learns to expect of the others is what it will get.
 */
public final class Training {
    /** The layers, lowest first. */
    public static final List<Layer> LAYERS =
            List.of(new NamesLayer(), new StatementsLayer(), new EventsLayer(), new CommitmentsLayer());

    static final int FOLDS = 5;
    private static final int DEEPEST = 2; // folds left out together: one to test on, one for the jackknife

    private final List<GoldArticle> gold; // those to be judged by come first
    private final int judged;
    private final int[] folds;
    private final @Nullable Path cache;
    private final Map<String, Map<String, byte[]>> trained = new HashMap<>();
    private final Map<TreeSet<Integer>, ArticleReader[]> readers = new HashMap<>();

    /**
     * @param judged what is read to be scored
     * @param more what is trained on beside it, in folds as well
     * @param cache where models of earlier runs lie, to be used again; delete what has changed; null for none
     */
    public Training(List<GoldArticle> judged, List<GoldArticle> more, @Nullable Path cache) {
        this.gold = Stream.concat(judged.stream(), more.stream()).toList();
        this.judged = judged.size();
        this.folds = Gold.folds(gold, FOLDS);
        this.cache = cache;
    }

    /** All layers' models, trained on every article but those of the fold; -1: on all. */
    public Models models(int without) {
        return modelsBelow(LAYERS.size(), excluded(without));
    }

    /** The articles to be judged of that fold. */
    List<GoldArticle> fold(int fold) {
        return IntStream.range(0, judged)
                .filter(i -> folds[i] == fold)
                .mapToObj(gold::get)
                .toList();
    }

    /** The models of one layer, trained on all articles. */
    public Map<String, byte[]> models(Layer layer) {
        return trained(LAYERS.indexOf(layer), excluded(-1));
    }

    private static TreeSet<Integer> excluded(int fold) {
        TreeSet<Integer> set = new TreeSet<>();
        if (fold >= 0) {
            set.add(fold);
        }
        return set;
    }

    private Models modelsBelow(int layers, TreeSet<Integer> excluded) {
        Models models = Models.none();
        for (int k = 0; k < layers; k++) {
            for (Map.Entry<String, byte[]> model : trained(k, excluded).entrySet()) {
                models = models.with(model.getKey(), model.getValue());
            }
        }
        return models;
    }

    private Map<String, byte[]> trained(int layer, TreeSet<Integer> excluded) {
        String key = LAYERS.get(layer).name() + excluded;
        Map<String, byte[]> models = trained.get(key);
        if (models == null) {
            models = findCached(key);
            if (models == null) {
                models = train(layer, excluded);
                store(key, models);
            }
            trained.put(key, models);
        }
        return models;
    }

    private Map<String, byte[]> train(int layer, TreeSet<Integer> excluded) {
        Map<String, Integer> foldOf = new HashMap<>();
        List<GoldArticle> seen = IntStream.range(0, gold.size())
                .filter(i -> !excluded.contains(folds[i]))
                .mapToObj(gold::get)
                .toList();
        IntStream.range(0, gold.size()).forEach(i -> foldOf.put(gold.get(i).id(), folds[i]));
        System.err.println("train " + LAYERS.get(layer).name() + " without folds " + excluded);
        return new TreeMap<>(LAYERS.get(layer)
                .train(seen, article -> reader(layer, excluded, foldOf.getOrDefault(article.id(), -1))));
    }

    private ArticleReader reader(int layer, TreeSet<Integer> excluded, int fold) {
        TreeSet<Integer> more = new TreeSet<>(excluded);
        if (excluded.size() < DEEPEST && layer > 0 && fold >= 0) {
            more.add(fold);
        }
        ArticleReader[] made = readers.computeIfAbsent(more, key -> new ArticleReader[LAYERS.size() + 1]);
        if (made[layer] == null) {
            made[layer] = ArticleReader.open(modelsBelow(layer, more));
        }
        return made[layer];
    }

    private @Nullable Map<String, byte[]> findCached(String key) {
        Path folder = cache == null ? null : cache.resolve(key.replaceAll("[^a-z0-9]+", "-"));
        if (folder == null || !Files.isDirectory(folder)) {
            return null;
        }
        Map<String, byte[]> models = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                models.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return models;
    }

    private void store(String key, Map<String, byte[]> models) {
        if (cache == null) {
            return;
        }
        try {
            Path folder = Files.createDirectories(cache.resolve(key.replaceAll("[^a-z0-9]+", "-")));
            for (Map.Entry<String, byte[]> model : models.entrySet()) {
                Files.write(folder.resolve(model.getKey()), model.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
