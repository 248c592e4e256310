package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Words;
import org.isnad.text.ArabicFold;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases of a table, found by one look-up a token in every form that clitic letters and the article give them.
 *
 * <p>A phrase begins with any such form and goes on with its words as they stand. Where a spelling has several readings the
 * one with fewer clitics wins, and of equal ones the one that was put in first.
 */
final class Phrases<T> {
    private static final char WAW = Letters.WAW;
    private static final String ARTICLE = "" + Letters.ALEF + Letters.LAM;
    private static final String[] PLAIN = plain();
    private static final int LONGEST_CLITICS = 2;

    private final Map<String, Entry<T>> entries = new HashMap<>();

    /** One way to cut the spelling; {@code other} is the next one. */
    private record Entry<T>(
            int skip,
            boolean joined,
            boolean definite,
            Node<T> node,
            @Nullable Entry<T> other) {
        Entry<T> before(@Nullable Entry<T> last) {
            return new Entry<>(skip, joined, definite, node, last);
        }
    }

    private static final class Node<T> {
        private @Nullable T value;
        private final Map<String, Node<T>> next = new HashMap<>(2);
    }

    /** Words and what they mean, before their forms are made. */
    static final class Builder<T> {
        private final Map<String, Node<T>> exact = new HashMap<>();
        private final Map<String, Node<T>> open = new HashMap<>();
        private final List<String> order = new ArrayList<>();

        /** @param words one word or several; {@code !} before them says that they stand as they are, without clitics */
        void put(String words, T value) {
            boolean asIs = words.startsWith("!");
            String[] parts =
                    ArabicFold.folded(asIs ? words.substring(1) : words).split(" ");
            Node<T> node = (asIs ? exact : open).computeIfAbsent(parts[0], this::noted);
            for (int i = 1; i < parts.length; i++) {
                node = node.next.computeIfAbsent(parts[i], word -> new Node<>());
            }
            if (node.value == null) {
                node.value = value;
            }
        }

        private Node<T> noted(String word) {
            order.add(word);
            return new Node<>();
        }

        Phrases<T> build() {
            Phrases<T> phrases = new Phrases<>();
            for (int clitics = 0; clitics <= LONGEST_CLITICS; clitics++) {
                for (String word : order) {
                    phrases.add(word, clitics, exact.get(word), open.get(word));
                }
            }
            return phrases;
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

    private static String[] plain() {
        String prepositions = "" + Letters.BEH + Letters.LAM + Letters.KAF;
        List<String> clitics = new ArrayList<>();
        for (String and : List.of("", "" + Letters.WAW, "" + Letters.FEH)) {
            clitics.add(and);
            for (int i = 0; i < prepositions.length(); i++) {
                clitics.add(and + prepositions.charAt(i));
            }
        }
        return clitics.toArray(new String[0]);
    }

    private void add(String word, int clitics, @Nullable Node<T> exact, @Nullable Node<T> open) {
        if (exact != null && clitics == 0) {
            put(word, new Entry<>(0, false, word.startsWith(ARTICLE), exact, null));
        }
        if (open == null) {
            return;
        }
        boolean hasArticle = word.startsWith(ARTICLE) && word.length() > 4;
        String core = hasArticle ? word.substring(2) : word;
        for (String prefix : PLAIN) {
            if (prefix.length() != clitics) {
                continue;
            }
            boolean joined = !prefix.isEmpty() && (prefix.charAt(0) == WAW || prefix.charAt(0) == Letters.FEH);
            if (!hasArticle) {
                put(prefix + word, new Entry<>(clitics, joined, false, open, null));
            }
            put(withArticle(prefix, core), new Entry<>(clitics, joined, true, open, null));
        }
    }

    private void put(String form, Entry<T> entry) {
        Entry<T> first = entries.get(form);
        entries.put(form, first == null ? entry : appended(first, entry));
    }

    private static <T> Entry<T> appended(Entry<T> first, Entry<T> entry) {
        Entry<T> other = first.other;
        return first.before(other == null ? entry : appended(other, entry));
    }

    /** The article loses its alef after {@code ل}, and its lam too before a word that begins with one. */
    private static String withArticle(String prefix, String core) {
        if (!prefix.endsWith("" + Letters.LAM)) {
            return prefix + ARTICLE + core;
        }
        return core.charAt(0) == Letters.LAM ? prefix + core : prefix + Letters.LAM + core;
    }

    /** The longest phrase that begins at the token and ends before {@code limit}. */
    @Nullable
    Match<T> at(Words words, int token, int limit) {
        Match<T> longest = null;
        Entry<T> entry = token < limit ? entries.get(words.form(token)) : null;
        while (entry != null) {
            Match<T> match = at(words, token, limit, entry);
            longest = longest == null || match != null && match.end > longest.end ? match : longest;
            entry = entry.other;
        }
        return longest;
    }

    private static <T> @Nullable Match<T> at(Words words, int token, int limit, Entry<T> entry) {
        Node<T> node = entry.node;
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
        return value == null ? null : new Match<>(value, token, end, entry.skip, entry.joined, entry.definite);
    }
}
