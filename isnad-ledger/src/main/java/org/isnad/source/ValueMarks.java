package org.isnad.source;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.isnad.source.Sheet.Marked;
import org.isnad.source.Sheet.Pledge;
import org.isnad.source.Sheet.Value;

/** Marks the times, amounts and commitments: first the words, then what they come to. */
final class ValueMarks {
    private static final double SPAN = 0.5;
    private static final double COMMITMENT = 0.4;
    private static final double PRECISION = 1e-6;

    private ValueMarks() {}

    static void mark(Sheet gold, Sheet read, Scorecard card) {
        mark("times", gold.times(), read.times(), ValueMarks::isSameTime, card);
        mark("amounts", gold.amounts(), read.amounts(), ValueMarks::isSameAmount, card);
        commitments(gold.commitments(), read.commitments(), card);
    }

    private static void mark(
            String layer, List<Value> golds, List<Value> reads, BiPredicate<Value, Value> same, Scorecard card) {
        Pairs pairs = Pairs.of(
                golds.size(),
                reads.size(),
                (i, j) -> SheetWords.overlap(
                        Marked.wordsOf(golds.get(i).span()),
                        Marked.wordsOf(reads.get(j).span())),
                SPAN);
        int right = (int) pairs.all().stream()
                .filter(pair -> same.test(golds.get(pair.gold()), reads.get(pair.read())))
                .count();
        card.add(layer + ".span", pairs.size(), reads.size() - pairs.size(), golds.size() - pairs.size());
        card.add(layer + ".value", right, reads.size() - right, golds.size() - right);
        note(layer, golds, reads, pairs, same, card);
    }

    private static void note(
            String layer,
            List<Value> golds,
            List<Value> reads,
            Pairs pairs,
            BiPredicate<Value, Value> same,
            Scorecard card) {
        for (int i = 0; i < golds.size(); i++) {
            if (!pairs.hasGold(i)) {
                card.note(layer + " missed", quote(golds.get(i)) + " = " + told(golds.get(i)));
            }
        }
        for (int j = 0; j < reads.size(); j++) {
            if (!pairs.hasRead(j)) {
                card.note(layer + " invented", quote(reads.get(j)) + " = " + told(reads.get(j)));
            }
        }
        for (Pairs.Pair pair : pairs.all()) {
            Value gold = golds.get(pair.gold());
            Value read = reads.get(pair.read());
            if (!same.test(gold, read)) {
                card.note(layer + " wrong", quote(gold) + ": gold " + told(gold) + ", read " + told(read));
            }
        }
    }

    private static void commitments(List<Pledge> golds, List<Pledge> reads, Scorecard card) {
        Pairs pairs = Pairs.of(
                golds.size(),
                reads.size(),
                (i, j) -> SheetWords.overlap(
                        Marked.wordsOf(golds.get(i).what()),
                        Marked.wordsOf(reads.get(j).what())),
                COMMITMENT);
        int right = (int) pairs.all().stream()
                .filter(pair -> Objects.equals(
                        golds.get(pair.gold()).due(), reads.get(pair.read()).due()))
                .count();
        card.add("commitments", right, reads.size() - right, golds.size() - right);
    }

    private static boolean isSameTime(Value gold, Value read) {
        return gold.value().asString("").equals(read.value().asString(""));
    }

    private static boolean isSameAmount(Value gold, Value read) {
        double value = gold.value().asDouble(0);
        double difference = Math.abs(value - read.value().asDouble(0));
        return Objects.equals(gold.unit(), read.unit()) && difference <= PRECISION * Math.max(1, Math.abs(value));
    }

    private static String quote(Value value) {
        return Marked.quoteOf(value.span());
    }

    private static String told(Value value) {
        return value.value().asString("") + (value.unit() == null ? "" : " " + value.unit());
    }
}
