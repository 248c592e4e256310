package org.isnad.mention;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Clusters;
import org.isnad.lexicon.Word;
import org.isnad.text.Letters;

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
    final int[] affixes;
    final int[] phraseStarts; // numbers in NamePhrases of the word as it stands and without clitics
    final int phraseWord;
    final String bareForm;

    private final int prefix;
    private final int suffix;
    private final boolean article;

    NameWord(Word word, Analysis analysis, int cliticLength, NameTables tables, Clusters clusters) {
        prefix = cliticLength;
        suffix = analysis.suffix();
        article = analysis.has(Analysis.ARTICLE);
        String text = word.form();
        bareForm = bareForm(text, cliticLength, article);
        String stemForm = text.substring(analysis.prefix(), text.length() - suffix);
        form = hash(text);
        bare = hash(bareForm);
        stem = hash(stemForm);
        kinds = tables.kinds(stemForm) | tables.kinds(bareForm);
        cluster = clusters.of(text);
        middle = clusters.middle(cluster);
        coarse = clusters.coarse(cluster);
        bareCluster = clusters.of(bareForm);
        bareMiddle = clusters.middle(bareCluster);
        bareCoarse = clusters.coarse(bareCluster);
        shape = shape(text, cliticLength, article);
        affixes = affixes(stemForm, bareForm);
        phraseStarts = phraseStarts(text, bareForm, tables.phrases());
        phraseWord = phraseStarts[0];
    }

    boolean fits(Analysis analysis, int cliticLength) {
        return prefix == cliticLength && suffix == analysis.suffix() && article == analysis.has(Analysis.ARTICLE);
    }

    /** For hostile text: longer words are not looked into. */
    static boolean isLong(String text) {
        return text.length() > 40;
    }

    private static String bareForm(String text, int cliticLength, boolean article) {
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

    /** As it stands, without the clitics that its analysis tells, and without the letters that may be clitics. */
    private static int[] phraseStarts(String text, String bareForm, NamePhrases phrases) {
        int[] out = new int[5];
        out[0] = phrases.numberOf(text);
        out[1] = bareForm.equals(text) ? 0 : phrases.numberOf(bareForm);
        int n = text.length();
        if (n > 3 && isClitic(text.charAt(0))) {
            out[2] = phrases.numberOf(text.substring(1));
            out[3] = n > 4 && isClitic(text.charAt(1)) ? phrases.numberOf(text.substring(2)) : 0;
            int lams = text.charAt(0) == Letters.LAM ? 0 : 1;
            boolean two = text.charAt(lams) == Letters.LAM && text.charAt(lams + 1) == Letters.LAM;
            out[4] = two ? phrases.numberOf(Letters.ALEF + text.substring(lams + 1)) : 0;
        }
        return out;
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
