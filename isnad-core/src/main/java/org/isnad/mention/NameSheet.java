package org.isnad.mention;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Pos;
import org.isnad.lexicon.Words;
import org.isnad.text.Run;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** An article as the taggers see it: adds each token's features. Not thread-safe. */
public final class NameSheet {
    /** How many words before and after a token are seen. */
    static final int REACH = 2;

    private static final int CHAIN = 8;
    private static final EntityType[] TYPES = EntityType.values();
    private static final int WIDTH = NameFeatures.LABELS.size();

    // templates of features: of the token itself
    private static final int BIAS = 0;
    private static final int FORM = 1;
    private static final int STEM = 2;
    private static final int AFFIX = 3;
    private static final int POSSIBLE = 4;
    private static final int POSSIBLE_SHAPE = 5;
    private static final int KIND_SHAPE = 6;
    // of the token and its neighbours
    private static final int CLASS_BEFORE = 20;
    private static final int CLASS_AFTER = 21;
    private static final int CLASSES_AROUND = 22;
    private static final int KIND_BEFORE = 23;
    private static final int SHAPES = 24;
    private static final int PARTS_OF_SPEECH = 25;
    private static final int PAIR_BEFORE = 26;
    private static final int PAIR_AFTER = 27;
    private static final int CLITICS = 28;
    private static final int CLITICS_CLASS = 29;
    private static final int CLITICS_KINDS = 35;
    private static final int ARTICLES = 36;
    private static final int AGREEMENT = 37;
    private static final int CLITICS_AFTER = 38;
    private static final int CLITICS_AFTER_KINDS = 39;
    // of known names over the token
    private static final int NO_PHRASE = 30;
    private static final int PHRASE = 31;
    private static final int PHRASE_CLASS = 32;
    private static final int PHRASE_POSSIBLE = 33;
    private static final int PHRASE_KIND = 34;
    private static final int SEEN = 53;
    private static final int SEEN_CLASS = 54;
    private static final int SEEN_AFTER = 55;
    // of the head of its chain of nouns
    private static final int NO_HEAD = 40;
    private static final int HEAD_DISTANCE = 41;
    private static final int HEAD_SHAPE = 42;
    private static final int HEAD_CLASS = 43;
    private static final int HEAD_STEM = 44;
    private static final int HEAD_STEM_DISTANCE = 45;
    private static final int HEAD_PARTS = 46;
    private static final int HEAD_NATION = 47;
    private static final int HEAD_STEM_NATION = 48;
    private static final int TITLE = 56;
    private static final int TITLE_KINDS = 57;
    private static final int TITLE_CLASS = 58;
    // of the quotation it stands in
    private static final int QUOTE = 50;
    private static final int QUOTE_BEFORE = 51;
    // of what the first tagger found
    private static final int OWN = 60;
    private static final int OWN_AROUND = 61;
    private static final int OWN_BEFORE = 62;
    private static final int OWN_AFTER = 63;
    private static final int OWN_LABEL = 64;
    private static final int VOTES = 70;
    private static final int PAIR_VOTES = 80;
    // of a word a few places off: these and twenty for each place
    private static final int PLACES = 100;
    private static final int PER_PLACE = 20;
    private static final int EDGE = 0;
    private static final int BARE = 2;
    private static final int CLASS = 3;
    private static final int MIDDLE = 4;
    private static final int BARE_CLASS = 6;
    private static final int BARE_MIDDLE = 7;
    private static final int BARE_COARSE = 8;
    private static final int SHAPE = 9;
    private static final int PART_OF_SPEECH = 10;
    private static final int KIND = 11;
    private static final int PHRASE_KINDS = 12;
    private static final int HABIT = 13;
    private static final int HABIT_SHARES = 14;
    private static final int HABIT_SHARE = 15;

    private final Words words;
    private final Tokens tokens;
    private final NameWord[] list;
    private final int[] phraseKinds; // of the longest known name over the token
    private final int[] phrasePlace; // 1 first, 2 inside, 3 last, 4 alone
    private final int[] seenKinds; // the same of names seen in a corpus
    private final int[] seenPlace;
    private final boolean[] whole; // whether a known name begins with the word as it stands
    private final int[] possible; // parts of speech that some analysis gives
    private final int[] head; // the token that heads the chain of nouns the token stands in, or -1
    private final int[] title; // the same of titles
    private final int[] @Nullable [] contexts; // features of each token that do not follow from one word type alone
    private double[][] first = new double[0][];
    private final double[] others = new double[WIDTH];
    private NameVotes singles = new NameVotes(0);
    private NameVotes pairs = new NameVotes(0);

