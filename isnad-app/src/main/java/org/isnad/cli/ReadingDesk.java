package org.isnad.cli;

import java.util.concurrent.CompletableFuture;
import org.isnad.reading.ArticleReader;
import org.isnad.reading.Reading;
import org.isnad.source.Intake;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.jspecify.annotations.Nullable;

/** Turns what came in into what goes out, an article at a time. Thread-safe. */
final class ReadingDesk {
    private final CompletableFuture<ArticleReader> reader;
    private final @Nullable Published published;
    private final @Nullable String outlet;
    private final Form form;
    private final Messages messages;

    /**
     * @param published when articles were published that do not say so themselves
     * @param outlet where articles appeared that do not say so themselves
     */
    ReadingDesk(
            CompletableFuture<ArticleReader> reader,
            @Nullable Published published,
            @Nullable String outlet,
            Form form,
            Messages messages) {
        this.reader = reader;
        this.published = published;
        this.outlet = outlet;
        this.form = form;
        this.messages = messages;
    }

    Outcome outcome(Intake intake) {
        return switch (intake) {
            case Intake.Taken taken -> outcome(taken);
            case Intake.Rejected rejected -> new Outcome.Complaint(rejected.toString());
        };
    }

    /** Reading never fails; should it all the same, the others are still to be read. */
    private Outcome outcome(Intake.Taken taken) {
        try {
            Reading reading = reader.join().read(completed(taken.article()));
            return new Outcome.Printed(reading, form.printed(reading));
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Complaint(taken.place() + ": " + messages.text("error.reading", e.toString()));
        }
    }

    private Article completed(Article article) {
        return new Article(
                article.id(),
                article.body(),
                article.title(),
                article.outlet() == null ? outlet : article.outlet(),
                article.published() == null ? published : article.published(),
                article.url());
    }
}
