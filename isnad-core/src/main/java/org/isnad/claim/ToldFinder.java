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
    private static final double POSSIBLE = 0.45;
    private static final double DOUBTFUL = 0.38; // of the cue times the root of the content
    private static final int RELAY_BACK = 30;
    private static final double SAME_CONTENT = 0.6;
    private static final double TOLD = 0.9; // how sure a speaker is whom the words leave no doubt about

    /** A statement found, with the cue that showed it and how sure each step was. */
    record Found(Told told, Cue cue, double cueSure, double contentSure, double speakerSure) {
        double confidence() {
            return cueSure * contentSure * speakerSure;
        }
    }

    record Choice(int value, double sure) {}

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
        List<Cue> cues = scene.candidates();
        double[][] sure = models.sure(scene, cues, features);
        for (int k = 0; k < cues.size(); k++) {
            if (sure[k][1] + sure[k][2] / 2 < POSSIBLE) {
                continue;
            }
            Found found = found(cues.get(k), sure[k], earlier);
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
            if (Runs.overlap(all.get(k).told().content(), found.told().content()) < SAME_CONTENT) {
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

    @Nullable
    Found found(Cue cue, double[] cueSure, List<Told> earlier) {
        ContentChoice.Chosen chosen = new ContentChoice(models, scene, cue, features).chosen();
        Run content = chosen.content();
        if (content.isEmpty()) {
            return null;
        }
        double contentSure = chosen.sure();
        if ((cueSure[1] + cueSure[2]) * Math.sqrt(contentSure) < DOUBTFUL) {
            return null;
        }
        Around around = around(cue, content, earlier);
        Run source = around.source();
        Run channel = around.channel();
        Run relay = around.relay();
        SpeakerFeatures speakers = new SpeakerFeatures(scene, cue, around, earlier);
        List<Candidate> candidates = speakers.candidates();
        Choice spoken = speaker(speakers, candidates);
        Candidate speaker = candidates.get(spoken.value());
        Told previous = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
        Told told = new Told(
                cue.run(),
                content,
                speaker.entity(),
                words(source, speaker, previous),
                channel == null ? inherited(cue, speaker.entity(), previous) : channel,
                relay == null ? relay(cue, speaker.entity()) : firstEntity(relay),
                form(cue, content),
                act(cue, content),
                cueSure[2] > cueSure[1]);
        return new Found(told, cue, cueSure[1] + cueSure[2], contentSure, spoken.sure());
    }

    /** Reads the words around the cue, the content left out. */
    Around around(Cue cue, Run content, List<Told> earlier) {
        Around found = models.around(new SourceFeatures(scene, cue, content, earlier), cue, features);
        return found.with(source(cue, content, found.channel(), found.source()));
    }

    /** The words that name the speaker: a document right behind the verb is its subject; a role reaches to its bearer's name. */
    private @Nullable Run source(Cue cue, Run content, @Nullable Run channel, @Nullable Run found) {
        if (found == null) {
            return channel != null && isSubject(channel, cue) ? channel : null;
        }
        boolean behind = found.start() > cue.last() && found.end() <= content.start();
        return behind && scene.isRole(found.start()) ? withBearer(found, content) : found;
    }

    private boolean isSubject(Run words, Cue cue) {
        return words.start() == cue.last() + 1 && cue.word().kind().isVerb() && !scene.isPreposition(words.start());
    }

    /** An unnamed speaker who goes on, or seems to be nobody right behind such a one, keeps the words that were used of them. */
    static @Nullable Run words(@Nullable Run source, Candidate speaker, @Nullable Told previous) {
        boolean goesOn = speaker.sort() == Sort.SAME_UNNAMED
                || (speaker.sort() == Sort.NOBODY && previous != null && previous.speaker() < 0);
        return source == null && goesOn && previous != null ? previous.source() : source;
    }

    private Run withBearer(Run role, Run content) {
        int end = Math.min(content.start(), scene.bearerEnd(role.start()));
        return end > role.end() ? new Run(role.start(), end) : role;
    }

    /** One who goes on in the same sentence goes on in the same place. */
    private @Nullable Run inherited(Cue cue, int speaker, @Nullable Told previous) {
        if (previous == null || previous.speaker() != speaker) {
            return null;
        }
        int sentence = scene.tokens().sentenceOf(previous.cue().start());
        return sentence == scene.tokens().sentenceOf(cue.token()) ? previous.channel() : null;
    }

    /** Who hands the words on where {@code نقلت} stands before the cue: the first named behind it who is not the speaker. */
    private int relay(Cue cue, int speaker) {
        for (int i = cue.token() - 1; i >= Math.max(cue.scope().start(), cue.token() - RELAY_BACK); i--) {
            if (scene.isRelaying(i)) {
                return firstEntity(new Run(i, cue.token()), speaker);
            }
        }
        return -1;
    }

    private int firstEntity(Run run) {
        return firstEntity(run, -1);
    }

    private int firstEntity(Run run, int but) {
        for (int i = run.start(); i < run.end(); i++) {
            if (scene.entity(i) >= 0 && scene.entity(i) != but) {
                return scene.entity(i);
            }
        }
        return -1;
    }

    Choice speaker(SpeakerFeatures speakers, List<Candidate> candidates) {
        double[] scores = new double[candidates.size()];
        for (int k = 0; k < scores.length; k++) {
            features.clear();
            speakers.add(candidates.get(k), k, features);
            scores[k] = StatementModels.score(models.speaker(), features);
        }
        double[] sure = StatementModels.shares(scores);
        int told = speakers.told();
        int best = 0;
        for (int k = 0; k < sure.length; k++) {
            if (told >= 0 && candidates.get(k).entity() == told) {
                return new Choice(k, Math.max(sure[k], TOLD));
            }
            best = sure[k] > sure[best] ? k : best;
        }
        return new Choice(best, sure[best]);
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
}
