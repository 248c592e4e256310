package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Models;
import org.isnad.lexicon.SequenceModel;
import org.isnad.lexicon.Words;
import org.isnad.text.Run;
import org.jspecify.annotations.Nullable;

/** Finds the names: a first tagger reads words and neighbours, a second corrects it by the whole article. Thread-safe. */
public final class NameFinder {
    /** The first tagger's model. */
    public static final String FIRST = "names-first";

    /** The second tagger's model. */
    public static final String SECOND = "names";

    private final @Nullable NameFeatures features;
    private final @Nullable SequenceModel first;
    private final @Nullable SequenceModel second;

    private NameFinder(@Nullable NameFeatures features, @Nullable SequenceModel first, @Nullable SequenceModel second) {
        this.features = features;
        this.first = first;
        this.second = second;
    }

    /** Without models it finds nothing. */
    public static NameFinder open(Models models) {
        SequenceModel first = models.findSequence(FIRST).orElse(null);
        SequenceModel second = models.findSequence(SECOND).orElse(null);
        return new NameFinder(first == null ? null : NameFeatures.open(), first, second);
    }

    /** By place, not overlapping. */
    public List<Name> names(Words words) {
        if (features == null || first == null || second == null) {
            return List.of();
        }
        NameFeatures.Sheet sheet = features.sheet(words);
        List<Run> pieces = NameFeatures.pieces(words);
        sheet.put(firstReading(sheet, pieces, first));
        List<Name> names = new ArrayList<>();
        Features seen = new Features();
        for (Run piece : pieces) {
            float[][] scores = new float[piece.size()][NameFeatures.LABELS.size()];
            for (int i = piece.start(); i < piece.end(); i++) {
                seen.clear();
                sheet.addFirst(i, seen);
                sheet.addSecond(i, seen);
                second.emissions().addScores(seen, scores[i - piece.start()]);
            }
            addNames(words, piece, second.decode(scores), second.marginals(scores), names);
        }
        return names;
    }

    /** For each token the probability of each label, as the first tagger sees it. */
    public static double[][] firstReading(NameFeatures.Sheet sheet, List<Run> pieces, SequenceModel first) {
        double[][] probabilities = new double[sheet.size()][];
        Features seen = new Features();
        for (Run piece : pieces) {
            float[][] scores = new float[piece.size()][NameFeatures.LABELS.size()];
            for (int i = piece.start(); i < piece.end(); i++) {
                seen.clear();
                sheet.addFirst(i, seen);
                first.emissions().addScores(seen, scores[i - piece.start()]);
            }
            double[][] marginals = first.marginals(scores);
            System.arraycopy(marginals, 0, probabilities, piece.start(), piece.size());
        }
        return probabilities;
    }

    private static void addNames(Words words, Run piece, int[] labels, double[][] marginals, List<Name> names) {
        int i = 0;
        while (i < labels.length) {
            int end = i + 1;
            if (labels[i] == 0) {
                i = end;
                continue;
            }
            EntityType type = EntityType.values()[(labels[i] - 1) / 2];
            double confidence = marginals[i][labels[i]];
            while (end < labels.length && labels[end] == NameFeatures.label(type, false)) {
                confidence = Math.min(confidence, marginals[end][labels[end]]);
                end++;
            }
            Run run = new Run(piece.start() + i, piece.start() + end);
            names.add(new Name(run, words.bareSpan(run), type, confidence, SECOND));
            i = end;
        }
    }
}
