package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Clusters;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Pos;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Words;
import org.isnad.text.Run;
import org.isnad.text.Tokens;

/**
 * What a tagger of names looks at. Thread-safe.
 *
 * <p>Two taggers read each article: the first sees words and their neighbours; the second sees besides what the first made of the
 * same words everywhere in the article.
 */
public final class NameFeatures {
    /** {@code O}, and for each type its first word and the words that go on. */
    public static final List<String> LABELS = labels();

    private static final int LONGEST_PIECE = 300;
    private static final int KNOWN_WORDS = 1 << 17;
    private static final int CHAIN = 8;

    private final NameTables tables;
    private final Clusters clusters;
    private final Map<String, NameWord[]> known = new ConcurrentHashMap<>();

    private NameFeatures(NameTables tables, Clusters clusters) {
        this.tables = tables;
        this.clusters = clusters;
    }

    public static NameFeatures open() {
        return new NameFeatures(NameTables.open(), Clusters.open());
    }

    private static List<String> labels() {
        List<String> labels = new ArrayList<>();
        labels.add("O");
        for (EntityType type : EntityType.values()) {
            labels.add("B-" + type.label());
            labels.add("I-" + type.label());
        }
        return List.copyOf(labels);
    }

    /** The number of the label of a name's first word, or of a later one. */
    public static int label(EntityType type, boolean first) {
        return 1 + 2 * type.ordinal() + (first ? 0 : 1);
    }

    /** Whether a label may follow another; from -1: at the start. */
    public static boolean allows(int from, int to) {
        boolean inside = to > 0 && to % 2 == 0;
        return !inside || from == to || from == to - 1;
    }

    /** The parts of an article that are tagged one by one: paragraphs, long ones cut. */
    public static List<Run> pieces(Words words) {
        List<Run> pieces = new ArrayList<>();
        for (Run paragraph : words.tokens().paragraphs()) {
            for (int from = paragraph.start(); from < paragraph.end(); from += LONGEST_PIECE) {
                pieces.add(new Run(from, Math.min(from + LONGEST_PIECE, paragraph.end())));
            }
        }
        return pieces;
    }

    /** An article as the taggers see it. Not thread-safe. */
    public Sheet sheet(Words words) {
        return new Sheet(words);
    }

    private NameWord word(Words words, int i) {
        Word word = words.word(i);
        Analysis analysis = words.analysis(i);
        int clitics = words.cliticLength(i);
        NameWord[] all = known.get(word.form());
        if (all != null) {
            for (NameWord one : all) {
                if (one.fits(analysis, clitics)) {
                    return one;
                }
            }
        }
        NameWord made = new NameWord(word, analysis, clitics, tables, clusters);
        if (known.size() < KNOWN_WORDS && !NameWord.isLong(word.form())) {
            known.merge(word.form(), new NameWord[] {made}, NameFeatures::joined);
        }
        return made;
    }

