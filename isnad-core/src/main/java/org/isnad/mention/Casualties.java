package org.isnad.mention;

import org.isnad.lexicon.Tables;
import org.isnad.lexicon.Words;
import org.isnad.text.Run;
import org.jspecify.annotations.Nullable;

/** Tells from the words around counted people whether they are killed or wounded. */
final class Casualties {
    static final String KILLED = "killed";
    static final String WOUNDED = "wounded";
    static final String PERSON = "person";
    private static final int BEFORE = 7;
    private static final int AFTER = 6;

    private final Phrases<Sign> table;

    private record Sign(String unit, boolean before) {}

    static boolean isPeople(String unit) {
        return unit.equals(PERSON) || unit.equals(KILLED) || unit.equals(WOUNDED);
    }

    private Casualties(Phrases<Sign> table) {
        this.table = table;
    }

    static Casualties open() {
        Phrases.Builder<Sign> builder = new Phrases.Builder<>();
        for (Tables.Row row : Tables.rows("casualties.tsv")) {
            Sign sign = new Sign(row.text(0), row.text(1).equals("before"));
            row.list(2).forEach(word -> builder.put(word, sign));
        }
        return new Casualties(builder.build());
    }

    /**
     * {@code killed}, {@code wounded}, or {@code person} where neither or both are told.
     *
     * @param from where the clause or the last amount ends: no sign counts before it
     * @param joinedTo what the people are to whom {@code و} joins these, null where it does not
     */
    String unit(Words words, int from, Run run, int limit, @Nullable String joinedTo) {
        String after = after(words, run.end(), limit);
        if (after != null) {
            return after;
        }
        String before = before(words, Math.max(from, run.start() - BEFORE), run.start(), limit);
        return before != null ? before : joinedTo != null ? joinedTo : PERSON;
    }

    private @Nullable String after(Words words, int end, int limit) {
        String found = null;
        for (int i = end; i < Math.min(limit, end + AFTER) && !isStop(words, i); i++) {
            Phrases.Match<Sign> sign = table.at(words, i, limit);
            if (sign == null || sign.value().before) {
                continue;
            }
            if (found != null && !found.equals(sign.value().unit)) {
                return PERSON;
            }
            found = sign.value().unit;
        }
        return found;
    }

    private @Nullable String before(Words words, int from, int start, int limit) {
        for (int i = start - 1; i >= from && !isFullStop(words, i); i--) {
            String unit = signBefore(words, i, limit);
            if (unit != null) {
                String other = i > from ? signBefore(words, i - 1, limit) : null;
                boolean both = other != null && !other.equals(unit) && !other.equals(PERSON);
                return both ? PERSON : unit;
            }
        }
        return null;
    }

    private @Nullable String signBefore(Words words, int token, int limit) {
        Phrases.Match<Sign> sign = table.at(words, token, limit);
        return sign == null || !sign.value().before ? null : sign.value().unit;
    }

    /** A sign that stands right before the number, but for a few small words: {@code أصيب نحو 20}. */
    @Nullable
    String closeBefore(Words words, int from, int start, int limit) {
        for (int i = start - 1; i >= Math.max(from, start - 4) && !isFullStop(words, i); i--) {
            String unit = signBefore(words, i, limit);
            if (unit != null) {
                return unit.equals(PERSON) ? null : unit;
            }
        }
        return null;
    }

    private static boolean isStop(Words words, int token) {
        return isFullStop(words, token) || words.tokens().is(token, ',');
    }

    private static boolean isFullStop(Words words, int token) {
        return words.tokens().is(token, '.')
                || words.tokens().is(token, ';')
                || words.tokens().is(token, ':');
    }
}
