package org.isnad.source;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.JacksonIOException;

/**
 * A file of JSON that is one article, an array of articles, or several of these one after the other.
 *
 * <p>Broken JSON ends it: nobody can tell where the next article would begin.
 */
final class JsonFile implements Supply {
    private final String place;
    private final JsonParser parser;
    private final Door door;
    private int count;
    private boolean broken;

    JsonFile(String place, InputStream in, Door door) {
        this.place = place;
        this.parser = ArticleJson.parser(in, door);
        this.door = door;
    }

    @Override
    public @Nullable Intake next() throws IOException {
        if (broken) {
            return null;
        }
        try {
            return nextArticle();
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            broken = true;
            return ArticleJson.broken(e, place + ":" + e.getLocation().getLineNr());
        }
    }

    @Override
    public void close() {
        parser.close();
    }

    private @Nullable Intake nextArticle() {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            boolean bracket = parser.streamReadContext().getNestingDepth() <= 1 && isBracket(token);
            if (!bracket) {
                return token == JsonToken.START_OBJECT ? ArticleJson.article(parser, at(), door) : notAnObject(token);
            }
        }
        return null;
    }

    private static boolean isBracket(JsonToken token) {
        return token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY;
    }

    private Intake notAnObject(JsonToken token) {
        parser.skipChildren();
        return new Intake.Rejected(at(), "found " + ArticleJson.named(token) + ", expected a JSON object");
    }

    /** A lone article goes by the file's name, those after it and those of an array by their number too. */
    private String at() {
        TokenStreamContext parent = parser.streamReadContext().getParent();
        boolean alone = count++ == 0 && (parent == null || parent.inRoot());
        return alone ? place : place + "[" + count + "]";
    }
}
