package org.isnad.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.lexicon.Models;
import org.isnad.lexicon.SequenceModel;
import org.isnad.lexicon.Words;
import org.isnad.text.Run;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the names: a first tagger reads words and neighbours, a second corrects it by the whole article. Thread-safe. */
public final class NameFinder {
    /** The first tagger's model. */
    public static final String FIRST = "names-first";

    /** The second tagger's model. */
    public static final String SECOND = "names";

    private static final double STRETCH = 0.6;
    private static final double SHIFT = -0.3;

    private final @Nullable NameFeatures features;
    private final @Nullable NameScorer first;
    private final @Nullable NameScorer second;

    private NameFinder(@Nullable NameFeatures features, @Nullable NameScorer first, @Nullable NameScorer second) {
        this.features = features;
        this.first = first;
        this.second = second;
    }

    /** Without models it finds nothing. */
    public static NameFinder open(Models models) {
        return models.find(FIRST).isEmpty() ? new NameFinder(null, null, null) : open(models, NameFeatures.open());
    }

    /** With features of one's own: to learn from a corpus. */
    public static NameFinder open(Models models, NameFeatures features) {
        NameScorer first = models.findSequence(FIRST)
                .map(model -> new NameScorer(model, false))
                .orElse(null);
        NameScorer second = models.findSequence(SECOND)
                .map(model -> new NameScorer(model, true))
                .orElse(null);
        return new NameFinder(features, first, second);
    }

    /** By place, not overlapping. */
    public List<Name> names(Words words) {
        if (features == null || first == null || second == null) {
            return List.of();
        }
        NameSheet sheet = features.sheet(words);
        List<Run> pieces = NameFeatures.pieces(words);
        sheet.put(firstReading(sheet, pieces, first));
        List<Name> names = new ArrayList<>();
        for (Run piece : pieces) {
            float[][] scores = second.scores(sheet, piece);
            int[] labels = second.model().decode(scores);
            if (Arrays.stream(labels).anyMatch(label -> label != 0)) {
                addNames(words, sheet, piece, labels, second.model().marginals(scores), names);
            }
        }
        return names;
    }

    /** For each token the probability of each label, as the first tagger sees it. */
    public static double[][] firstReading(NameSheet sheet, List<Run> pieces, SequenceModel first) {
        return firstReading(sheet, pieces, new NameScorer(first, false));
    }

    private static double[][] firstReading(NameSheet sheet, List<Run> pieces, NameScorer first) {
        double[][] probabilities = new double[sheet.size()][];
        for (Run piece : pieces) {
            double[][] marginals = first.model().marginals(first.scores(sheet, piece));
            System.arraycopy(marginals, 0, probabilities, piece.start(), piece.size());
        }
        return probabilities;
    }

    private static void addNames(
            Words words, NameSheet sheet, Run piece, int[] labels, double[][] marginals, List<Name> names) {
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
            names.add(new Name(run, span(words, sheet, run, type), type, calibrated(confidence), SECOND));
            i = end;
        }
    }

    /** Letters that belong to a known name are no clitics. */
    private static Span span(Words words, NameSheet sheet, Run run, EntityType type) {
        return sheet.isWhole(run.start(), type) ? words.tokens().span(run) : words.bareSpan(run);
    }

    /** Cross-validation finds the taggers too sure of themselves: of what they hold for 99 in a hundred, 93 are right. */
    private static double calibrated(double confidence) {
        double clipped = Math.min(1 - 1e-9, Math.max(1e-9, confidence));
        double odds = StrictMath.log(clipped / (1 - clipped));
        return 1 / (1 + StrictMath.exp(-(STRETCH * odds + SHIFT)));
    }
}
