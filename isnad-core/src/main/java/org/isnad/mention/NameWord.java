package org.isnad.mention;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Clusters;
import org.isnad.lexicon.Word;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** A word type with one split into clitics and stem, as names see it; made once for all its occurrences. */
final class NameWord {
    final int form;
    final int bare; // without conjunction and preposition, the article written in full
    final int stem; // without article and pronoun
    final int kinds; // of NameTables
    final int cluster;
    final int middle;
    final int coarse;
    final int bareCluster;
    final int bareMiddle;
    final int bareCoarse;
    final int shape;
    final int habit; // of NameHabits
    final int[] affixes;
    final long[] phraseStarts; // its numbers in NamePhrases: as it stands, and without clitics
    final String bareForm;
    private final String text;
    private final @Nullable TypeScores[] scores = new TypeScores[2]; // remembered; by whom they were last worked out
    final boolean whole; // its first letters look like clitics and yet are a person's: كمال, باسم, وليد

    private final int prefix;
    private final int suffix;
    private final boolean article;

    NameWord(Word word, Analysis analysis, int cliticLength, NameTables tables, Clusters clusters, NameHabits habits) {
        prefix = cliticLength;
        suffix = analysis.suffix();
        article = analysis.has(Analysis.ARTICLE);
        text = word.form();
        bareForm = bareForm(text, cliticLength, article);
        String stemForm = text.substring(analysis.prefix(), text.length() - suffix);
        form = hash(text);
        bare = hash(bareForm);
        stem = hash(stemForm);
        kinds = tables.kinds(stemForm) | tables.kinds(bareForm);
        whole = cliticLength > 0 && isWhole(text, tables.name(text), tables.name(bareForm));
        cluster = clusters.of(text);
        middle = clusters.middle(cluster);
        coarse = clusters.coarse(cluster);
        bareCluster = clusters.of(bareForm);
        bareMiddle = clusters.middle(bareCluster);
        bareCoarse = clusters.coarse(bareCluster);
        habit = habits.of(bareForm);
        shape = shape(text, cliticLength, article);
        affixes = affixes(stemForm, bareForm);
        phraseStarts = phraseStarts(text, bareForm);
    }

    /** A name of some bearers is whole; but و before a commoner name joins that one. */
    private static boolean isWhole(String text, int name, int bareName) {
        return name >= NameTables.NAME_COMMON && (text.charAt(0) != Letters.WAW || name >= bareName);
    }

    /** What a word type adds to the scores of its neighbours, as one scorer sees it. */
    record TypeScores(NameScorer scorer, float[] scores) {}

    /** What was remembered of the first or the second tagger; threads may overwrite each other's. */
    @Nullable
    TypeScores scores(boolean second) {
        return scores[second ? 1 : 0];
    }

    void remember(TypeScores made, boolean second) {
        scores[second ? 1 : 0] = made;
    }

    boolean fits(Word word, Analysis analysis, int cliticLength) {
        return prefix == cliticLength
                && suffix == analysis.suffix()
                && article == analysis.has(Analysis.ARTICLE)
                && text.equals(word.form());
    }

    /** For hostile text: longer words are not looked into. */
    static boolean isLong(String text) {
        return text.length() > 40;
    }

    static String bareForm(String text, int cliticLength, boolean article) {
        String bare = text.substring(cliticLength);
        // للـ: the article lost its alef
        boolean lost = article
                && cliticLength > 0
                && bare.charAt(0) == Letters.LAM
                && text.charAt(cliticLength - 1) == Letters.LAM;
        return lost ? Letters.ALEF + bare : bare;
    }

    private static int shape(String text, int cliticLength, boolean article) {
        char c = text.charAt(0);
        int kind;
        if (c >= '0' && c <= '9') {
            kind = 1;
        } else if (c >= 'a' && c <= 'z') {
            kind = 2;
        } else if (Character.isLetter(c)) {
            kind = 3;
        } else {
            return 16 + c;
        }
        return (kind * 4 + Math.min(cliticLength, 3)) * 2 + (article ? 1 : 0);
    }

    private static int[] affixes(String stem, String bare) {
        int[] out = new int[7];
        int n = stem.length();
        out[0] = n > 1 ? hash(stem.substring(n - 1)) : 0;
        out[1] = n > 2 ? hash(stem.substring(n - 2)) : 0;
        out[2] = n > 3 ? hash(stem.substring(n - 3)) : 0;
        out[3] = n > 4 ? hash(stem.substring(0, 2)) : 0;
        out[4] = n > 4 ? hash(stem.substring(0, 3)) : 0;
        out[5] = n > 5 ? hash(stem.substring(n - 4)) : 0;
        out[6] = Math.min(bare.length(), 9);
        return out;
    }

    /** The numbers of the word as it stands, without the clitics that its analysis tells, and without letters that may be clitics. */
    private static long[] phraseStarts(String text, String bareForm) {
        long[] out = new long[5];
        int size = 0;
        out[size++] = NamePhrases.hash(text);
        if (!bareForm.equals(text)) {
            out[size++] = NamePhrases.hash(bareForm);
        }
        int n = text.length();
        if (n > 3 && isClitic(text.charAt(0))) {
            out[size++] = NamePhrases.hash(text.substring(1));
            if (n > 4 && isClitic(text.charAt(1))) {
                out[size++] = NamePhrases.hash(text.substring(2));
            }
            int lams = text.charAt(0) == Letters.LAM ? 0 : 1;
            if (text.charAt(lams) == Letters.LAM && text.charAt(lams + 1) == Letters.LAM) {
                out[size++] = NamePhrases.hash(Letters.ALEF + text.substring(lams + 1));
            }
        }
        return java.util.Arrays.copyOf(out, size);
    }

    private static boolean isClitic(char c) {
        return c == Letters.WAW || c == Letters.FEH || c == Letters.BEH || c == Letters.LAM || c == Letters.KAF;
    }

    private static int hash(String text) {
        int h = 0;
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * 0x5BD1E995;
            h ^= h >>> 15;
        }
        return h;
    }
}
