package org.isnad.claim;

import java.util.List;
import java.util.function.UnaryOperator;
import org.isnad.mention.Entity;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One place where the article says that some source said something.
 *
 * @param id its number in the article, from 0, by place
 * @param speaker who spoke; null where the article does not name them
 * @param speakerSpan the words in the clause that name the speaker; null where only the verb's person shows it
 * @param content the words that carry what was said, complementizer included
 * @param channel the words that tell where it was said
 * @param via who relays it, if another
 * @param inside the number of the statement whose content this one stands in, or -1
 * @param stance how the cue takes the words: {@code says claims confirms denies …}
 */
public record Statement(
        int id,
        @Nullable Entity speaker,
        @Nullable Span speakerSpan,
        Span cue,
        Span content,
        Form form,
        Act act,
        String stance,
        @Nullable Span channel,
        @Nullable Entity via,
        @Nullable Span addressee,
        List<Link> chain,
        int inside,
        double confidence,
        String rule)
        implements Claim {
    public Statement {
        chain = List.copyOf(chain);
    }

    /** This statement with every entity of it put through {@code other}; null stays null. */
    public Statement with(UnaryOperator<@Nullable Entity> other) {
        List<Link> links = chain.stream()
                .map(link -> new Link(link.kind(), put(link.entity(), other), link.span(), link.text()))
                .toList();
        return new Statement(
                id,
                put(speaker, other),
                speakerSpan,
                cue,
                content,
                form,
                act,
                stance,
                channel,
                put(via, other),
                addressee,
                links,
                inside,
                confidence,
                rule);
    }

    private static @Nullable Entity put(@Nullable Entity entity, UnaryOperator<@Nullable Entity> other) {
        return entity == null ? null : other.apply(entity);
    }

    /** How much of the content is quoted. */
    public enum Form {
        DIRECT,
        MIXED,
        INDIRECT;

        /** As the contract writes it. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What the words do. */
    public enum Act {
        SAY,
        ANNOUNCE,
        CALL,
        DEMAND,
        PROMISE,
        ACCUSE,
        DENY,
        REJECT,
        CRITICIZE,
        PRAISE,
        SUPPORT,
        WARN,
        THREATEN,
        AGREE,
        ASK,
        HOPE;

        /** As the contract writes it. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
