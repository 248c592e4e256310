package org.isnad.claim;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Tables;
import org.isnad.text.ArabicFold;

/** Small words that change how a deed is told. Immutable. */
final class Marks {
    /** What such a word does. */
    enum Mark {
        NEGATION,
        DENIAL,
        FUTURE,
        MODAL,
        AFTER,
        LIGHT,
        PAST,
        HABIT,
        QUESTION,
        PAST_TIME,
        /** Words that put a bare year to what is done. */
        WHEN
    }

    private static final Set<Mark> NONE = EnumSet.noneOf(Mark.class);
    private final Map<String, Set<Mark>> marks = new HashMap<>();

    private Marks() {}

    static Marks open() {
        Marks table = new Marks();
        for (Tables.Row row : Tables.rows("marks.tsv")) {
            for (String word : row.list(1)) {
                table.marks
                        .computeIfAbsent(ArabicFold.folded(word), key -> EnumSet.noneOf(Mark.class))
                        .add(row.kind(0, Mark.class));
            }
        }
        return table;
    }

    /** What the word does, a conjunction letter before it set aside. */
    Set<Mark> of(String form) {
        Set<Mark> found = marks.get(form);
        if (found == null && form.length() > 2 && Deeds.isOneOf(form.charAt(0), "وفبل")) {
            found = marks.get(form.substring(1));
        }
        return found == null ? NONE : found;
    }
}
