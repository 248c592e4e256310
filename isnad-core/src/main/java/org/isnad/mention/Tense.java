package org.isnad.mention;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.lexicon.Tables;
import org.isnad.lexicon.Words;

/** Tells whether the words around an expression of time speak of the past or of what is to come. */
final class Tense {
    private static final int BEFORE = 10;
    private static final int AFTER = 8;
    private static final int NONE = 1000;

    private final Phrases<Integer> table;

    private Tense(Phrases<Integer> table) {
        this.table = table;
    }

    static Tense open() {
        Phrases.Builder<Integer> builder = new Phrases.Builder<>();
        for (Tables.Row row : Tables.rows("tense.tsv")) {
            Integer direction = row.number(0);
            row.list(1).forEach(form -> builder.put(form, direction));
        }
        return new Tense(builder.build());
    }

    /** +1 if the nearest sign of tense points ahead, -1 if it points back, 0 if there is none. */
    int near(TimeText text, int start, int end) {
        int future = NONE;
        int past = NONE;
        for (int i = Math.max(text.start(), start - BEFORE); i < Math.min(text.limit(), end + AFTER); i++) {
            if (i >= start && i < end) {
                continue;
            }
            int far = i < start ? start - i : (i - end + 1) + 2;
            int sign = sign(text.words(), i, text.limit());
            if (sign > 0) {
                future = Math.min(future, far);
            } else if (sign < 0) {
                past = Math.min(past, far);
            }
        }
        return future < past ? 1 : past < NONE ? -1 : 0;
    }

    private int sign(Words words, int token, int limit) {
        Phrases.Match<Integer> match = table.at(words, token, limit);
        if (match != null) {
            return match.value();
        }
        Analysis analysis = words.analysis(token);
        if (analysis.has(Analysis.FUTURE)) {
            return 1;
        }
        return analysis.pos() == Pos.VERB && analysis.aspect() == Analysis.Aspect.PERFECT ? -1 : 0;
    }
}
