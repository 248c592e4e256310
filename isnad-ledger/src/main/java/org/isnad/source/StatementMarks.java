package org.isnad.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.source.Pairs.Pair;
import org.isnad.source.Sheet.Marked;
import org.isnad.source.Sheet.Said;
import org.isnad.text.Run;
import org.jspecify.annotations.Nullable;

/**
 * Marks the statements: found, when half of the words of both contents are shared; attributed, when the speaker is
 * gold's too; strict, when nearly all words are; relay, when what passed them on is gold's.
 */
final class StatementMarks {
    private static final double FOUND = 0.5;
    private static final double STRICT = 0.9;
    private static final double SPEAKER = 0.5;
    private static final double RELAY = 0.3;
    private static final int LONGEST_NOTE = 90;

    private final Sheet gold;
    private final Sheet read;
    private final Scorecard card;
    private final Pairs pairs;
    private final List<Pair> hits; // pairs whose gold is not optional

    private StatementMarks(Sheet gold, Sheet read, Scorecard card) {
        this.gold = gold;
        this.read = read;
        this.card = card;
        this.pairs = Pairs.of(gold.statements().size(), read.statements().size(), this::overlap, FOUND);
        this.hits = pairs.all().stream().filter(pair -> !gold(pair).optional()).toList();
    }

    static void mark(Sheet gold, Sheet read, Scorecard card) {
        StatementMarks marks = new StatementMarks(gold, read, card);
        marks.count();
        marks.hits.forEach(marks::markHit);
        marks.note();
    }

    private void count() {
        List<Pair> attributed = hits.stream().filter(this::isSpeakerRight).toList();
        add("statements.found", hits.size());
        add("statements.attributed", attributed.size());
        add("statements.strict", (int)
                attributed.stream().filter(pair -> pair.score() >= STRICT).count());
    }

    private void add(String layer, int right) {
        int forgiven = pairs.size() - hits.size();
        int required = (int)
                gold.statements().stream().filter(said -> !said.optional()).count();
        card.add(layer, right, read.statements().size() - forgiven - right, required - right);
    }

    private void markHit(Pair hit) {
        List<Run> golds = relays(gold, gold(hit));
        List<Run> reads = relays(read, read(hit));
        boolean same = golds.stream().anyMatch(a -> reads.stream().anyMatch(b -> SheetWords.overlap(a, b) >= RELAY));
        card.add(
                "statements.relay", same ? 1 : 0, !same && !reads.isEmpty() ? 1 : 0, !same && !golds.isEmpty() ? 1 : 0);
        card.label(
                Objects.equals(gold(hit).act(), read(hit).act()),
                Objects.equals(gold(hit).form(), read(hit).form()));
    }

    /** The channel's words, and those of every mention of who relays. */
    private static List<Run> relays(Sheet sheet, Said said) {
        List<Run> relays = new ArrayList<>();
        relays.add(Marked.wordsOf(said.channel()));
        sheet.entities().stream()
                .filter(who -> who.id().equals(said.via()))
                .forEach(who -> who.mentions().forEach(mention -> relays.add(mention.words())));
        relays.removeIf(Run::isEmpty);
        return relays;
    }

    private boolean isSpeakerRight(Pair pair) {
        Set<String> named = names(gold, gold(pair).speaker());
        Set<String> mine = names(read, read(pair).speaker());
        if (!named.isEmpty()) {
            return !mine.isEmpty() && Sheet.isSame(named, mine);
        }
        Marked span = gold(pair).speakerSpan();
        return span == null && mine.isEmpty()
                || SheetWords.overlap(
                                Marked.wordsOf(span), Marked.wordsOf(read(pair).speakerSpan()))
                        >= SPEAKER;
    }

    private static Set<String> names(Sheet sheet, @Nullable String speaker) {
        return speaker == null ? Set.of() : sheet.names().getOrDefault(speaker, Set.of());
    }

    private void note() {
        for (int i = 0; i < gold.statements().size(); i++) {
            Said said = gold.statements().get(i);
            if (!said.optional() && !pairs.hasGold(i)) {
                card.note(
                        "statement missed", Marked.quoteOf(said.cue()) + " | " + speaker(said) + " | " + content(said));
            }
        }
        for (int j = 0; j < read.statements().size(); j++) {
            if (!pairs.hasRead(j)) {
                Said said = read.statements().get(j);
                card.note("statement invented", Marked.quoteOf(said.cue()) + " | " + content(said));
            }
        }
        hits.stream().filter(hit -> !isSpeakerRight(hit)).forEach(this::noteSpeaker);
    }

    private void noteSpeaker(Pair hit) {
        List<String> mine = new TreeSet<>(names(read, read(hit).speaker()))
                .stream().limit(2).toList();
        card.note("speaker wrong", Marked.quoteOf(gold(hit).cue()) + ": gold " + speaker(gold(hit)) + ", read " + mine);
    }

    private double overlap(int i, int j) {
        return SheetWords.overlap(
                Marked.wordsOf(gold.statements().get(i).content()),
                Marked.wordsOf(read.statements().get(j).content()));
    }

    private Said gold(Pair pair) {
        return gold.statements().get(pair.gold());
    }

    private Said read(Pair pair) {
        return read.statements().get(pair.read());
    }

    private static String speaker(Said said) {
        return said.speaker() == null ? Marked.quoteOf(said.speakerSpan()) : said.speaker();
    }

    private static String content(Said said) {
        String quote = Marked.quoteOf(said.content());
        return quote.codePointCount(0, quote.length()) <= LONGEST_NOTE
                ? quote
                : quote.substring(0, quote.offsetByCodePoints(0, LONGEST_NOTE));
    }
}
