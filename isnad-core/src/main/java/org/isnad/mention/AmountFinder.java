package org.isnad.mention;

import java.util.List;
import org.isnad.lexicon.Words;
import org.isnad.text.Run;

/** Finds what is counted or measured. Thread-safe. */
public final class AmountFinder {
    private final AmountGrammar grammar = new AmountGrammar();

    /** @param times where a number is part of a date it is no amount */
    public List<Amount> amounts(Words words, List<Timex> times) {
        AmountText text = grammar.text(words);
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
            int end = words.tokens().sentence(i).end();
            text.limit(busy == null ? end : Math.min(end, busy.start()));
            i = Math.max(i + 1, grammar.read(text, i));
        }
        return List.copyOf(text.found());
    }
}
