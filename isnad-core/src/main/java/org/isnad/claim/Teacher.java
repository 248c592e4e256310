package org.isnad.claim;

import java.util.ArrayList;
import java.util.List;
import org.isnad.claim.SpeakerFeatures.Candidate;
import org.isnad.claim.SpeakerFeatures.Sort;
import org.isnad.lexicon.Features;
import org.isnad.text.Run;
import org.jspecify.annotations.Nullable;

/** Takes the decisions of an article whose statements people have found, with the very features that reading uses. */
final class Teacher {
    private static final int NEAR = 6; // tokens of one mention

    private final Scene scene;
    private final StatementModels models;
    private final Lessons lessons;
    private final Features features = new Features();

    Teacher(Scene scene, StatementModels models, Lessons lessons) {
        this.scene = scene;
        this.models = models;
        this.lessons = lessons;
    }

    /** @param gold the article's statements, by place of the cue */
    void teach(List<Told> gold) {
        List<Told> earlier = new ArrayList<>();
        List<Cue> cues = scene.candidates();
        models.sure(scene, cues, features);
        List<Told> read = models.speaker() == null ? null : read();
        for (Cue cue : cues) {
            Told told = find(cue, gold);
            features.clear();
            CueFeatures.add(scene, cue, features);
            String label = StatementModels.CUE_LABELS.get(told == null ? 0 : told.optional() ? 2 : 1);
            lessons.choice(StatementModels.CUE, features, label);
            if (told != null) {
                content(cue, told.content());
                source(cue, told, earlier);
                speaker(cue, told, read == null ? earlier : before(cue, read));
                sort(cue, told);
                earlier.add(told);
            }
        }
    }

    /** What the models of all steps make of the article. */
    private List<Told> read() {
        return new ToldFinder(models, scene)
                .found().stream().map(ToldFinder.Found::told).toList();
    }

    private static List<Told> before(Cue cue, List<Told> all) {
        return all.stream().filter(told -> told.cue().end() <= cue.token()).toList();
    }

    private static @Nullable Told find(Cue cue, List<Told> gold) {
        for (Told told : gold) {
            if (told.cue().overlaps(cue.run())) {
                return told;
            }
        }
        return null;
    }

    private void content(Cue cue, Run content) {
        ContentFeatures contents = new ContentFeatures(scene, cue);
        int[] starts = contents.starts();
        List<int[]> candidates = new ArrayList<>();
        for (int start : starts) {
            features.clear();
            contents.start(start, features);
            candidates.add(features.copy());
        }
        int right = indexOf(starts, content.start());
        if (right < 0) {
            return;
        }
        lessons.ranking(StatementModels.START, candidates, right);
        int[] ends = contents.ends(content.start());
        List<int[]> closes = new ArrayList<>();
        contents.ends(content.start(), ends, features, (number, of) -> closes.add(of.copy()));
        rank(StatementModels.END, closes, indexOf(ends, content.end()));
    }

    private void rank(String model, List<int[]> candidates, int right) {
        if (right >= 0) {
            lessons.ranking(model, candidates, right);
        }
    }

    private static int indexOf(int[] values, int wanted) {
        for (int k = 0; k < values.length; k++) {
            if (values[k] == wanted) {
                return k;
            }
        }
        return -1;
    }

    private void source(Cue cue, Told told, List<Told> earlier) {
        SourceFeatures sources = new SourceFeatures(scene, cue, told.content(), earlier);
        int[] tokens = sources.tokens();
        int[] labels = new int[tokens.length];
        int relay = nearestRelay(tokens, cue, told.via());
        for (int k = 0; k < tokens.length; k++) {
            int token = tokens[k];
            labels[k] = label(token, cue, told, relay);
        }
        lessons.sequence(StatementModels.SOURCE, sources.features(features), labels);
    }

    private int label(int token, Cue cue, Told told, int relay) {
        if (cue.run().contains(token)) {
            return 0;
        }
        if (contains(told.source(), token)) {
            return SourceFeatures.SPEAKER;
        }
        if (contains(told.channel(), token)) {
            return SourceFeatures.CHANNEL;
        }
        boolean relays = relay >= 0 && scene.entity(token) == told.via() && Math.abs(token - relay) < NEAR;
        return relays ? SourceFeatures.RELAY : 0;
    }

    private int nearestRelay(int[] tokens, Cue cue, int via) {
        int nearest = -1;
        for (int token : tokens) {
            boolean named = via >= 0 && scene.entity(token) == via;
            if (named && (nearest < 0 || Math.abs(token - cue.token()) < Math.abs(nearest - cue.token()))) {
                nearest = token;
            }
        }
        return nearest;
    }

    private static boolean contains(@Nullable Run run, int token) {
        return run != null && run.contains(token);
    }

    /** With the words for the speaker as reading finds them, right or wrong, so that the choice learns how far to trust them. */
    private void speaker(Cue cue, Told told, List<Told> earlier) {
        Run gold = told.source();
        boolean here = gold != null
                && gold.start() >= cue.scope().start()
                && gold.end() <= cue.scope().end();
        Around around = models.source() == null ? Around.of(here ? gold : null) : found(cue, earlier);
        Run source = around.source();
        SpeakerFeatures speakers = new SpeakerFeatures(scene, cue, around, earlier);
        List<Candidate> candidates = speakers.candidates();
        Sort unnamed = source != null ? Sort.UNNAMED : gold != null && !here ? Sort.SAME_UNNAMED : Sort.NOBODY;
        int right = -1;
        List<int[]> all = new ArrayList<>();
        for (int k = 0; k < candidates.size(); k++) {
            Candidate candidate = candidates.get(k);
            boolean fits = told.speaker() >= 0 ? candidate.entity() == told.speaker() : candidate.sort() == unnamed;
            right = fits ? k : right;
            features.clear();
            speakers.add(candidate, k, features);
            all.add(features.copy());
        }
        rank(StatementModels.SPEAKER, all, right);
    }

    /** What reading finds around the cue. */
    private Around found(Cue cue, List<Told> earlier) {
        Run content = new ContentChoice(models, scene, cue, features).chosen().content();
        return content.isEmpty() ? Around.of(null) : new ToldFinder(models, scene).around(cue, content, earlier);
    }

    private void sort(Cue cue, Told told) {
        features.clear();
        ContentSort.act(scene, cue, told.content(), features);
        lessons.choice(StatementModels.ACT, features, told.act().label());
        features.clear();
        ContentSort.form(scene, cue, told.content(), features);
        lessons.choice(StatementModels.FORM, features, told.form().label());
    }
}
