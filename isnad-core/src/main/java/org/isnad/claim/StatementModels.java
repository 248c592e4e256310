package org.isnad.claim;

import java.util.Arrays;
import java.util.List;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.LinearModel;
import org.isnad.lexicon.Models;
import org.isnad.lexicon.SequenceModel;
import org.jspecify.annotations.Nullable;

/** The models that find statements; each may be missing, before it is trained. */
record StatementModels(
        @Nullable LinearModel cue,
        @Nullable LinearModel start,
        @Nullable LinearModel end,
        @Nullable SequenceModel source,
        @Nullable LinearModel speaker,
        @Nullable LinearModel act,
        @Nullable LinearModel form) {

    static final String CUE = "statement-cue";
    static final String START = "statement-start";
    static final String END = "statement-end";
    static final String SOURCE = "statement-source";
    static final String SPEAKER = "statement-speaker";
    static final String ACT = "statement-act";
    static final String FORM = "statement-form";

    /** What a cue candidate is: no report, a statement, a statement inside another's content. */
    static final List<String> CUE_LABELS = List.of("no", "statement", "inside");

    static StatementModels of(Models models) {
        return new StatementModels(
                models.findLinear(CUE).orElse(null),
                models.findLinear(START).orElse(null),
                models.findLinear(END).orElse(null),
                models.findSequence(SOURCE).orElse(null),
                models.findLinear(SPEAKER).orElse(null),
                models.findLinear(ACT).orElse(null),
                models.findLinear(FORM).orElse(null));
    }

    /** For each cue, how sure each of {@link #CUE_LABELS} is; the scene keeps it too. */
    double[][] sure(Scene scene, List<Cue> cues, Features features) {
        double[][] sure = new double[cues.size()][];
        for (int k = 0; k < sure.length; k++) {
            features.clear();
            CueFeatures.add(scene, cues.get(k), features);
            sure[k] = probabilities(cue, features, CUE_LABELS.size());
            scene.setSure(cues.get(k).token(), sure[k][1] + sure[k][2]);
        }
        return sure;
    }

    static double[] probabilities(@Nullable LinearModel model, Features features, int labels) {
        if (model != null) {
            return model.probabilities(features);
        }
        double[] even = new double[labels];
        Arrays.fill(even, 1.0 / labels);
        return even;
    }

    /** Scores as shares of one. */
    static double[] shares(double[] scores) {
        double max = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            max = Math.max(max, score);
        }
        double sum = 0;
        for (int k = 0; k < scores.length; k++) {
            scores[k] = StrictMath.exp(scores[k] - max);
            sum += scores[k];
        }
        for (int k = 0; k < scores.length; k++) {
            scores[k] /= sum;
        }
        return scores;
    }

    static float score(@Nullable LinearModel model, Features features) {
        return model == null ? 0 : model.score(features);
    }

    /** Each token's score for each label. */
    static float[][] scores(int[][] features, SequenceModel model) {
        Features one = new Features();
        float[][] scores = new float[features.length][];
        for (int i = 0; i < features.length; i++) {
            one.clear();
            one.addAll(features[i]);
            scores[i] = model.emissions().scores(one);
        }
        return scores;
    }

    /** What the words around the cue name, by their labels; without a model: nothing. */
    Around around(SourceFeatures sources, Cue cue, Features features) {
        int[] tokens = sources.tokens();
        if (source == null || tokens.length == 0) {
            return Around.of(null);
        }
        float[][] scores = scores(sources.features(features), source);
        int[] labels = source.decode(scores);
        double[][] marginals = source.marginals(scores);
        double[] shares = new double[tokens.length];
        for (int k = 0; k < shares.length; k++) {
            shares[k] = marginals[k][SourceFeatures.SPEAKER];
        }
        return new Around(
                SourceFeatures.nearest(tokens, labels, SourceFeatures.SPEAKER, cue),
                SourceFeatures.nearest(tokens, labels, SourceFeatures.CHANNEL, cue),
                SourceFeatures.nearest(tokens, labels, SourceFeatures.RELAY, cue),
                tokens,
                shares);
    }
}
