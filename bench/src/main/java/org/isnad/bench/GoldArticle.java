package org.isnad.bench;

import java.util.List;
import org.isnad.text.Article;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/** An article with the reading that people gave it. Spans are UTF-16, as in the reader. */
public record GoldArticle(
        Article article,
        List<GoldEntity> entities,
        List<GoldStatement> statements,
        List<GoldEvent> events,
        List<GoldTime> times,
        List<GoldAmount> amounts,
        List<GoldCommitment> commitments) {
    public String id() {
        return article.id();
    }

    public String text() {
        return article.body();
    }

    /** The entity of that id, null for null. */
    public @Nullable GoldEntity entity(@Nullable String id) {
        return entities.stream().filter(e -> e.id().equals(id)).findFirst().orElse(null);
    }

    /** See {@code gold/README.md}. */
    public record GoldEntity(String id, String type, String name, List<Span> mentions) {}

    /** See {@code gold/README.md}. */
    public record GoldStatement(
            String id,
            @Nullable String speaker,
            @Nullable Span speakerSpan,
            Span cue,
            Span content,
            String form,
            String act,
            @Nullable Span channel,
            @Nullable String via,
            boolean optional) {}

    /** See {@code gold/README.md}. */
    public record GoldEvent(
            String type,
            Span trigger,
            List<String> actors,
            List<String> targets,
            @Nullable String place,
            @Nullable Span time,
            String status,
            boolean optional) {}

    /** See {@code gold/README.md}. */
    public record GoldTime(Span span, String type, String value) {}

    /** See {@code gold/README.md}. */
    public record GoldAmount(Span span, double value, String unit) {}

    /** See {@code gold/README.md}. */
    public record GoldCommitment(
            List<String> by,
            @Nullable Span bySpan,
            Span what,
            @Nullable String due) {}
}
