package org.isnad.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.claim.Commitment;
import org.isnad.claim.Event;
import org.isnad.claim.Statement;
import org.isnad.mention.Amount;
import org.isnad.mention.Entity;
import org.isnad.mention.Timex;
import org.isnad.reading.ArticleReader;
import org.isnad.reading.Reading;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The samples' readings as they were last looked at, a line a record. Who changes them on purpose renews the file with
 * {@code ./mvnw test -pl isnad-ledger -am -Dtest=GoldenReadingsTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden=renew},
 * reads its diff, and says in the commit why the new reading is truer.
 */
class GoldenReadingsTest {
    private static final Path FILE = Path.of("src/test/resources/org/isnad/source/samples-golden.tsv");

    @Test
    void samplesAreReadAsTheyWere() throws IOException {
        List<String> lines = lines();
        if ("renew".equals(System.getProperty("golden"))) {
            Files.write(FILE, lines);
        }
        assumeTrue(Files.exists(FILE), "no " + FILE + ": make it with -Dgolden=renew");
        assertEquals(String.join("\n", Files.readAllLines(FILE)), String.join("\n", lines));
    }

    private static List<String> lines() {
        ArticleReader reader = ArticleReader.open();
        List<String> lines = new ArrayList<>();
        try (Stream<Intake> samples = new ArticleFiles(Door.standard()).articles(Path.of("../samples"))) {
            samples.forEach(sample -> add(reader.read(((Intake.Taken) sample).article()), lines));
        }
        return lines;
    }

    private static void add(Reading reading, List<String> lines) {
        String id = reading.article().id();
        String text = reading.article().body();
        for (Statement said : reading.statements()) {
            line(lines, id, "statement", speaker(said, text), quote(said.cue(), text), quote(said.content(), text));
        }
        for (Event event : reading.events()) {
            String roles = names(event.actors()) + " > " + names(event.targets()) + " @ " + name(event.place());
            line(lines, id, "event", event.type() + " " + event.status(), quote(event.trigger(), text), roles);
        }
        for (Commitment commitment : reading.commitments()) {
            line(
                    lines,
                    id,
                    "commitment",
                    names(commitment.by()),
                    String.valueOf(commitment.due()),
                    quote(commitment.what(), text));
        }
        for (Entity entity : reading.entities()) {
            line(
                    lines,
                    id,
                    "entity",
                    entity.type().label(),
                    entity.name(),
                    entity.mentions().size() + " mentions");
        }
        for (Timex time : reading.times()) {
            line(lines, id, "time", time.value(), quote(time.span(), text), "");
        }
        for (Amount amount : reading.amounts()) {
            line(lines, id, "amount", amount.value() + " " + amount.unit(), quote(amount.span(), text), "");
        }
    }

    private static void line(List<String> lines, String id, String kind, String who, String words, String what) {
        lines.add(String.join("\t", id, kind, who, words, what).stripTrailing().replace('\n', '¶'));
    }

    private static String speaker(Statement said, String text) {
        Entity speaker = said.speaker();
        return speaker == null ? "(" + quote(said.speakerSpan(), text) + ")" : speaker.name();
    }

    private static String names(List<Entity> entities) {
        return String.join("، ", entities.stream().map(Entity::name).toList());
    }

    private static String name(@Nullable Entity entity) {
        return entity == null ? "" : entity.name();
    }

    private static String quote(@Nullable Span span, String text) {
        return span == null ? "" : span.quote(text);
    }
}
