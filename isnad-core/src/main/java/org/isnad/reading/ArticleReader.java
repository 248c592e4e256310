package org.isnad.reading;

import java.util.List;
import org.isnad.claim.Commitment;
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
import org.isnad.text.ArabicFold;
import org.isnad.text.Article;
import org.isnad.text.Span;
import org.isnad.text.Text;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;

/** Reads articles. Made once, thread-safe; the same article always gives the same reading. */
public final class ArticleReader {
    /** Stands in every reading; goes up whenever one may come out otherwise than before. */
    public static final String VERSION = "0.1.0";

    private final Tokenizer tokenizer = new Tokenizer();
    private final TimeFinder timeFinder = new TimeFinder();
    private final AmountFinder amountFinder = new AmountFinder();
    private final Morphology morphology;
    private final NameFinder nameFinder;
    private final EntityLinker entityLinker;
    private final StatementFinder statementFinder;
    private final EventFinder eventFinder;
    private final CommitmentFinder commitmentFinder;

    private ArticleReader(Models models) {
        morphology = Morphology.open();
        nameFinder = NameFinder.open(models);
        entityLinker = EntityLinker.open();
        statementFinder = StatementFinder.open(models);
        eventFinder = EventFinder.open(models);
        commitmentFinder = CommitmentFinder.open(models);
    }

    /** A reader with the lexicon and models that the program ships. */
    public static ArticleReader open() {
        return open(Models.shipped());
    }

    /** A reader with other models: to train and to cross-validate. */
    public static ArticleReader open(Models models) {
        return new ArticleReader(models);
    }

    public Reading read(Article article) {
        Words words = words(article.body());
        Tokens tokens = words.tokens();
        List<Timex> times = timeFinder.times(words, article.published());
        List<Amount> amounts = amountFinder.amounts(words, times);
        List<Name> names = nameFinder.names(words);
        Entities entities = entityLinker.entities(words, names);
        List<Statement> statements = statementFinder.statements(article, words, entities);
        List<Event> events = eventFinder.events(words, entities, times, amounts, statements);
        List<Commitment> commitments = commitmentFinder.commitments(words, entities, times, statements, events);
        List<Span> paragraphs = tokens.paragraphs().stream().map(tokens::span).toList();
        return new Reading(
                article,
                paragraphs,
                entities.all(),
                statements,
                events,
                times,
                amounts,
                commitments,
                headline(article, entities));
    }

    /** The tokens of {@code body} with their analyses. */
    public Words words(String body) {
        Text text = ArabicFold.fold(body);
        return morphology.words(tokenizer.tokens(text));
    }

    /** Whom and what the words name. */
    public Entities entities(Words words) {
        return entityLinker.entities(words, nameFinder.names(words));
    }

    /** The title's statements; who speaks there is who bears the name in the body, and nobody where the body does not name them. */
    private List<Statement> headline(Article article, Entities body) {
        if (article.title() == null || article.title().isBlank()) {
            return List.of();
        }
        Words words = words(article.title());
        return statementFinder.statements(article, words, entities(words)).stream()
                .map(statement ->
                        statement.with(entity -> entity == null ? null : entityLinker.findSame(entity, body.all())))
                .toList();
    }
}
