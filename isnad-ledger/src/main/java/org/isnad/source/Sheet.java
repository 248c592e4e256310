package org.isnad.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.isnad.text.Run;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A reading, gold or read, as the score sees it.
 *
 * @param names for each entity's id the norms of all its names
 */
record Sheet(
        String id,
        List<Who> entities,
        List<Said> statements,
        List<Deed> events,
        List<Value> times,
        List<Value> amounts,
        List<Pledge> commitments,
        Map<String, Set<String>> names) {

    /** Words of the text, and what they are. */
    record Marked(Run words, String quote) {
        static Run wordsOf(@Nullable Marked marked) {
            return marked == null ? SheetWords.NONE : marked.words;
        }

        static String quoteOf(@Nullable Marked marked) {
            return marked == null ? "-" : marked.quote;
        }
    }

    /** An entity. */
    record Who(String id, String type, List<Marked> mentions) {}

    /** A statement; what is optional in gold may be left out. */
    record Said(
            @Nullable String speaker,
            @Nullable Marked speakerSpan,
            @Nullable Marked cue,
            @Nullable Marked content,
            @Nullable String form,
            @Nullable String act,
            @Nullable Marked channel,
            @Nullable String via,
            boolean optional) {}

    /** An event; its roles are the actors, the targets and the place. */
    record Deed(String type, @Nullable Marked trigger, List<String> roles, boolean optional) {}

    /** A time or an amount; of a time the unit is empty. */
    record Value(
            @Nullable Marked span, JsonNode value, @Nullable String unit) {}

    /** A commitment. */
    record Pledge(@Nullable Marked what, @Nullable String due) {}

    /** @param words of the gold text, in which both readings of a pair are counted */
    static Sheet of(JsonNode reading, SheetWords words) {
        Parser parser = new Parser(words);
        return new Sheet(
                reading.path("id").asString(),
                all(reading, "entities", parser::who),
                all(reading, "statements", parser::said),
                all(reading, "events", parser::deed),
                all(reading, "times", parser::value),
                all(reading, "amounts", parser::value),
                all(reading, "commitments", parser::pledge),
                parser.names(reading));
    }

    /** Whether two things bear one name, or a whole name of the one begins or ends one of the other's. */
    static boolean isSame(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(x -> b.stream().anyMatch(y -> isSame(x, y)));
    }

    private static boolean isSame(String x, String y) {
        return x.equals(y) || !x.isEmpty() && !y.isEmpty() && (isPart(x, y) || isPart(y, x));
    }

    private static boolean isPart(String whole, String part) {
        return whole.startsWith(part + " ") || whole.endsWith(" " + part);
    }

    private static <T> List<T> all(JsonNode reading, String field, Function<JsonNode, T> kind) {
        return reading.path(field).valueStream().map(kind).toList();
    }

    /** Turns JSON into the records above. */
    private record Parser(SheetWords words) {
        Who who(JsonNode entity) {
            List<Marked> mentions = new ArrayList<>();
            for (JsonNode mention : entity.path("mentions")) {
                mentions.add(Objects.requireNonNull(marked(mention), "a mention is [start, end]"));
            }
            return new Who(entity.path("id").asString(), entity.path("type").asString(), mentions);
        }

        Said said(JsonNode statement) {
            return new Said(
                    string(statement, "speaker"),
                    marked(statement.path("speaker_span")),
                    marked(statement.path("cue")),
                    marked(statement.path("content")),
                    string(statement, "form"),
                    string(statement, "act"),
                    marked(statement.path("channel")),
                    string(statement, "via"),
                    statement.path("optional").asBoolean(false));
        }

        Deed deed(JsonNode event) {
            List<String> roles = new ArrayList<>();
            event.path("actors").forEach(actor -> roles.add(actor.asString()));
            event.path("targets").forEach(target -> roles.add(target.asString()));
            String place = string(event, "place");
            if (place != null && !place.isEmpty()) {
                roles.add(place);
            }
            return new Deed(
                    event.path("type").asString(),
                    marked(event.path("trigger")),
                    roles,
                    event.path("optional").asBoolean(false));
        }

        Value value(JsonNode value) {
            return new Value(marked(value.path("span")), value.path("value"), string(value, "unit"));
        }

        Pledge pledge(JsonNode commitment) {
            return new Pledge(marked(commitment.path("what")), string(commitment, "due"));
        }

        Map<String, Set<String>> names(JsonNode reading) {
            Map<String, Set<String>> names = new HashMap<>();
            for (JsonNode entity : reading.path("entities")) {
                Set<String> own = new HashSet<>();
                own.add(SheetWords.norm(entity.path("name").asString("")));
                for (JsonNode mention : entity.path("mentions")) {
                    own.add(SheetWords.norm(Marked.quoteOf(marked(mention))));
                }
                names.put(entity.path("id").asString(), own);
            }
            return names;
        }

        private @Nullable Marked marked(JsonNode span) {
            if (span.size() != 2) {
                return null;
            }
            int start = span.get(0).asInt();
            int end = span.get(1).asInt();
            return new Marked(words.of(start, end), words.quote(start, end));
        }

        private static @Nullable String string(JsonNode node, String field) {
            JsonNode value = node.path(field);
            return value.isMissingNode() || value.isNull() ? null : value.asString();
        }
    }
}
