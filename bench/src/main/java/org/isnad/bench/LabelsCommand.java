package org.isnad.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the labels of the repository, which hold ids and offsets alone, beside the texts of the corpus that they were made on:
 * gold readings to train with. A text that is not the one labelled (by its SHA-256) is named and left out.
 */
@Command(
        name = "labels",
        description = {
            "Joins labels (article ids, offsets and kinds) with the corpus's texts: gold readings to train with.",
            "Then: ./isnad-bench train GOLD OUT"
        },
        mixinStandardHelpOptions = true)
final class LabelsCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Parameters(index = "0", paramLabel = "LABELS", description = "Folder of label files.")
    private Path labels = Path.of("");

    @Parameters(index = "1", paramLabel = "CORPUS", description = "Articles, one a line; .xz is unpacked.")
    private Path corpus = Path.of("");

    @Parameters(index = "2", paramLabel = "OUT", description = "Where the gold readings go.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        Map<String, ObjectNode> wanted = wanted();
        int wrong = 0;
        try (BufferedWriter lines = Files.newBufferedWriter(out);
                Corpus.Lines articles = Corpus.lines(corpus)) {
            for (String line = articles.next(); line != null; line = articles.next()) {
                JsonNode article = JSON.readTree(line);
                ObjectNode reading = wanted.remove(article.path("id").asString(""));
                if (reading == null) {
                    continue;
                }
                String text = article.path("text").asString("");
                if (!sha256(text).equals(reading.path("sha256").asString(""))) {
                    wrong++;
                    System.err.println(article.path("id") + ": another text than the one labelled; left out");
                    continue;
                }
                reading.put("text", text);
                reading.put("outlet", article.path("outlet").asString(""));
                reading.put("title", article.path("title").asString(""));
                lines.write(JSON.writeValueAsString(reading) + "\n");
            }
        }
        wanted.keySet().forEach(id -> System.err.println(id + ": not in the corpus"));
        return wrong + wanted.size() > 0 ? 1 : 0;
    }

    private Map<String, ObjectNode> wanted() throws IOException {
        Map<String, ObjectNode> wanted = new TreeMap<>();
        try (Stream<Path> files = Files.list(labels)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    ObjectNode reading = (ObjectNode) JSON.readTree(line);
                    wanted.put(reading.path("id").asString(""), reading);
                }
            }
        }
        return wanted;
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