    NameSheet(Words words, NameWord[] types, NamePhrases phrases) {
        this.words = words;
        this.tokens = words.tokens();
        int n = words.size();
        list = types;
        contexts = new int[n][];
        possible = new int[n];
        for (int i = 0; i < n; i++) {
            for (Analysis analysis : words.word(i).analyses()) {
                possible[i] |= 1 << analysis.pos().ordinal();
            }
        }
        whole = new boolean[n];
        phraseKinds = new int[n];
        phrasePlace = new int[n];
        findPhrases(phrases, NamePhrases.KNOWN, phraseKinds, phrasePlace);
        seenKinds = new int[n];
        seenPlace = new int[n];
        findPhrases(phrases, NamePhrases.SEEN, seenKinds, seenPlace);
        head = new int[n];
        title = new int[n];
        findHeads(NameTables.HEADS, head);
        findHeads(NameTables.TITLE, title);
    }

    private void findPhrases(NamePhrases phrases, int root, int[] kindsOf, int[] placeOf) {
        int i = 0;
        while (i < list.length) {
            int end = i;
            int kinds = 0;
            for (long start : list[i].phraseStarts) {
                int node = phrases.step(root, start);
                for (int k = i + 1; node > 0; k++) {
                    if (phrases.kinds(node) != 0 && k > end) {
                        end = k;
                        kinds = phrases.kinds(node);
                        whole[i] = root == NamePhrases.KNOWN && start == list[i].phraseStarts[0]
                                || root != NamePhrases.KNOWN && whole[i];
                    }
                    node = goesOn(i, k) ? phrases.step(node, list[k].phraseStarts[0]) : 0;
                }
            }
            for (int k = i; k < end; k++) {
                kindsOf[k] = kinds;
                placeOf[k] = end == i + 1 ? 4 : k == i ? 1 : k == end - 1 ? 3 : 2;
            }
            i = Math.max(end, i + 1);
        }
    }

    private boolean goesOn(int i, int k) {
        return k < list.length && k - i < CHAIN && sameSentence(i, k);
    }

    private boolean sameSentence(int i, int k) {
        return tokens.sentenceOf(i) == tokens.sentenceOf(k);
    }

