package org.isnad.claim;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Features;
import org.isnad.text.Run;

/**
 * Chooses the content of a cue: of all likely ones, the one that is expected to share most with the true one. A content that
 * several good guesses nearly agree on is safer than one guess that stands alone.
 */
final class ContentChoice {
    private static final int STARTS = 3;
    private static final double FAINT = 0.01;
    private static final double UNLIKELY = 0.04; // a second start below this is not followed up
    private static final double HALF = 0.5;
    private static final double NEARLY_ALL = 0.9;

    /**
     * A content and how sure it is.
     *
     * @param sure how likely it is that it has at least half its words in common with the true one
     */
    record Chosen(Run content, double sure) {}

    private record Guess(Run content, double sure) {}

    private final StatementModels models;
    private final ContentFeatures contents;
    private final Features features;

    ContentChoice(StatementModels models, Scene scene, Cue cue, Features features) {
        this.models = models;
        this.contents = new ContentFeatures(scene, cue);
        this.features = features;
    }

    /** Empty content where the cue has nothing around it. */
    Chosen chosen() {
        List<Guess> guesses = guesses();
        Guess best = new Guess(new Run(0, 0), 0);
        double bestGain = -1;
        for (Guess guess : guesses) {
            double gain = gain(guess.content(), guesses) + guess.sure() * FAINT;
            if (gain > bestGain) {
                bestGain = gain;
                best = guess;
            }
        }
        return new Chosen(best.content(), share(best.content(), guesses, HALF));
    }

    private static double gain(Run content, List<Guess> guesses) {
        return share(content, guesses, HALF) + share(content, guesses, NEARLY_ALL);
    }

    private static double share(Run content, List<Guess> guesses, double atLeast) {
        double share = 0;
        for (Guess guess : guesses) {
            share += Runs.overlap(content, guess.content()) >= atLeast ? guess.sure() : 0;
        }
        return share;
    }

    private List<Guess> guesses() {
        List<Guess> guesses = new ArrayList<>();
        int[] starts = contents.starts();
        double[] sure = starts(starts);
        for (int n = 0; n < STARTS; n++) {
            int best = best(sure);
            if (best < 0 || (n > 0 && sure[best] < UNLIKELY)) {
                break;
            }
            addEnds(starts[best], sure[best], guesses);
            sure[best] = -1;
        }
        return guesses;
    }

    private double[] starts(int[] starts) {
        double[] scores = new double[starts.length];
        for (int k = 0; k < starts.length; k++) {
            features.clear();
            contents.start(starts[k], features);
            scores[k] = StatementModels.score(models.start(), features);
        }
        return StatementModels.shares(scores);
    }

    private void addEnds(int start, double startSure, List<Guess> guesses) {
        int[] ends = contents.ends(start);
        double[] scores = new double[ends.length];
        contents.ends(start, ends, features, (k, of) -> scores[k] = StatementModels.score(models.end(), of));
        double[] sure = StatementModels.shares(scores);
        for (int k = 0; k < ends.length; k++) {
            if (sure[k] * startSure >= FAINT) {
                guesses.add(new Guess(new Run(start, ends[k]), sure[k] * startSure));
            }
        }
    }

    private static int best(double[] sure) {
        int best = -1;
        for (int k = 0; k < sure.length; k++) {
            best = best < 0 || sure[k] > sure[best] ? k : best;
        }
        return best;
    }
}