    private static NameWord[] joined(NameWord[] some, NameWord[] more) {
        NameWord[] all = java.util.Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /** Sums of the first tagger's probabilities over all places of a word or pair of words. */
    private static final class Votes {
        final double[] sums = new double[LABELS.size()];
        int places;
    }

    /** One article's words in the taggers' eyes, token by token. */
    public final class Sheet {
        private final Words words;
        private final Tokens tokens;
        private final NameWord[] list;
        private final int[] phraseKinds; // of the longest known name over the token
        private final int[] phrasePlace; // 1 first, 2 inside, 3 last, 4 alone
        private final int[] possible; // parts of speech that some analysis gives
        private final int[] head; // the token that heads the chain of nouns the token stands in, or -1
        private double[][] first = new double[0][];
        private final Map<Long, Votes> votes = new HashMap<>();

        private Sheet(Words words) {
            this.words = words;
            this.tokens = words.tokens();
            int n = words.size();
            list = new NameWord[n];
            possible = new int[n];
            for (int i = 0; i < n; i++) {
                list[i] = word(words, i);
                for (Analysis analysis : words.word(i).analyses()) {
                    possible[i] |= 1 << analysis.pos().ordinal();
                }
            }
            phraseKinds = new int[n];
            phrasePlace = new int[n];
            findPhrases();
            head = new int[n];
            findHeads();
        }

        private void findPhrases() {
            int i = 0;
            while (i < list.length) {
                int end = i;
                int kinds = 0;
                for (int start : list[i].phraseStarts) {
                    int node = start == 0 ? 0 : tables.phrases().step(0, start);
                    int k = i + 1;
                    while (node > 0) {
                        if (tables.phrases().kinds(node) != 0 && k > end) {
                            end = k;
                            kinds = tables.phrases().kinds(node);
                        }
                        node = k < list.length && list[k].phraseWord != 0 && k - i < CHAIN && sameSentence(i, k)
                                ? tables.phrases().step(node, list[k].phraseWord)
                                : 0;
                        k++;
                    }
                }
                for (int k = i; k < end; k++) {
                    phraseKinds[k] = kinds;
                    phrasePlace[k] = end == i + 1 ? 4 : k == i ? 1 : k == end - 1 ? 3 : 2;
                }
                i = Math.max(end, i + 1);
            }
        }

        private boolean sameSentence(int i, int k) {
            return tokens.sentenceOf(i) == tokens.sentenceOf(k);
        }

        private void findHeads() {
            int at = -1;
            for (int i = 0; i < list.length; i++) {
                boolean goesOn = at >= 0 && i - at <= CHAIN && sameSentence(at, i) && continues(i);
                at = goesOn ? at : -1;
                head[i] = at;
                if (at < 0 && (list[i].kinds & NameTables.HEADS) != 0) {
                    at = i;
                    head[i] = i;
                }
            }
        }

        /** Whether a chain of nouns and adjectives can go on through the token. */
        private boolean continues(int i) {
            Pos pos = words.pos(i);
            return switch (pos) {
                case VERB, CONJUNCTION, PRONOUN, DEMONSTRATIVE, RELATIVE, PARTICLE, ADVERB -> false;
                case PUNCTUATION -> tokens.is(i, '"') || tokens.is(i, '-') || tokens.is(i, '(');
                case NOUN, PROPER, ADJECTIVE, PREPOSITION, NUMBER, FOREIGN, UNKNOWN -> true;
            };
        }

        public int size() {
            return list.length;
        }

        /** Adds what the first tagger sees at a token. */
        public void addFirst(int i, Features out) {
            NameWord word = list[i];
            out.add(0);
            addWord(i, out);
            for (int d = -2; d <= 2; d++) {
                addNeighbour(i + d, d, out);
            }
            NameWord before = at(i - 1);
            NameWord after = at(i + 1);
            int coarseBefore = before == null ? -2 : before.middle;
            int coarseAfter = after == null ? -2 : after.middle;
            out.add(20, coarseBefore, word.bareMiddle);
            out.add(21, word.bareMiddle, coarseAfter);
            out.add(22, coarseBefore, coarseAfter);
            out.add(23, before == null ? -2 : before.kinds, word.bareMiddle);
            out.add(24, word.shape, before == null ? -2 : before.shape, after == null ? -2 : after.shape);
            out.add(25, pos(i - 1), pos(i), pos(i + 1));
            out.add(26, before == null ? 0 : before.bare, word.bare);
            out.add(27, word.bare, after == null ? 0 : after.bare);
            addPhrase(i, out);
            addChain(i, out);
            addQuote(i, out);
        }

        private @org.jspecify.annotations.Nullable NameWord at(int i) {
            return i < 0 || i >= list.length ? null : list[i];
        }

        private int pos(int i) {
            return i < 0 || i >= list.length ? -1 : words.pos(i).ordinal();
        }

        private void addWord(int i, Features out) {
            NameWord word = list[i];
            out.add(1, word.form);
            out.add(2, word.stem);
            for (int k = 0; k < word.affixes.length; k++) {
                out.add(3, k, word.affixes[k]);
            }
            out.add(4, possible[i]);
            out.add(5, possible[i], word.shape);
            for (int bits = word.kinds; bits != 0; bits &= bits - 1) {
                out.add(6, Integer.numberOfTrailingZeros(bits), word.shape);
            }
        }

        private void addNeighbour(int i, int d, Features out) {
            int base = 100 + (d + 2) * 20;
            NameWord word = at(i);
            if (word == null) {
                out.add(base);
                return;
            }
            out.add(base + 2, word.bare);
            out.add(base + 3, word.cluster);
            out.add(base + 7, word.bareMiddle);
            if (d >= -1 && d <= 1) {
                out.add(base + 4, word.middle);
                out.add(base + 6, word.bareCluster);
                out.add(base + 8, word.bareCoarse);
                out.add(base + 9, word.shape);
                out.add(base + 10, pos(i));
            }
            for (int bits = word.kinds; bits != 0; bits &= bits - 1) {
                out.add(base + 11, Integer.numberOfTrailingZeros(bits));
            }
            if (phrasePlace[i] > 0) {
                out.add(base + 12, phraseKinds[i]);
            }
        }

        private void addPhrase(int i, Features out) {
            if (phrasePlace[i] == 0) {
                out.add(30);
                return;
            }
            out.add(31, phrasePlace[i], phraseKinds[i]);
            out.add(32, phraseKinds[i], list[i].bareMiddle);
            out.add(33, phraseKinds[i], possible[i]);
            for (int bits = phraseKinds[i]; bits != 0; bits &= bits - 1) {
                out.add(34, phrasePlace[i], Integer.numberOfTrailingZeros(bits));
            }
        }

        private void addChain(int i, Features out) {
            int h = head[i];
            if (h < 0) {
                out.add(40);
                return;
            }
            int kinds = list[h].kinds & NameTables.HEADS;
            out.add(41, kinds, Math.min(i - h, CHAIN));
            out.add(42, kinds, Math.min(i - h, CHAIN), list[i].shape);
            out.add(43, kinds, list[i].bareMiddle);
            out.add(44, list[h].stem, list[i].shape);
            out.add(45, list[h].stem, Math.min(i - h, 3));
            out.add(46, kinds, pos(i), pos(i + 1));
            if ((list[i].kinds & NameTables.NATION) != 0) {
                out.add(47, kinds, i == h ? 0 : 1);
                out.add(48, list[h].stem);
            }
        }

        private void addQuote(int i, Features out) {
            int q = tokens.quoteOf(i);
            if (q < 0) {
                return;
            }
            Run quote = tokens.quotes().get(q);
            int place = (i == quote.start() ? 1 : 0) + (i == quote.end() - 1 ? 2 : 0);
            out.add(50, Math.min(quote.size(), 8), place);
            NameWord before = at(quote.start() - 2);
            out.add(51, before == null ? -2 : before.kinds, Math.min(quote.size(), 5));
        }

        /** Takes in what the first tagger found: for each token the probability of each label. */
        public void put(double[][] probabilities) {
            first = probabilities;
            votes.clear();
            for (int i = 0; i < list.length; i++) {
                vote(key(i), probabilities[i]);
                vote(pairKey(i), probabilities[i]);
            }
        }

        private long key(int i) {
            return list[i].bare & 0xFFFFFFFFL;
        }

        private long pairKey(int i) {
            return i == 0 ? -1 : ((long) list[i - 1].bare << 32 | key(i)) ^ 0x5555555500000000L;
        }

        private void vote(long key, double[] probabilities) {
            Votes all = votes.computeIfAbsent(key, k -> new Votes());
            all.places++;
            for (int k = 0; k < probabilities.length; k++) {
                all.sums[k] += probabilities[k];
            }
        }

        /** Adds what the second tagger sees beside what the first saw. */
        public void addSecond(int i, Features out) {
            int own = bucketed(first[i], 1);
            int before = i == 0 ? -1 : top(first[i - 1]);
            int after = i + 1 == list.length ? -1 : top(first[i + 1]);
            out.add(60, own);
            out.add(61, top(first[i]), before, after);
            out.add(62, own, before);
            out.add(63, own, after);
            for (int k = 0; k < LABELS.size(); k++) {
                out.add(64, k, bucket(first[i][k]));
            }
            addVotes(70, i, votes.get(key(i)), out);
            addVotes(80, i, votes.get(pairKey(i)), out);
        }

        private void addVotes(int template, int i, @org.jspecify.annotations.Nullable Votes all, Features out) {
            if (all == null || all.places < 2) {
                out.add(template);
                return;
            }
            double[] others = all.sums.clone();
            int places = all.places - 1;
            for (int k = 0; k < others.length; k++) {
                others[k] = Math.max(0, (others[k] - first[i][k]) / places);
                out.add(template + 1, k, bucket(others[k]));
            }
            out.add(template + 2, bucketed(others, 1), Math.min(places, 3));
            out.add(template + 3, bucketed(others, 1), top(first[i]));
            double[] types = types(others);
            out.add(template + 4, bucketed(types, 1), top(first[i]));
        }

        private double[] types(double[] labels) {
            double[] types = new double[1 + labels.length / 2];
            types[0] = labels[0];
            for (int k = 1; k < labels.length; k++) {
                types[(k + 1) / 2] += labels[k];
            }
            return types;
        }

        private static int top(double[] values) {
            int top = 0;
            for (int k = 1; k < values.length; k++) {
                top = values[k] > values[top] ? k : top;
            }
            return top;
        }

        private static int bucketed(double[] values, int scale) {
            int top = top(values);
            return (top * 16 + bucket(values[top])) * scale;
        }

        private static int bucket(double probability) {
            return probability < 0.02
                    ? 0
                    : probability < 0.1
                            ? 1
                            : probability < 0.3
                                    ? 2
                                    : probability < 0.5
                                            ? 3
                                            : probability < 0.7
                                                    ? 4
                                                    : probability < 0.9 ? 5 : probability < 0.98 ? 6 : 7;
        }
    }
}
