package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.bench.GoldArticle.GoldAmount;
import org.isnad.bench.GoldArticle.GoldCommitment;
import org.isnad.bench.GoldArticle.GoldEntity;
import org.isnad.bench.GoldArticle.GoldEvent;
import org.isnad.bench.GoldArticle.GoldStatement;
import org.isnad.bench.GoldArticle.GoldTime;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gold readings, and their folds: cut so that articles of one wire text never stand on both sides. */
public final class Gold {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SHINGLE = 6;
    private static final double SHARED = 0.2;

    private Gold() {}

    /** Every line of the file, titles and outlets taken from {@code articles.jsonl} beside it where there is one. */
    public static List<GoldArticle> read(Path file) throws IOException {
        Map<String, JsonNode> articles = new HashMap<>();
        Path beside =
                file.resolveSibling(file.getFileName().toString().startsWith("seed") ? "seed.jsonl" : "articles.jsonl");
        if (Files.exists(beside)) {
            for (String line : Files.readAllLines(beside)) {
                JsonNode node = JSON.readTree(line);
                articles.put(node.path("id").asString(), node);
            }
        }
        List<GoldArticle> gold = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                JsonNode node = JSON.readTree(line);
                gold.add(article(node, articles.getOrDefault(node.path("id").asString(), node)));
            }
        }
        return gold;
    }

    private static GoldArticle article(JsonNode node, JsonNode source) {
        String text = node.path("text").asString();
        int[] units = units(text);
        String published = string(node, "published");
        Article article = new Article(
                node.path("id").asString(),
                text,
                string(source, "title"),
                string(source, "outlet"),
                published == null ? null : Published.parse(published),
                string(source, "url"));
        List<GoldEntity> entities = new ArrayList<>();
        for (JsonNode e : node.path("entities")) {
            List<Span> mentions = new ArrayList<>();
            for (JsonNode mention : e.path("mentions")) {
                mentions.add(span(mention, units));
            }
            entities.add(new GoldEntity(
                    e.path("id").asString(),
                    e.path("type").asString(),
                    e.path("name").asString(""),
                    mentions));
        }
        List<GoldStatement> statements = new ArrayList<>();
        for (JsonNode s : node.path("statements")) {
            statements.add(new GoldStatement(
                    s.path("id").asString(""),
                    string(s, "speaker"),
                    findSpan(s, "speaker_span", units),
                    span(s.path("cue"), units),
                    span(s.path("content"), units),
                    s.path("form").asString(),
                    s.path("act").asString(),
                    findSpan(s, "channel", units),
                    string(s, "via"),
                    s.path("optional").asBoolean(false)));
        }
        List<GoldEvent> events = new ArrayList<>();
        for (JsonNode e : node.path("events")) {
            events.add(new GoldEvent(
                    e.path("type").asString(),
                    span(e.path("trigger"), units),
                    strings(e.path("actors")),
                    strings(e.path("targets")),
                    string(e, "place"),
                    findSpan(e, "time", units),
                    e.path("status").asString("happened"),
                    e.path("optional").asBoolean(false)));
        }
        List<GoldTime> times = new ArrayList<>();
        for (JsonNode t : node.path("times")) {
            times.add(new GoldTime(
                    span(t.path("span"), units),
                    t.path("type").asString(),
                    t.path("value").asString()));
        }
        List<GoldAmount> amounts = new ArrayList<>();
        for (JsonNode a : node.path("amounts")) {
            amounts.add(new GoldAmount(
                    span(a.path("span"), units),
                    a.path("value").asDouble(),
                    a.path("unit").asString()));
        }
        List<GoldCommitment> commitments = new ArrayList<>();
        for (JsonNode c : node.path("commitments")) {
            commitments.add(new GoldCommitment(
                    strings(c.path("by")),
                    findSpan(c, "by_span", units),
                    span(c.path("what"), units),
                    string(c, "due")));
        }
        return new GoldArticle(article, entities, statements, events, times, amounts, commitments);
    }

    private static @Nullable String string(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }

    private static List<String> strings(JsonNode node) {
        List<String> out = new ArrayList<>();
        for (JsonNode value : node) {
            out.add(value.asString());
        }
        return out;
    }

    private static @Nullable Span findSpan(JsonNode node, String field, int[] units) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : span(value, units);
    }

    private static Span span(JsonNode pair, int[] units) {
        return new Span(units[pair.get(0).asInt()], units[pair.get(1).asInt()]);
    }

    /** units[c]: the UTF-16 offset of code point c. */
    private static int[] units(String text) {
        int[] units = new int[text.codePointCount(0, text.length()) + 1];
        int unit = 0;
        for (int c = 0; c < units.length - 1; c++) {
            units[c] = unit;
            unit += Character.charCount(text.codePointAt(unit));
        }
        units[units.length - 1] = text.length();
        return units;
    }

    /** For each article its fold, 0 to {@code folds - 1}; articles that share much of their text share a fold. */
    public static int[] folds(List<GoldArticle> articles, int folds) {
        int[] group = groups(articles);
        Map<Integer, Integer> foldOf = new HashMap<>();
        int[] out = new int[group.length];
        int[] sizes = new int[folds];
        for (int i = 0; i < group.length; i++) {
            Integer fold = foldOf.get(group[i]);
            if (fold == null) {
                fold = smallest(sizes);
                foldOf.put(group[i], fold);
            }
            out[i] = fold;
            sizes[fold] += 1;
        }
        return out;
    }

    private static int smallest(int[] sizes) {
        int best = 0;
        for (int k = 1; k < sizes.length; k++) {
            best = sizes[k] < sizes[best] ? k : best;
        }
        return best;
    }

    private static int[] groups(List<GoldArticle> articles) {
        List<Set<Integer>> shingles =
                articles.stream().map(a -> shingles(a.text())).toList();
        int[] group = new int[articles.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            for (int j = 0; j < i; j++) {
                if (shared(shingles.get(i), shingles.get(j)) >= SHARED) {
                    group[i] = group[j];
                    break;
                }
            }
        }
        return group;
    }

    private static double shared(Set<Integer> a, Set<Integer> b) {
        Set<Integer> small = a.size() < b.size() ? a : b;
        Set<Integer> large = a.size() < b.size() ? b : a;
        int both = 0;
        for (Integer shingle : small) {
            both += large.contains(shingle) ? 1 : 0;
        }
        return small.isEmpty() ? 0 : (double) both / small.size();
    }

    /** Hashes of all runs of six words. */
    static Set<Integer> shingles(String text) {
        String[] words = text.split("[^\\p{L}\\p{N}]+");
        Set<Integer> out = new HashSet<>();
        for (int i = 0; i + SHINGLE <= words.length; i++) {
            int hash = 0;
            for (int k = i; k < i + SHINGLE; k++) {
                hash = hash * 31 + words[k].hashCode();
            }
            out.add(hash);
        }
        return out;
    }
}
