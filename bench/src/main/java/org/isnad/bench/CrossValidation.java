package org.isnad.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.isnad.lexicon.Models;
import org.isnad.reading.ArticleReader;
import org.isnad.source.ReadingJson;
import org.jspecify.annotations.Nullable;

/**
 * Reads every gold article with models that have not seen it nor any article that shares its text: five folds. The readings go
 * to a file, for {@code isnad eval} and {@code score.py}.
 */
final class CrossValidation {
    private CrossValidation() {}

    /**
     * @param more gold to train on as well, in the same folds, but not to read
     * @param cache where the models of each fold are kept, to be used again; null for none
     */
    static void run(Path goldFile, List<Path> more, Path readings, @Nullable Path cache) throws IOException {
        List<GoldArticle> others = new ArrayList<>();
        for (Path file : more) {
            others.addAll(Gold.read(file));
        }
        Training training = new Training(Gold.read(goldFile), others, cache);
        TreeMap<String, byte[]> lines = new TreeMap<>();
        for (int fold = 0; fold < Training.FOLDS; fold++) {
            Models models = training.models(fold);
            ArticleReader reader = ArticleReader.open(models);
            for (GoldArticle article : training.fold(fold)) {
                lines.put(article.id(), ReadingJson.line(reader.read(article.article())));
            }
        }
        try (OutputStream out = Files.newOutputStream(readings)) {
            for (byte[] line : lines.values()) {
                out.write(line);
            }
        }
    }
}
