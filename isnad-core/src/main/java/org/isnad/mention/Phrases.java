package org.isnad.mention;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.StemTable;
import org.isnad.lexicon.Strangers;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Words;
import org.isnad.text.ArabicFold;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases of a table, found in every form that clitic letters and the article give their first word.
 *
 * <p>Clitics are taken off in the look-up, in place and without making strings, so that a table costs no more than its words
 * to load. Of several readings the longest phrase wins, then the one with fewer clitics.
 */
final class Phrases<T> {
    private static final int LONGEST_CLITICS = 2;

    private final StemTable firstWords; // their numbers are those of the slots
    private final Strangers strangers = new Strangers();
    private final List<Slot<T>> slots;

    /** The phrases that begin with one word: as it stands, with any clitics and article, or only with the article. */
    private static final class Slot<T> {
        private @Nullable Node<T> exact;
        private @Nullable Node<T> open;
        private @Nullable Node<T> articled;
    }

    private static final class Node<T> {
        private @Nullable T value;
        private final Map<String, Node<T>> next = new HashMap<>(2);
    }

    /** Words and what they mean, before they can be looked up. */
    static final class Builder<T> {
        private final Map<String, Slot<T>> slots = new LinkedHashMap<>();

        /** @param words one word or several; {@code !} before them says that they stand as they are, without clitics */
        void put(String words, T value) {
            boolean exact = words.startsWith("!");
            String[] parts =
                    ArabicFold.folded(exact ? words.substring(1) : words).split(" ");
            Node<T> node = first(parts[0], exact);
            for (int i = 1; i < parts.length; i++) {
                node = node.next.computeIfAbsent(parts[i], word -> new Node<>());
            }
            if (node.value == null) {
                node.value = value;
            }
        }

        private Node<T> first(String word, boolean exact) {
            boolean articled = !exact && hasArticle(word, 0) && word.length() > 4;
            Slot<T> slot = slots.computeIfAbsent(articled ? word.substring(2) : word, key -> new Slot<>());
            Node<T> node = exact ? slot.exact : articled ? slot.articled : slot.open;
            if (node != null) {
                return node;
            }
            Node<T> made = new Node<>();
            if (exact) {
                slot.exact = made;
            } else if (articled) {
                slot.articled = made;
            } else {
                slot.open = made;
            }
            return made;
        }

        Phrases<T> build() {
            return new Phrases<>(slots);
        }
    }

    /**
     * What stands at a token.
     *
     * @param end the token after its last
     * @param skip folded letters before the first word that do not belong to it
     * @param joined whether {@code و} or {@code ف} stands before it
     */
    record Match<T>(T value, int start, int end, int skip, boolean joined, boolean definite) {}

    private Phrases(Map<String, Slot<T>> slots) {
        Map<String, Integer> numbers = new HashMap<>();
        slots.keySet().forEach(word -> numbers.put(word, numbers.size()));
        this.firstWords = new StemTable(numbers);
        this.slots = List.copyOf(slots.values());
    }

    /** The longest phrase that begins at the token and ends before {@code limit}. */
    @Nullable
    Match<T> at(Words words, int token, int limit) {
        if (token >= limit || strangers.has(words.word(token))) {
            return null;
        }
        String form = words.form(token);
        Match<T> best = null;
        for (int skip = 0; skip <= LONGEST_CLITICS && isClitics(form, skip); skip++) {
            best = longer(best, plain(words, token, limit, form, skip));
            int core = afterArticle(form, skip);
            best = core > 0 ? longer(best, articled(words, token, limit, form, skip, core)) : best;
        }
        if (best == null && !mayBegin(words.word(token))) {
            strangers.add(words.word(token));
        }
        return best;
    }

    /** Whether a phrase begins with the word or a part of it, whatever stands behind. */
    private boolean mayBegin(Word word) {
        for (int skip = 0; skip <= LONGEST_CLITICS && isClitics(word.form(), skip); skip++) {
            int core = afterArticle(word.form(), skip);
            if (firstWords.find(word, skip) >= 0 || core > 0 && firstWords.find(word, core) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static <T> @Nullable Match<T> longer(@Nullable Match<T> first, @Nullable Match<T> second) {
        return first == null || second != null && second.end > first.end ? second : first;
    }

    private @Nullable Match<T> plain(Words words, int token, int limit, String form, int skip) {
        Slot<T> slot = slot(words.word(token), skip);
        if (slot == null) {
            return null;
        }
        Match<T> open = match(words, token, limit, slot.open, form, skip, false);
        return skip > 0 ? open : longer(match(words, token, limit, slot.exact, form, 0, hasArticle(form, 0)), open);
    }

    private @Nullable Match<T> articled(Words words, int token, int limit, String form, int skip, int core) {
        Slot<T> slot = slot(words.word(token), core);
        return slot == null
                ? null
                : longer(
                        match(words, token, limit, slot.articled, form, skip, true),
                        match(words, token, limit, slot.open, form, skip, true));
    }

    private static <T> @Nullable Match<T> match(
            Words words, int token, int limit, @Nullable Node<T> first, String form, int skip, boolean definite) {
        if (first == null) {
            return null;
        }
        Node<T> node = first;
        T value = node.value;
        int end = token + 1;
        for (int i = token + 1; i < limit && !node.next.isEmpty(); i++) {
            Node<T> next = node.next.get(words.form(i));
            if (next == null) {
                break;
            }
            node = next;
            if (node.value != null) {
                value = node.value;
                end = i + 1;
            }
        }
        boolean joined = skip > 0 && isAnd(form.charAt(0));
        return value == null ? null : new Match<>(value, token, end, skip, joined, definite);
    }

    private @Nullable Slot<T> slot(Word word, int from) {
        int number = firstWords.find(word, from);
        return number < 0 ? null : slots.get(number);
    }

    /** Whether the form's first letters can be that many clitics: {@code و}, then a preposition. */
    private static boolean isClitics(String form, int count) {
        return count == 0
                || form.length() > count
                        && (count == 1
                                ? isAnd(form.charAt(0)) || isPreposition(form.charAt(0))
                                : isAnd(form.charAt(0)) && isPreposition(form.charAt(1)));
    }

    private static boolean isAnd(char letter) {
        return letter == Letters.WAW || letter == Letters.FEH;
    }

    private static boolean isPreposition(char letter) {
        return letter == Letters.BEH || letter == Letters.LAM || letter == Letters.KAF;
    }

    /** Where the word begins behind the article, which loses its alef after {@code ل}; -1 where there is none. */
    private static int afterArticle(String form, int skip) {
        if (skip > 0 && form.charAt(skip - 1) == Letters.LAM) {
            return form.length() > skip + 1 && form.charAt(skip) == Letters.LAM ? skip + 1 : -1;
        }
        return hasArticle(form, skip) ? skip + 2 : -1;
    }

    private static boolean hasArticle(String form, int at) {
        return form.length() > at + 2 && form.charAt(at) == Letters.ALEF && form.charAt(at + 1) == Letters.LAM;
    }
}
