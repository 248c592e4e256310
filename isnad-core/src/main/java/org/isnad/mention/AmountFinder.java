package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Words;
import org.isnad.text.Run;

/** Finds what is counted or measured. Thread-safe. */
public final class AmountFinder {
    private final AmountGrammar grammar = AmountGrammar.open();

    /** @param times where a number is part of a date it is no amount */
    public List<Amount> amounts(Words words, List<Timex> times) {
        List<Amount> found = new ArrayList<>();
        int time = 0;
        int i = 0;
        while (i < words.size()) {
            while (time < times.size() && times.get(time).run().end() <= i) {
                time++;
            }
            Run busy = time < times.size() ? times.get(time).run() : null;
            if (busy != null && busy.contains(i)) {
                i = busy.end();
                continue;
            }
            int limit = words.tokens().sentence(i).end();
            limit = busy == null ? limit : Math.min(limit, busy.start());
            i = Math.max(i + 1, grammar.read(words, i, limit, found));
        }
        return List.copyOf(found);
    }
}
