package org.isnad.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.claim.Commitment;
import org.isnad.claim.Event;
import org.isnad.claim.Statement;
import org.isnad.mention.Entity;
import org.isnad.mention.Fact;
import org.isnad.mention.Mention;
import org.isnad.reading.ArticleReader;
import org.isnad.reading.Reading;
import org.isnad.source.ArticleJson;
import org.isnad.source.Door;
import org.isnad.source.Intake;
import org.isnad.source.ReadingJson;
import org.isnad.text.Article;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/**
 * Reads article lines from standard input, one after the other on one thread: no article may throw, every span must stand in its
 * article and hold something, a second reading must give the same bytes. Prints words, CPU time and allocation.
 */
@Command(
        name = "soak",
        description = {
            "Reads article lines from standard input, checks every span and the sameness of a second reading, and counts.",
            "xz -dc news.jsonl.xz | ./isnad-bench soak"
        },
        mixinStandardHelpOptions = true)
final class Soak implements Callable<Integer> {
    private static final Door DOOR = new Door(1 << 30, true);

    private final ArticleReader reader = ArticleReader.open();
    private final List<String> failures = new ArrayList<>();
    private final com.sun.management.ThreadMXBean threads =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private long articles;
    private long rejected;
    private long words;
    private long cpuNanos;
    private long allocated;
    private final long[] records = new long[6];

    /** Exit status 1 where an article failed. */
    @Override
    public Integer call() throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            line(line, "line " + ++number);
        }
        report();
        return failures.isEmpty() ? 0 : 1;
    }

    private void line(String line, String place) {
        switch (ArticleJson.article(line, place, DOOR)) {
            case Intake.Taken taken -> article(taken.article());
            case Intake.Rejected ignored -> rejected++;
        }
    }

    private void article(Article article) {
        articles++;
        try {
            long cpu = threads.getCurrentThreadCpuTime();
            long bytes = threads.getCurrentThreadAllocatedBytes();
            Reading reading = reader.read(article);
            byte[] json = ReadingJson.line(reading);
            cpuNanos += threads.getCurrentThreadCpuTime() - cpu;
            allocated += threads.getCurrentThreadAllocatedBytes() - bytes;
            words += words(article.body());
            count(reading);
            check(reading);
            if (articles % 20 == 0 && !Arrays.equals(json, ReadingJson.line(reader.read(article)))) {
                failures.add(article.id() + ": a second reading gave other bytes");
            }
        } catch (RuntimeException e) {
            failures.add(article.id() + ": " + e + " at " + e.getStackTrace()[0]);
        }
    }

    static int words(String body) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < body.length(); i++) {
            boolean letter = Character.isLetterOrDigit(body.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter || (inside && Character.getType(body.charAt(i)) == Character.NON_SPACING_MARK);
        }
        return words;
    }

    private void count(Reading reading) {
        records[0] += reading.entities().size();
        records[1] += reading.statements().size();
        records[2] += reading.events().size();
        records[3] += reading.times().size();
        records[4] += reading.amounts().size();
        records[5] += reading.commitments().size();
    }

    private void check(Reading reading) {
        String body = reading.article().body();
        for (Entity entity : reading.entities()) {
            entity.mentions().forEach(name -> check(name.span(), body, reading));
            for (Fact fact : entity.facts()) {
                check(fact.span(), body, reading);
            }
        }
        for (Mention mention : reading.times()) {
            check(mention.span(), body, reading);
        }
        for (Mention mention : reading.amounts()) {
            check(mention.span(), body, reading);
        }
        for (Statement statement : reading.statements()) {
            check(statement, body, reading);
        }
        for (Statement statement : reading.headline()) {
            String title = reading.article().title();
            check(statement, title == null ? "" : title, reading);
        }
        for (Event event : reading.events()) {
            check(event.trigger(), body, reading);
            check(event.time(), body, reading);
        }
        for (Commitment commitment : reading.commitments()) {
            check(commitment.what(), body, reading);
            check(commitment.bySpan(), body, reading);
        }
    }

    private void check(Statement statement, String text, Reading reading) {
        check(statement.cue(), text, reading);
        check(statement.content(), text, reading);
        check(statement.speakerSpan(), text, reading);
        check(statement.channel(), text, reading);
        check(statement.addressee(), text, reading);
    }

    private void check(@Nullable Span span, String text, Reading reading) {
        if (span != null && (span.end() > text.length() || span.quote(text).isBlank())) {
            failures.add(
                    reading.article().id() + ": span " + span + " of " + text.length() + " characters quotes nothing");
        }
    }

    private void report() {
        failures.stream().limit(50).forEach(System.out::println);
        System.out.printf("%d articles read, %d rejected, %d failures%n", articles, rejected, failures.size());
        System.out.printf(
                "%d words, %.1f s CPU on the reading thread: %.0f words a second; %.0f bytes allocated a word%n",
                words, cpuNanos / 1e9, words / (cpuNanos / 1e9), (double) allocated / Math.max(1, words));
        System.out.printf(
                "%d entities, %d statements, %d events, %d times, %d amounts, %d commitments%n",
                records[0], records[1], records[2], records[3], records[4], records[5]);
    }
}