    private void findHeads(int kinds, int[] heads) {
        int at = -1;
        for (int i = 0; i < list.length; i++) {
            boolean goesOn = at >= 0 && i - at <= CHAIN && sameSentence(at, i) && continues(i);
            at = goesOn ? at : -1;
            heads[i] = at;
            if (at < 0 && (list[i].kinds & kinds) != 0) {
                at = i;
                heads[i] = i;
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

    /** Adds what a word type tells of the token {@code d} words before it. */
    static void addType(NameWord word, int d, Features out) {
        int base = PLACES + (d + REACH) * PER_PLACE;
        out.add(base + BARE, word.bare);
        out.add(base + CLASS, word.cluster);
        out.add(base + BARE_MIDDLE, word.bareMiddle);
        if (d >= -1 && d <= 1) {
            out.add(base + MIDDLE, word.middle);
            out.add(base + BARE_CLASS, word.bareCluster);
            out.add(base + BARE_COARSE, word.bareCoarse);
            out.add(base + SHAPE, word.shape);
        }
        for (int bits = word.kinds; bits != 0; bits &= bits - 1) {
            out.add(base + KIND, Integer.numberOfTrailingZeros(bits));
        }
        addHabit(word.habit, base, d, out);
        if (d == 0) {
            addWord(word, out);
        }
    }

    private static void addHabit(int habit, int base, int d, Features out) {
        if (habit < 0) {
            out.add(base + HABIT, -1);
            return;
        }
        if (d == 0) {
            out.add(base + HABIT, habit);
            out.add(base + HABIT_SHARES, habit & 0xFFF);
        }
        for (EntityType type : TYPES) {
            out.add(base + HABIT_SHARE, type.ordinal(), NameHabits.step(habit, type));
        }
    }

    private static void addWord(NameWord word, Features out) {
        out.add(FORM, word.form);
        out.add(STEM, word.stem);
        for (int k = 0; k < word.affixes.length; k++) {
            out.add(AFFIX, k, word.affixes[k]);
        }
        for (int bits = word.kinds; bits != 0; bits &= bits - 1) {
            out.add(KIND_SHAPE, Integer.numberOfTrailingZeros(bits), word.shape);
        }
    }

    /** Whether a known name begins with the word as it stands, so that its first letters are no clitics. */
    boolean isWhole(int token, EntityType type) {
        return whole[token] || type == EntityType.PERSON && list[token].whole;
    }

    public int size() {
        return list.length;
    }

    /** Adds what the first tagger sees at a token. */
    public void addFirst(int i, Features out) {
        for (int d = -REACH; d <= REACH; d++) {
            NameWord word = at(i + d);
            if (word != null) {
                addType(word, d, out);
            }
        }
        addContext(i, out);
    }

    /** Adds what does not follow from one word type alone; worked out once for both taggers. */
    void addContext(int i, Features out) {
        int[] made = contexts[i];
        if (made == null) {
            int from = out.size();
            addNewContext(i, out);
            contexts[i] = out.copy(from);
        } else {
            out.addAll(made);
        }
    }

    private void addNewContext(int i, Features out) {
        NameWord word = list[i];
        out.add(BIAS);
        for (int d = -REACH; d <= REACH; d++) {
            addPlace(i + d, d, out);
        }
        NameWord before = at(i - 1);
        NameWord after = at(i + 1);
        int middleBefore = before == null ? -2 : before.middle;
        int middleAfter = after == null ? -2 : after.middle;
        out.add(CLASS_BEFORE, middleBefore, word.bareMiddle);
        out.add(CLASS_AFTER, word.bareMiddle, middleAfter);
        out.add(CLASSES_AROUND, middleBefore, middleAfter);
        out.add(KIND_BEFORE, before == null ? -2 : before.kinds, word.bareMiddle);
        out.add(SHAPES, word.shape, before == null ? -2 : before.shape, after == null ? -2 : after.shape);
        out.add(PARTS_OF_SPEECH, pos(i - 1), pos(i), pos(i + 1));
        out.add(PAIR_BEFORE, before == null ? 0 : before.bare, word.bare);
        out.add(PAIR_AFTER, word.bare, after == null ? 0 : after.bare);
        out.add(POSSIBLE, possible[i]);
        out.add(POSSIBLE_SHAPE, possible[i], word.shape);
        addClitics(i, out);
        addPhrase(i, out);
        addSeen(i, out);
        addChain(i, out);
        addTitle(i, out);
        addQuote(i, out);
    }

    NameWord word(int i) {
        return list[i];
    }

    private @Nullable NameWord at(int i) {
        return i < 0 || i >= list.length ? null : list[i];
    }

    private int pos(int i) {
        return i < 0 || i >= list.length ? -1 : words.pos(i).ordinal();
    }

    /** What hangs on the place and not on the word type alone. */
    private void addPlace(int i, int d, Features out) {
        int base = PLACES + (d + REACH) * PER_PLACE;
        if (i < 0 || i >= list.length) {
            out.add(base + EDGE);
            return;
        }
        if (d >= -1 && d <= 1) {
            out.add(base + PART_OF_SPEECH, pos(i));
        }
        if (phrasePlace[i] > 0) {
            out.add(base + PHRASE_KINDS, phraseKinds[i]);
        }
    }

    /** A conjunction within a chain ends most names; articles and gender tell which adjectives belong to it. */
    private void addClitics(int i, Features out) {
        Analysis analysis = words.analysis(i);
        out.add(CLITICS, analysis.proclitics());
        out.add(CLITICS_CLASS, analysis.proclitics(), list[i].bareMiddle);
        NameWord before = at(i - 1);
        if (before != null) {
            Analysis last = words.analysis(i - 1);
            out.add(CLITICS_KINDS, analysis.proclitics(), before.kinds, list[i].kinds);
            out.add(
                    ARTICLES,
                    article(analysis) * 16 + analysis.pos().ordinal(),
                    article(last) * 16 + last.pos().ordinal());
            out.add(
                    AGREEMENT,
                    analysis.gender().ordinal() * 4 + last.gender().ordinal(),
                    article(analysis) * 2 + article(last),
                    analysis.pos().ordinal());
        }
        if (i + 1 < list.length) {
            out.add(CLITICS_AFTER, words.analysis(i + 1).proclitics());
            out.add(CLITICS_AFTER_KINDS, words.analysis(i + 1).proclitics(), list[i + 1].kinds, list[i].kinds);
        }
    }

    private static int article(Analysis analysis) {
        return analysis.has(Analysis.ARTICLE) ? 1 : 0;
    }

    private void addPhrase(int i, Features out) {
        if (phrasePlace[i] == 0) {
            out.add(NO_PHRASE);
            return;
        }
        out.add(PHRASE, phrasePlace[i], phraseKinds[i]);
        out.add(PHRASE_CLASS, phraseKinds[i], list[i].bareMiddle);
        out.add(PHRASE_POSSIBLE, phraseKinds[i], possible[i]);
        for (int bits = phraseKinds[i]; bits != 0; bits &= bits - 1) {
            out.add(PHRASE_KIND, phrasePlace[i], Integer.numberOfTrailingZeros(bits));
        }
    }

    private void addSeen(int i, Features out) {
        if (seenPlace[i] > 0) {
            out.add(SEEN, seenPlace[i], seenKinds[i]);
            out.add(SEEN_CLASS, seenPlace[i], seenKinds[i], list[i].bareMiddle);
        }
        if (i + 1 < list.length && seenPlace[i + 1] > 0) {
            out.add(SEEN_AFTER, seenPlace[i + 1], seenKinds[i + 1]);
        }
    }

    private void addChain(int i, Features out) {
        int h = head[i];
        if (h < 0) {
            out.add(NO_HEAD);
            return;
        }
        int kinds = list[h].kinds & NameTables.HEADS;
        out.add(HEAD_DISTANCE, kinds, Math.min(i - h, CHAIN));
        out.add(HEAD_SHAPE, kinds, Math.min(i - h, CHAIN), list[i].shape);
        out.add(HEAD_CLASS, kinds, list[i].bareMiddle);
        out.add(HEAD_STEM, list[h].stem, list[i].shape);
        out.add(HEAD_STEM_DISTANCE, list[h].stem, Math.min(i - h, 3));
        out.add(HEAD_PARTS, kinds, pos(i), pos(i + 1));
        if ((list[i].kinds & NameTables.NATION) != 0) {
            out.add(HEAD_NATION, kinds, i == h ? 0 : 1);
            out.add(HEAD_STEM_NATION, list[h].stem);
        }
    }

    private void addTitle(int i, Features out) {
        if (title[i] >= 0) {
            int distance = Math.min(i - title[i], CHAIN);
            NameWord before = at(i - 1);
            out.add(TITLE, distance, words.analysis(i).proclitics());
            out.add(TITLE_KINDS, Math.min(distance, 4), before == null ? -2 : before.kinds, list[i].kinds);
            out.add(TITLE_CLASS, Math.min(distance, 4), list[i].bareMiddle);
        }
    }

    private void addQuote(int i, Features out) {
        int q = tokens.quoteOf(i);
        if (q < 0) {
            return;
        }
        Run quote = tokens.quotes().get(q);
        int place = (i == quote.start() ? 1 : 0) + (i == quote.end() - 1 ? 2 : 0);
        out.add(QUOTE, Math.min(quote.size(), 8), place);
        NameWord before = at(quote.start() - 2);
        out.add(QUOTE_BEFORE, before == null ? -2 : before.kinds, Math.min(quote.size(), 5));
    }

    /** Takes in what the first tagger found: for each token the probability of each label. */
    public void put(double[][] probabilities) {
        first = probabilities;
        singles = new NameVotes(list.length);
        pairs = new NameVotes(list.length);
        for (int i = 0; i < list.length; i++) {
            singles.add(i, key(i), probabilities[i]);
            pairs.add(i, pairKey(i), probabilities[i]);
        }
    }

    private long key(int i) {
        return (list[i].bare & 0xFFFFFFFFL) + 1;
    }

    private long pairKey(int i) {
        return i == 0 ? 1 : (long) list[i - 1].bare << 32 | key(i);
    }

    /** Adds what the second tagger sees beside what the first saw. */
    public void addSecond(int i, Features out) {
        int own = bucketed(first[i]);
        int before = i == 0 ? -1 : top(first[i - 1]);
        int after = i + 1 == list.length ? -1 : top(first[i + 1]);
        out.add(OWN, own);
        out.add(OWN_AROUND, top(first[i]), before, after);
        out.add(OWN_BEFORE, own, before);
        out.add(OWN_AFTER, own, after);
        for (int k = 0; k < WIDTH; k++) {
            out.add(OWN_LABEL, k, bucket(first[i][k]));
        }
        addVotes(VOTES, i, singles, out);
        addVotes(PAIR_VOTES, i, pairs, out);
    }

    private void addVotes(int template, int i, NameVotes votes, Features out) {
        int places = votes.others(i, first[i], others);
        if (places == 0) {
            out.add(template);
            return;
        }
        for (int k = 0; k < others.length; k++) {
            out.add(template + 1, k, bucket(others[k]));
        }
        out.add(template + 2, bucketed(others), Math.min(places, 3));
        out.add(template + 3, bucketed(others), top(first[i]));
        out.add(template + 4, bucketed(types(others)), top(first[i]));
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

    private static int bucketed(double[] values) {
        int top = top(values);
        return top * 16 + bucket(values[top]);
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
                                        : probability < 0.7 ? 4 : probability < 0.9 ? 5 : probability < 0.98 ? 6 : 7;
    }
}
