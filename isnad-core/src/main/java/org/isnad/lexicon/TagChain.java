package org.isnad.lexicon;

import java.util.Arrays;

/**
 * How well the pieces of words follow one another and how likely each stem is, as logarithms: what the choice among readings is
 * made with. Immutable.
 */
final class TagChain {
    /** What each step from the lexicon's spelling costs. */
    private static final float MISSPELLING = 0.8f;

    private static final float UNKNOWN = -9;
    private static final float DOUBT = 3;

    private final float[][] follows; // [from][to]
    private final float[] stems;

    /**
     * @param follows for each piece how likely each comes next
     * @param stems how likely each stem of the lexicon is among those of its part of speech
     */
    TagChain(float[][] follows, float[] stems) {
        this.follows = follows;
        this.stems = stems;
    }

    float follows(int from, int to) {
        return follows[from][to];
    }

    /** How likely the reading with these {@link #pieces} is, its neighbours left aside. */
    float local(Candidate candidate, int[] pieces) {
        float sum = candidate.isKnown() ? stems[candidate.stem()] : UNKNOWN;
        for (int i = 1; i < pieces.length; i++) {
            sum += follows[pieces[i - 1]][pieces[i]];
        }
        sum -= candidate.is(Candidate.DOUBTFUL) ? DOUBT : 0;
        sum -= candidate.is(Candidate.SO) ? 1.5f : 0;
        return sum - MISSPELLING * candidate.misspelling() + rarity(candidate.analysis());
    }

    /** What news has seldom and the chain cannot tell: the second person, commands, the dual in the construct. */
    private static float rarity(Analysis analysis) {
        float sum = 0;
        sum -= analysis.person() == 2 ? 4 : analysis.person() == 1 ? 1 : 0;
        sum -= analysis.aspect() == Analysis.Aspect.IMPERATIVE ? 3 : 0;
        sum -= analysis.has(Analysis.LIKE) ? 2 : 0;
        sum -= analysis.enclitic().startsWith("ك") ? 3 : analysis.enclitic().equals("ي") ? 2 : 0;
        sum -= analysis.passive() ? 0.7f : 0;
        boolean verb = analysis.pos() == Pos.VERB;
        boolean feminines =
                analysis.number() == Analysis.Number.PLURAL && analysis.gender() == Analysis.Gender.FEMININE;
        sum -= verb && feminines ? 2 : 0;
        sum -= analysis.number() == Analysis.Number.DUAL ? 2.5f : 0;
        sum -= analysis.has(Analysis.NOT) ? 3 : 0;
        sum -= analysis.pos() == Pos.PROPER && analysis.has(Analysis.ARTICLE) ? 1 : 0;
        return sum;
    }

    /** The pieces of a reading, first to last. */
    static int[] pieces(Candidate candidate) {
        Analysis analysis = candidate.analysis();
        int[] pieces = new int[4];
        int n = 0;
        Tag stem = Tag.of(candidate);
        if (analysis.has(Analysis.AND)) {
            pieces[n++] = Tag.CONJUNCTION.ordinal();
        }
        if (analysis.has(Analysis.NOT)) {
            pieces[n++] = Tag.NOT.ordinal();
        }
        if (analysis.has(Analysis.FUTURE)) {
            pieces[n++] = Tag.FUTURE.ordinal();
        }
        if (analysis.has(Analysis.TO) && stem.isVerb()) {
            pieces[n++] = Tag.TO_VERB.ordinal();
        } else if (analysis.has(Analysis.BY | Analysis.TO | Analysis.LIKE)) {
            pieces[n++] = Tag.PREPOSITION.ordinal();
        }
        pieces[n++] = stem.ordinal();
        return Arrays.copyOf(pieces, n);
    }
}
