package org.isnad.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Unlabelled news to count in: a file of articles, one a line, from which the gold articles and their near-copies are left out.
 *
 * <p>A file that ends in {@code .xz} is unpacked by the program {@code xz}.
 */
public final class Corpus {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double COPIED = 0.15;

    private final Path file;
    private final Set<Integer> gold = new HashSet<>();

    public Corpus(Path file, List<GoldArticle> leftOut) {
        this.file = file;
        for (GoldArticle article : leftOut) {
            gold.addAll(Gold.shingles(article.text()));
        }
    }

    /** An article's id, outlet and text. */
    public record Item(String id, String outlet, String text) {}

    public void forEach(Consumer<Item> reader) throws IOException {
        try (Lines lines = lines(file)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                JsonNode node = JSON.readTree(line);
                String text = node.path("text").asString("");
                if (!isCopy(text)) {
                    reader.accept(new Item(
                            node.path("id").asString(""), node.path("outlet").asString(""), text));
                }
            }
        }
    }

    /** A corpus's lines, one after the other. */
    static final class Lines implements AutoCloseable {
        private final BufferedReader reader;

        private Lines(InputStream in) {
            reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
        }

        @Nullable
        String next() throws IOException {
            return reader.readLine();
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }

    /** The lines of a file; one that ends in {@code .xz} is unpacked. */
    static Lines lines(Path file) throws IOException {
        return new Lines(open(file));
    }

    private static InputStream open(Path file) throws IOException {
        if (!file.toString().endsWith(".xz")) {
            return Files.newInputStream(file);
        }
        return new ProcessBuilder("xz", "-dc", file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .getInputStream();
    }

    private boolean isCopy(String text) {
        Set<Integer> shingles = Gold.shingles(text);
        int shared = 0;
        for (Integer shingle : shingles) {
            shared += gold.contains(shingle) ? 1 : 0;
        }
        return shared > COPIED * shingles.size();
    }
}
