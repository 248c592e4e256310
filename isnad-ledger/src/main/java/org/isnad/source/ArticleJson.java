package org.isnad.source;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads articles from JSON objects: {@code text}, and where given {@code id}, {@code title}, {@code outlet},
 * {@code published} (or {@code date}), {@code url}. Other fields are passed over, so a reading is read as its article.
 *
 * <p>Without an {@code id} the article gets one that follows from its text.
 */
public final class ArticleJson {
    private static final JsonFactory JSON = factory(Integer.MAX_VALUE);

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
    public static Intake article(String line, String place, Door door) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            return only(parser, place, door);
        } catch (JacksonException e) {
            return broken(e, place);
        }
    }

    /** As {@link #article(String, String, Door)}, from UTF-8. */
    static Intake article(byte[] line, int start, int size, String place, Door door) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line, start, size)) {
            return only(parser, place, door);
        } catch (JacksonException e) {
            return broken(e, place);
        }
    }

    /** The article of the object that the parser has just entered. */
    static Intake article(JsonParser parser, String place, Door door) {
        ArticleJson fields = new ArticleJson();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            fields.take(name, parser);
        }
        return fields.intake(place, door);
    }

    /** A parser of a stream whose articles may be as long as the door lets in. */
    static JsonParser parser(InputStream in, Door door) {
        return factory(door.articleBytes()).createParser(ObjectReadContext.empty(), in);
    }

    static Intake.Rejected broken(JacksonException e, String place) {
        int column = e.getLocation() == null ? -1 : e.getLocation().getColumnNr();
        String message = e.getOriginalMessage().lines().findFirst().orElse("");
        return new Intake.Rejected(place, "broken JSON" + (column < 0 ? "" : " at column " + column) + ": " + message);
    }

    static String named(@Nullable JsonToken token) {
        return switch (token) {
            case null -> "nothing";
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            default -> token.asString() == null ? token.name() : "'" + token.asString() + "'";
        };
    }

    private static JsonFactory factory(int maxString) {
        StreamReadConstraints constraints =
                StreamReadConstraints.builder().maxStringLength(maxString).build();
        return JsonFactory.builder().streamReadConstraints(constraints).build();
    }

    private static Intake only(JsonParser parser, String place, Door door) {
        JsonToken token = parser.nextToken();
        if (token != JsonToken.START_OBJECT) {
            return new Intake.Rejected(place, "found " + named(token) + ", expected a JSON object");
        }
        Intake intake = article(parser, place, door);
        return parser.nextToken() == null
                ? intake
                : new Intake.Rejected(place, "found more after the object, expected one object on a line");
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

    private Intake intake(String place, Door door) {
        if (!wrong.isEmpty()) {
            return new Intake.Rejected(place, "field '" + wrong.getFirst() + "' is no string");
        }
        if (text == null) {
            return new Intake.Rejected(place, "no field 'text'");
        }
        try {
            return door.admit(place, article(text));
        } catch (IllegalArgumentException e) {
            return new Intake.Rejected(place, String.valueOf(e.getMessage()));
        }
    }

    private Article article(String body) {
        String day = published == null ? date : published;
        Published when = day == null || day.isBlank() ? null : Published.parse(day);
        return new Article(id == null || id.isBlank() ? ContentId.of(body) : id, body, title, outlet, when, url);
    }
}
