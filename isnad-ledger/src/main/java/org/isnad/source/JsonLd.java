package org.isnad.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of its article to search engines, in schema.org's terms. */
final class JsonLd {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    private static final List<String> ARTICLES = List.of("Article", "Posting", "Report"); // NewsArticle, BlogPosting …

    private final List<JsonNode> things = new ArrayList<>();

    private JsonLd() {}

    /** Blocks that are not JSON say nothing. */
    static JsonLd of(Document page) {
        JsonLd found = new JsonLd();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                found.add(JSON.readTree(script.data().strip()));
            } catch (JacksonException e) {
                // Pages are full of broken ones; meta elements tell the same.
            }
        }
        return found;
    }

    Optional<String> find(String field) {
        return findArticle().flatMap(article -> text(article.path(field)));
    }

    /** The name of who published it. */
    Optional<String> findPublisher() {
        return findArticle().flatMap(article -> name(article.path("publisher")));
    }

    Optional<String> findUrl() {
        return findArticle()
                .flatMap(article -> text(article.path("url"))
                        .or(() -> text(article.path("mainEntityOfPage")))
                        .or(() -> text(article.path("mainEntityOfPage").path("@id"))));
    }

    private void add(JsonNode node) {
        if (node.isArray()) {
            node.forEach(this::add);
        } else if (node.isObject()) {
            things.add(node);
            node.path("@graph").forEach(this::add);
        }
    }

    private Optional<JsonNode> findArticle() {
        return things.stream().filter(JsonLd::isArticle).findFirst();
    }

    private static boolean isArticle(JsonNode thing) {
        JsonNode type = thing.path("@type");
        if (type.isArray()) {
            return type.valueStream().anyMatch(one -> isArticle(one.asString("")));
        }
        return isArticle(type.asString(""));
    }

    private static boolean isArticle(String type) {
        return ARTICLES.stream().anyMatch(type::endsWith);
    }

    private Optional<String> name(JsonNode publisher) {
        if (publisher.isArray()) {
            return publisher.isEmpty() ? Optional.empty() : name(publisher.get(0));
        }
        String id = publisher.path("@id").asString("");
        return text(publisher)
                .or(() -> text(publisher.path("name")))
                .or(() -> things.stream()
                        .filter(thing ->
                                !id.isEmpty() && thing.path("@id").asString("").equals(id))
                        .findFirst()
                        .flatMap(thing -> text(thing.path("name"))));
    }

    private static Optional<String> text(JsonNode node) {
        return node.isString() && !node.asString().isBlank()
                ? Optional.of(Parser.unescapeEntities(node.asString(), false).strip())
                : Optional.empty();
    }
}
