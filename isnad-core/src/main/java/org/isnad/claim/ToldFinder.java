package org.isnad.claim;

import java.util.ArrayList;
import java.util.List;
import org.isnad.claim.SpeakerFeatures.Candidate;
import org.isnad.claim.SpeakerFeatures.Sort;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.LinearModel;
import org.isnad.text.Run;
import org.jspecify.annotations.Nullable;

/** Finds an article's statements step by step: the cue, the content, the words for the speaker, the speaker, act and form. */
final class ToldFinder {
    private static final double POSSIBLE = 0.35;
    private static final double SAME_CONTENT = 0.6;

    /** A statement found, with the cue that showed it and how sure each step was. */
    record Found(Told told, Cue cue, double cueSure, double contentSure, double speakerSure) {
        double confidence() {
            return cueSure * contentSure * speakerSure;
        }
    }

    private record Choice(int value, double sure) {}

    private final StatementModels models;
    private final Scene scene;
    private final Features features = new Features();

    ToldFinder(StatementModels models, Scene scene) {
        this.models = models;
        this.scene = scene;
    }

    List<Found> found() {
        List<Found> all = new ArrayList<>();
        List<Told> earlier = new ArrayList<>();
        for (Cue cue : scene.candidates()) {
            features.clear();
            CueFeatures.add(scene, cue, features);
            double[] sure = StatementModels.probabilities(models.cue(), features, 3);
            if (sure[1] + sure[2] / 2 < POSSIBLE) {
                continue;
            }
            Found found = found(cue, sure, earlier);
            if (found != null && !isTold(found, all, earlier)) {
                all.add(found);
                earlier.add(found.told());
            }
        }
        return all;
    }

    /** Whether an earlier cue has the same content: of two cues for the same words the surer one stays. */
    private static boolean isTold(Found found, List<Found> all, List<Told> earlier) {
        for (int k = all.size() - 1; k >= Math.max(0, all.size() - 4); k--) {
            if (overlap(all.get(k).told().content(), found.told().content()) < SAME_CONTENT) {
                continue;
            }
            if (all.get(k).cueSure() >= found.cueSure()) {
                return true;
            }
            all.remove(k);
            earlier.remove(k);
        }
        return false;
    }

    private static double overlap(Run a, Run b) {
        int both = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return both <= 0 ? 0 : (double) both / (a.size() + b.size() - both);
    }

    private @Nullable Found found(Cue cue, double[] cueSure, List<Told> earlier) {
        ContentFeatures contents = new ContentFeatures(scene, cue);
        int[] starts = contents.starts();
        if (starts.length == 0) {
            return null;
        }
        Choice start = start(contents, starts);
        int[] ends = contents.ends(start.value());
        if (ends.length == 0) {
            return null;
        }
        Choice end = end(contents, start.value(), ends);
        Run content = new Run(start.value(), end.value());
        SourceFeatures sources = new SourceFeatures(scene, cue, content);
        int[] labels = models.sources(sources.features(features));
        Run source = SourceFeatures.nearest(sources.tokens(), labels, 1, cue);
        Run channel = SourceFeatures.nearest(sources.tokens(), labels, 2, cue);
        Run relay = SourceFeatures.nearest(sources.tokens(), labels, 3, cue);
        SpeakerFeatures speakers = new SpeakerFeatures(scene, cue, source, earlier);
        List<Candidate> candidates = speakers.candidates();
        Choice chosen = speaker(speakers, candidates);
        Candidate speaker = candidates.get(chosen.value());
        Told previous = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
        Run words =
                source == null && speaker.sort() == Sort.SAME_UNNAMED && previous != null ? previous.source() : source;
        boolean inside = cueSure[2] > cueSure[1];
        Told told = new Told(
                cue.run(),
                content,
                speaker.entity(),
                words,
                channel,
                relay == null ? -1 : firstEntity(relay),
                form(cue, content),
                act(cue, content),
                inside);
        return new Found(told, cue, cueSure[1] + cueSure[2], start.sure() * end.sure(), chosen.sure());
    }

    private int firstEntity(Run run) {
        for (int i = run.start(); i < run.end(); i++) {
            if (scene.entity(i) >= 0) {
                return scene.entity(i);
            }
        }
        return -1;
    }

    private Choice start(ContentFeatures contents, int[] starts) {
        float[] scores = new float[starts.length];
        for (int k = 0; k < starts.length; k++) {
            features.clear();
            contents.start(starts[k], features);
            scores[k] = StatementModels.score(models.start(), features);
        }
        int best = best(scores);
        return new Choice(starts[best], share(scores, best));
    }

    private Choice end(ContentFeatures contents, int start, int[] ends) {
        float[] scores = new float[ends.length];
        LinearModel model = models.end();
        contents.ends(start, ends, features, (number, of) -> scores[number] = StatementModels.score(model, of));
        int best = best(scores);
        return new Choice(ends[best], share(scores, best));
    }

    private Choice speaker(SpeakerFeatures speakers, List<Candidate> candidates) {
        float[] scores = new float[candidates.size()];
        for (int k = 0; k < scores.length; k++) {
            features.clear();
            speakers.add(candidates.get(k), k, features);
            scores[k] = StatementModels.score(models.speaker(), features);
        }
        int best = best(scores);
        return new Choice(best, share(scores, best));
    }

    private Statement.Act act(Cue cue, Run content) {
        LinearModel model = models.act();
        if (model == null) {
            return cue.word().act();
        }
        features.clear();
        ContentSort.act(scene, cue, content, features);
        return Statement.Act.values()[best(model.scores(features))];
    }

    private Statement.Form form(Cue cue, Run content) {
        features.clear();
        ContentSort.form(scene, cue, content, features);
        LinearModel model = models.form();
        return model == null ? Statement.Form.INDIRECT : Statement.Form.values()[best(model.scores(features))];
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int k = 1; k < scores.length; k++) {
            best = scores[k] > scores[best] ? k : best;
        }
        return best;
    }

    private static double share(float[] scores, int best) {
        double sum = 0;
        for (float score : scores) {
            sum += StrictMath.exp(score - scores[best]);
        }
        return 1 / sum;
    }
}
