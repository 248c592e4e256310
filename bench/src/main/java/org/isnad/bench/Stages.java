package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.isnad.claim.CommitmentFinder;
import org.isnad.claim.Event;
import org.isnad.claim.EventFinder;
import org.isnad.claim.Statement;
import org.isnad.claim.StatementFinder;
import org.isnad.lexicon.Models;
import org.isnad.lexicon.Morphology;
import org.isnad.lexicon.Words;
import org.isnad.mention.Amount;
import org.isnad.mention.AmountFinder;
import org.isnad.mention.Entities;
import org.isnad.mention.EntityLinker;
import org.isnad.mention.Name;
import org.isnad.mention.NameFinder;
import org.isnad.mention.TimeFinder;
import org.isnad.mention.Timex;
import org.isnad.reading.ArticleReader;
import org.isnad.reading.Reading;
import org.isnad.source.ArticleJson;
import org.isnad.source.Door;
import org.isnad.source.Intake;
import org.isnad.source.ReadingJson;
import org.isnad.text.ArabicFold;
import org.isnad.text.Article;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Each stage of the reading alone, on what the stages before it made, and the whole; one call reads all the articles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Stages {
    /** A JSONL file of articles, or a folder of JSON articles. */
    @Param("samples")
    public String articles = "";

    private final Tokenizer tokenizer = new Tokenizer();
    private final Morphology morphology = Morphology.open();
    private final TimeFinder timeFinder = new TimeFinder();
    private final AmountFinder amountFinder = new AmountFinder();
    private final NameFinder nameFinder = NameFinder.open(Models.shipped());
    private final EntityLinker entityLinker = EntityLinker.open();
    private final StatementFinder statementFinder = StatementFinder.open(Models.shipped());
    private final EventFinder eventFinder = EventFinder.open(Models.shipped());
    private final CommitmentFinder commitmentFinder = CommitmentFinder.open(Models.shipped());
    private final ArticleReader reader = ArticleReader.open();
    private final List<Step> steps = new ArrayList<>();

    /** An article and what each stage made of it. */
    private record Step(
            Article article,
            Tokens tokens,
            Words words,
            List<Timex> times,
            List<Amount> amounts,
            List<Name> names,
            Entities entities,
            List<Statement> statements,
            List<Event> events,
            Reading reading) {}

    /** The articles of a JSONL file, or of the JSON files in a folder by name. */
    static List<Article> articles(Path path) throws IOException {
        List<String> lines = new ArrayList<>();
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.list(path)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".json"))
                        .sorted()
                        .toList()) {
                    lines.add(Files.readString(file));
                }
            }
        } else {
            lines.addAll(Files.readAllLines(path));
        }
        List<Article> articles = new ArrayList<>();
        for (String line : lines) {
            if (ArticleJson.article(line, path.toString(), Door.standard()) instanceof Intake.Taken taken) {
                articles.add(taken.article());
            }
        }
        return articles;
    }

    /** Reads every article once, stage by stage. */
    @Setup
    public void read() throws IOException {
        for (Article article : articles(Path.of(articles))) {
            Tokens tokens = tokenizer.tokens(ArabicFold.fold(article.body()));
            Words words = morphology.words(tokens);
            List<Timex> times = timeFinder.times(words, article.published());
            List<Amount> amounts = amountFinder.amounts(words, times);
            List<Name> names = nameFinder.names(words);
            Entities entities = entityLinker.entities(words, names);
            List<Statement> statements = statementFinder.statements(article, words, entities);
            List<Event> events = eventFinder.events(words, entities, times, amounts, statements);
            steps.add(new Step(
                    article, tokens, words, times, amounts, names, entities, statements, events, reader.read(article)));
        }
    }

    /** Folding and tokens. */
    @Benchmark
    public void a1Tokens(Blackhole hole) {
        steps.forEach(s -> hole.consume(tokenizer.tokens(ArabicFold.fold(s.article.body()))));
    }

    /** Analyses in context. */
    @Benchmark
    public void a2Words(Blackhole hole) {
        steps.forEach(s -> hole.consume(morphology.words(s.tokens)));
    }

    /** Times. */
    @Benchmark
    public void b1Times(Blackhole hole) {
        steps.forEach(s -> hole.consume(timeFinder.times(s.words, s.article.published())));
    }

    /** Amounts. */
    @Benchmark
    public void b2Amounts(Blackhole hole) {
        steps.forEach(s -> hole.consume(amountFinder.amounts(s.words, s.times)));
    }

    /** Names. */
    @Benchmark
    public void b3Names(Blackhole hole) {
        steps.forEach(s -> hole.consume(nameFinder.names(s.words)));
    }

    /** Entities. */
    @Benchmark
    public void b4Entities(Blackhole hole) {
        steps.forEach(s -> hole.consume(entityLinker.entities(s.words, s.names)));
    }

    /** Statements. */
    @Benchmark
    public void c1Statements(Blackhole hole) {
        steps.forEach(s -> hole.consume(statementFinder.statements(s.article, s.words, s.entities)));
    }

    /** Events. */
    @Benchmark
    public void c2Events(Blackhole hole) {
        steps.forEach(s -> hole.consume(eventFinder.events(s.words, s.entities, s.times, s.amounts, s.statements)));
    }

    /** Commitments. */
    @Benchmark
    public void c3Commitments(Blackhole hole) {
        steps.forEach(
                s -> hole.consume(commitmentFinder.commitments(s.words, s.entities, s.times, s.statements, s.events)));
    }

    /** The reading as JSON. */
    @Benchmark
    public void d1Json(Blackhole hole) {
        steps.forEach(s -> hole.consume(ReadingJson.line(s.reading)));
    }

    /** Everything, JSON included. */
    @Benchmark
    public void e1Whole(Blackhole hole) {
        steps.forEach(s -> hole.consume(ReadingJson.line(reader.read(s.article))));
    }
}
