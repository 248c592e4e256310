package org.isnad.source;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.source.Sheet.Deed;
import org.isnad.source.Sheet.Marked;
import org.isnad.text.Run;

/** Marks the events: found, when one of the same type stands within eight words; then the roles, by name. */
final class EventMarks {
    private static final int NEAR = 8;
    private static final double ANY = 0.01;

    private final Sheet gold;
    private final Sheet read;
    private final Scorecard card;
    private final Pairs pairs;

    private EventMarks(Sheet gold, Sheet read, Scorecard card) {
        this.gold = gold;
        this.read = read;
        this.card = card;
        this.pairs = Pairs.of(gold.events().size(), read.events().size(), this::nearness, ANY);
    }

    static void mark(Sheet gold, Sheet read, Scorecard card) {
        EventMarks marks = new EventMarks(gold, read, card);
        marks.count();
        marks.roles();
        marks.note();
    }

    private void count() {
        int required =
                (int) gold.events().stream().filter(deed -> !deed.optional()).count();
        int right = (int) pairs.all().stream()
                .filter(pair -> !gold.events().get(pair.gold()).optional())
                .count();
        card.add("events.found", right, read.events().size() - pairs.size(), required - right);
    }

    private void roles() {
        Map<Integer, Integer> readOfGold = pairs.readOfGold();
        for (int i = 0; i < gold.events().size(); i++) {
            Deed deed = gold.events().get(i);
            if (!deed.optional()) {
                List<Set<String>> roles = roles(gold, deed);
                Integer j = readOfGold.get(i);
                List<Set<String>> mine =
                        j == null ? List.of() : roles(read, read.events().get(j));
                int right = Pairs.of(roles.size(), mine.size(), (a, b) -> same(roles.get(a), mine.get(b)), 1)
                        .size();
                card.add("events.roles", right, mine.size() - right, roles.size() - right);
            }
        }
    }

    private static List<Set<String>> roles(Sheet sheet, Deed deed) {
        return deed.roles().stream()
                .map(sheet.names()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static double same(Set<String> a, Set<String> b) {
        return Sheet.isSame(a, b) ? 1 : 0;
    }

    private void note() {
        for (int i = 0; i < gold.events().size(); i++) {
            if (!gold.events().get(i).optional() && !pairs.hasGold(i)) {
                card.note("event missed", told(gold.events().get(i)));
            }
        }
        for (int j = 0; j < read.events().size(); j++) {
            if (!pairs.hasRead(j)) {
                card.note("event invented", told(read.events().get(j)));
            }
        }
    }

    private static String told(Deed deed) {
        return deed.type() + ": " + Marked.quoteOf(deed.trigger());
    }

    private double nearness(int i, int j) {
        Run a = Marked.wordsOf(gold.events().get(i).trigger());
        Run b = Marked.wordsOf(read.events().get(j).trigger());
        boolean alike = gold.events().get(i).type().equals(read.events().get(j).type());
        if (!alike || a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        int distance = Math.max(0, Math.max(a.start() - b.end() + 1, b.start() - a.end() + 1));
        return distance <= NEAR ? 1 - distance / (2.0 * NEAR) : 0;
    }
}
