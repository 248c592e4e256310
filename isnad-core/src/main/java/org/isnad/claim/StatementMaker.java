package org.isnad.claim;

import java.util.ArrayList;
import java.util.List;
import org.isnad.claim.ToldFinder.Found;
import org.isnad.mention.Entity;
import org.isnad.text.Article;
import org.isnad.text.Run;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes statements, with the article's characters and their chains, of what was found in token numbers. */
final class StatementMaker {
    private final Article article;
    private final Scene scene;

    StatementMaker(Article article, Scene scene) {
        this.article = article;
        this.scene = scene;
    }

    List<Statement> statements(List<Found> found) {
        List<Statement> statements = new ArrayList<>();
        for (int k = 0; k < found.size(); k++) {
            statements.add(statement(k, found));
        }
        return statements;
    }

    private Statement statement(int id, List<Found> all) {
        Found found = all.get(id);
        Told told = found.told();
        Entity speaker = entity(told.speaker());
        Entity via = entity(told.via());
        Span source = span(told.source());
        Span channel = span(told.channel());
        return new Statement(
                id,
                speaker,
                source,
                scene.words().bareSpan(told.cue()),
                scene.words().bareSpan(told.content()),
                told.form(),
                told.act(),
                found.cue().word().stance(),
                channel,
                via,
                addressee(found.cue(), told.content()),
                chain(speaker, source, channel, via),
                around(id, all),
                found.confidence(),
                rule(found));
    }

    private @Nullable Entity entity(int number) {
        return number < 0 ? null : scene.entities().all().get(number);
    }

    private @Nullable Span span(@Nullable Run run) {
        return run == null ? null : scene.words().bareSpan(run);
    }

    private String quote(Span span) {
        return scene.tokens().text().quote(span);
    }

    private @Nullable Span addressee(Cue cue, Run content) {
        for (int i = cue.last() + 1; i < content.start(); i++) {
            if (scene.is(i, ClauseWords.Kind.CROWD)) {
                return scene.words().bareSpan(new Run(i, i + 1));
            }
        }
        return null;
    }

    private List<Link> chain(
            @Nullable Entity speaker, @Nullable Span source, @Nullable Span channel, @Nullable Entity via) {
        List<Link> chain = new ArrayList<>();
        if (speaker != null || source != null) {
            String text = speaker != null ? speaker.name() : source == null ? "" : quote(source);
            chain.add(new Link(Link.Kind.SPEAKER, speaker, source, text));
        }
        if (channel != null) {
            chain.add(new Link(Link.Kind.CHANNEL, null, channel, quote(channel)));
        }
        if (via != null) {
            chain.add(new Link(Link.Kind.RELAY, via, null, via.name()));
        }
        String outlet = article.outlet();
        if (outlet != null) {
            chain.add(new Link(Link.Kind.OUTLET, null, null, outlet));
        }
        return chain;
    }

    /** The statement with the shortest content around the cue of the {@code id}th. */
    private static int around(int id, List<Found> all) {
        int best = -1;
        int cue = all.get(id).cue().token();
        for (int k = Math.max(0, id - 8); k < Math.min(all.size(), id + 8); k++) {
            Run content = all.get(k).told().content();
            boolean shorter =
                    best < 0 || content.size() < all.get(best).told().content().size();
            best = k != id && content.contains(cue) && shorter ? k : best;
        }
        return best;
    }

    private String rule(Found found) {
        Run content = found.told().content();
        String lemma = found.cue().word().lemma();
        if (content.end() <= found.cue().token()) {
            return "cue:…" + lemma;
        }
        return "cue:" + lemma
                + (scene.is(content.start(), ClauseWords.Kind.THAT) ? "+" + scene.core(content.start()) : "");
    }
}
