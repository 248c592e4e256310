package org.isnad.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.text.Run;
import org.isnad.text.Tokens;

/**
 * Learns from plain text, without labels, how pieces of words follow one another and how often each lemma is meant: expectation and
 * maximization over the readings that the lexicon allows. Add every text, then {@link #update}; a few rounds. Not thread-safe.
 */
public final class MorphologyTrainer {
    static final double PIECE_PRIOR = 0.5;
    static final double LEMMA_PRIOR = 0.05;

    private final Lexicon lexicon = Lexicon.open();
    private final float[][] rules = TagRules.penalties();
    private final int[] groups; // of each stem: the number of its lemma and part of speech
    private final List<String> names = new ArrayList<>(); // of each group: lemma, tab, part of speech
    private final int[] parts; // of each group: its part of speech
    private final double[][] pieceCounts = new double[Tag.COUNT][Tag.COUNT];
    private final double[] groupCounts;
    private Morphology morphology;
    private double logLikelihood;

    /** Starts where nothing is known but the lexicon and the rules. */
    public MorphologyTrainer() {
        Map<String, Integer> numbers = new TreeMap<>();
        groups = new int[lexicon.size()];
        List<Integer> pos = new ArrayList<>();
        for (int stem = 0; stem < groups.length; stem++) {
            Pos part = lexicon.pos(stem);
            String name =
                    lexicon.lemma(lexicon.lemmaKey(stem)) + "\t" + part.name().toLowerCase(Locale.ROOT);
            Integer number = numbers.get(name);
            if (number == null) {
                number = names.size();
                numbers.put(name, number);
                names.add(name);
                pos.add(part.ordinal());
            }
            groups[stem] = number;
        }
        parts = pos.stream().mapToInt(Integer::intValue).toArray();
        groupCounts = new double[names.size()];
        morphology = Morphology.with(lexicon, chain());
    }

    /** What the texts since the last update were worth: grows from round to round. */
    public double logLikelihood() {
        return logLikelihood;
    }

    /** Counts the text's readings, each as much as it is likely. */
    public void add(Tokens tokens) {
        WordType[] types = morphology.types(tokens);
        for (Run sentence : tokens.sentences()) {
            sentence(Arrays.copyOfRange(types, sentence.start(), sentence.end()));
        }
    }

    private void sentence(WordType[] types) {
        int n = types.length;
        TagChain chain = morphology.chain();
        double[][] forward = new double[n][];
        for (int i = 0; i < n; i++) {
            forward[i] = new double[types[i].size()];
            for (int r = 0; r < types[i].size(); r++) {
                double before = i == 0
                        ? chain.follows(Tag.EDGE.ordinal(), types[i].first(r))
                        : sum(forward[i - 1], types[i - 1], types[i].first(r), chain);
                forward[i][r] = before + types[i].local(r);
            }
        }
        double[] backward = new double[types[n - 1].size()];
        double total = sum(forward[n - 1], types[n - 1], Tag.EDGE.ordinal(), chain);
        logLikelihood += total;
        for (int r = 0; r < backward.length; r++) {
            backward[r] = chain.follows(types[n - 1].last(r), Tag.EDGE.ordinal());
            count(types[n - 1].last(r), Tag.EDGE.ordinal(), forward[n - 1][r] + backward[r] - total);
        }
        for (int i = n - 1; i >= 0; i--) {
            backward = step(types, i, forward, backward, total, chain);
        }
    }

    private static double sum(double[] forward, WordType before, int piece, TagChain chain) {
        double[] scores = new double[forward.length];
        for (int q = 0; q < scores.length; q++) {
            scores[q] = forward[q] + chain.follows(before.last(q), piece);
        }
        return logSum(scores);
    }

    private static double logSum(double[] scores) {
        double max = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (double score : scores) {
            sum += StrictMath.exp(score - max);
        }
        return max + StrictMath.log(sum);
    }

    /** Counts word {@code i} and what leads to it; gives the backward scores of the word before. */
    private double[] step(
            WordType[] types, int i, double[][] forward, double[] backward, double total, TagChain chain) {
        WordType type = types[i];
        double[] earlier = new double[i == 0 ? 0 : types[i - 1].size()];
        double[][] ways = new double[earlier.length][type.size()];
        for (int r = 0; r < type.size(); r++) {
            own(type.candidate(r), forward[i][r] + backward[r] - total);
            if (i == 0) {
                count(Tag.EDGE.ordinal(), type.first(r), forward[i][r] + backward[r] - total);
            }
            for (int q = 0; q < earlier.length; q++) {
                int last = types[i - 1].last(q);
                ways[q][r] = chain.follows(last, type.first(r)) + type.local(r) + backward[r];
                count(last, type.first(r), forward[i - 1][q] + ways[q][r] - total);
            }
        }
        for (int q = 0; q < earlier.length; q++) {
            earlier[q] = logSum(ways[q]);
        }
        return earlier;
    }

    private void own(Candidate candidate, double logProbability) {
        double share = StrictMath.exp(logProbability);
        int[] pieces = TagChain.pieces(candidate);
        for (int k = 1; k < pieces.length; k++) {
            pieceCounts[pieces[k - 1]][pieces[k]] += share;
        }
        if (candidate.isKnown()) {
            groupCounts[groups[candidate.stem()]] += share;
        }
    }

    private void count(int from, int to, double logProbability) {
        pieceCounts[from][to] += StrictMath.exp(logProbability);
    }

    /** Takes what was counted for what is likely, and forgets the counts. */
    public void update() {
        morphology = Morphology.with(lexicon, chain());
        logLikelihood = 0;
        for (double[] row : pieceCounts) {
            Arrays.fill(row, 0);
        }
        Arrays.fill(groupCounts, 0);
    }

    private TagChain chain() {
        return new TagChain(TagRules.follows(pieceCounts, PIECE_PRIOR, rules), stems());
    }

    private float[] stems() {
        double[] totals = new double[Pos.values().length];
        for (int g = 0; g < parts.length; g++) {
            totals[parts[g]] += groupCounts[g] + LEMMA_PRIOR;
        }
        float[] stems = new float[groups.length];
        for (int stem = 0; stem < stems.length; stem++) {
            int g = groups[stem];
            stems[stem] = (float) StrictMath.log((groupCounts[g] + LEMMA_PRIOR) / totals[parts[g]]);
        }
        return stems;
    }

    /** Writes the counts since the last update: {@code pieces.tsv} and {@code lemmas.tsv}, sorted. */
    public void write(Path folder) throws IOException {
        List<String> pieces = new ArrayList<>();
        pieces.add("# Made by ./isnad-bench morphology: how often one piece of a word follows another");
        for (Tag from : Tag.values()) {
            for (Tag to : Tag.values()) {
                long count = Math.round(pieceCounts[from.ordinal()][to.ordinal()]);
                if (count > 0) {
                    pieces.add(name(from) + "\t" + name(to) + "\t" + count);
                }
            }
        }
        Files.write(folder.resolve("pieces.tsv"), pieces);
        List<String> lemmas = new ArrayList<>();
        for (int g = 0; g < names.size(); g++) {
            long count = Math.round(groupCounts[g]);
            if (count > 0) {
                lemmas.add(names.get(g) + "\t" + count);
            }
        }
        lemmas.sort(null);
        lemmas.add(0, "# Made by ./isnad-bench morphology: how often a lemma is meant");
        Files.write(folder.resolve("lemmas.tsv"), lemmas);
    }

    private static String name(Tag tag) {
        return tag.name().toLowerCase(Locale.ROOT);
    }
}
