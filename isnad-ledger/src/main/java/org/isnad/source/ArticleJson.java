package org.isnad.source;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads articles from JSON objects: {@code text}, and where given {@code id}, {@code title}, {@code outlet},
 * {@code published} (or {@code date}), {@code url}. Other fields are passed over, so a reading is read as its article.
 *
 * <p>Without an {@code id} the article gets one that follows from its text.
 */
public final class ArticleJson {
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private @Nullable String id;
    private @Nullable String text;
    private @Nullable String title;
    private @Nullable String outlet;
    private @Nullable String published;
    private @Nullable String date;
    private @Nullable String url;
    private final List<String> wrong = new ArrayList<>(); // fields that hold something else than a string

    private ArticleJson() {}

    /** The article of a line that holds one object. */
    public static Intake article(String line, String place) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return new Intake.Rejected(place, "found " + parser.currentToken() + ", expected a JSON object");
            }
            return article(parser, place);
        } catch (JacksonException e) {
            return new Intake.Rejected(place, "broken JSON: " + e.getOriginalMessage());
        }
    }

    /** The article of the object that the parser has just entered. */
    static Intake article(JsonParser parser, String place) {
        ArticleJson fields = new ArticleJson();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            fields.take(name, parser);
        }
        return fields.intake(place);
    }

    private void take(String name, JsonParser parser) {
        switch (name) {
            case "id" -> id = string(name, parser);
            case "text" -> text = string(name, parser);
            case "title" -> title = string(name, parser);
            case "outlet" -> outlet = string(name, parser);
            case "published" -> published = string(name, parser);
            case "date" -> date = string(name, parser);
            case "url" -> url = string(name, parser);
            default -> parser.skipChildren();
        }
    }

    private @Nullable String string(String name, JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
            return Characters.clean(parser.getString());
        }
        parser.skipChildren();
        wrong.add(name);
        return null;
    }

    private Intake intake(String place) {
        if (!wrong.isEmpty()) {
            return new Intake.Rejected(place, "field '" + wrong.getFirst() + "' holds no string");
        }
        if (text == null) {
            return new Intake.Rejected(place, "no field 'text'");
        }
        try {
            return new Intake.Taken(place, article(text));
        } catch (IllegalArgumentException e) {
            return new Intake.Rejected(place, String.valueOf(e.getMessage()));
        }
    }

    private Article article(String body) {
        String day = published == null ? date : published;
        Published when = day == null || day.isBlank() ? null : Published.parse(day);
        return new Article(id == null ? ContentId.of(body) : id, body, title, outlet, when, url);
    }
}
