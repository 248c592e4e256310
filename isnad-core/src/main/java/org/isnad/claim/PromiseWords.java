package org.isnad.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Tables;
import org.isnad.text.ArabicFold;
import org.jspecify.annotations.Nullable;

/** The words behind which stands what somebody is going to do. Immutable. */
final class PromiseWords {
    /** How the thing to be done is told. */
    enum Kind {
        /** The verb has a letter of the future before it. */
        FUTURE,
        WILL,
        DONE,
        PLEDGE
    }

    /** What may stand between such a word and the thing. */
    enum Link {
        B,
        L,
        ON,
        THAT,
        /** أن, and nothing between. */
        THEN,
        BARE,
        /** A noun with article, and nothing between. */
        NOUN
    }

    /** @param row its line, the same for all forms of one word */
    record Entry(Kind kind, int row, List<Link> links) {}

    private static final int SHORTEST_FUTURE = 4;

    private final Map<String, Entry> entries = new HashMap<>();
    private final Set<String> lookalikes = new HashSet<>();
    private final Map<String, Integer> volition = new HashMap<>();
    private final Set<String> closers = new HashSet<>();

    private PromiseWords() {}

    static PromiseWords open() {
        PromiseWords table = new PromiseWords();
        for (Tables.Row row : Tables.rows("promises.tsv")) {
            table.add(row);
        }
        return table;
    }

    private void add(Tables.Row row) {
        switch (row.text(0)) {
            case "look" -> row.list(1).forEach(word -> lookalikes.add(ArabicFold.folded(word)));
            case "state" -> row.list(1).forEach(word -> volition.put(ArabicFold.folded(word), -1));
            case "deed" -> row.list(1).forEach(word -> volition.putIfAbsent(ArabicFold.folded(word), 1));
            case "close" -> row.list(1).forEach(word -> closers.add(ArabicFold.folded(word)));
            default -> addEntry(row);
        }
    }

    private void addEntry(Tables.Row row) {
        Entry entry = new Entry(row.kind(0, Kind.class), row.line(), links(row));
        for (String word : row.list(1)) {
            entries.putIfAbsent(ArabicFold.folded(word), entry);
        }
    }

    /** Whether a circumstance begins with the word that is no part of the thing to be done. */
    boolean closes(String form) {
        return closers.contains(form);
    }

    private static List<Link> links(Tables.Row row) {
        return row.list(2).stream()
                .map(name -> Link.valueOf(name.toUpperCase(java.util.Locale.ROOT)))
                .toList();
    }

    @Nullable
    Entry find(String form) {
        Entry entry = entries.get(form);
        return entry == null && startsWithAnd(form) ? entries.get(form.substring(1)) : entry;
    }

    static boolean startsWithAnd(String form) {
        return form.length() > 2 && Deeds.isOneOf(form.charAt(0), "وف");
    }

    /** Of an imperfect, whether somebody decides to do it: 1, or it comes about: -1; 0 where the table does not say. */
    int volition(String form) {
        int start = startsWithAnd(form) ? 1 : 0;
        start += form.startsWith("س", start) ? 1 : 0;
        for (int end = form.length(); end >= form.length() - 3 && end - start > 2; end--) {
            Integer found = volition.get(form.substring(start + 1, end));
            if (found != null) {
                return found;
            }
        }
        return 0;
    }

    /** Whether the word is a verb with the letter of the future before it. */
    boolean isFuture(String form) {
        String core = startsWithAnd(form) ? form.substring(1) : form;
        return core.length() >= SHORTEST_FUTURE
                        && core.charAt(0) == 'س'
                        && Deeds.isOneOf(core.charAt(1), "يتنا")
                        && !core.endsWith("ه")
                        && !lookalikes.contains(core)
                || core.length() > SHORTEST_FUTURE
                        && core.charAt(0) == 'س'
                        && Deeds.isOneOf(core.charAt(1), "يت")
                        && core.endsWith("ه")
                        && !lookalikes.contains(core);
    }
}
