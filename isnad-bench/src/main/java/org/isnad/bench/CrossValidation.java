package org.isnad.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.isnad.lexicon.Models;
import org.isnad.reading.ArticleReader;
import org.isnad.source.ReadingJson;

/**
 * Reads every gold article with models that have not seen it nor any article that shares its text: five folds. The readings go
 * to a file, for {@code isnad eval} and {@code score.py}.
 */
public final class CrossValidation {
    private CrossValidation() {}

    /**
     * {@code GOLD.jsonl READINGS.jsonl [CACHE]}: the cache is a folder for the models of each fold; a layer's models are used
     * again as long as they lie there, so delete {@code LAYER-*} after a change to a layer or to one below it.
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            throw new IllegalArgumentException(
                    "arguments " + List.of(args) + ", expected GOLD.jsonl READINGS.jsonl [CACHE]");
        }
        List<GoldArticle> gold = Gold.read(Path.of(args[0]));
        Training training = new Training(gold, args.length > 2 ? Path.of(args[2]) : null);
        TreeMap<String, byte[]> lines = new TreeMap<>();
        for (int fold = 0; fold < Training.FOLDS; fold++) {
            Models models = training.models(fold);
            ArticleReader reader = ArticleReader.open(models);
            for (GoldArticle article : training.fold(fold)) {
                lines.put(article.id(), ReadingJson.line(reader.read(article.article())));
            }
        }
        try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
            for (byte[] line : lines.values()) {
                out.write(line);
            }
        }
    }
}
