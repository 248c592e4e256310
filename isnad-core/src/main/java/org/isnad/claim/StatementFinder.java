package org.isnad.claim;

import java.util.Arrays;
import java.util.List;
import org.isnad.lexicon.Models;
import org.isnad.lexicon.Words;
import org.isnad.mention.Entities;
import org.isnad.text.Article;

/** Finds who said what. Thread-safe. */
public final class StatementFinder {
    private final CueWords cueWords = CueWords.open();
    private final ClauseWords clauseWords = ClauseWords.open();
    private final StatementModels models;

    private StatementFinder(StatementModels models) {
        this.models = models;
    }

    public static StatementFinder open(Models models) {
        return new StatementFinder(StatementModels.of(models));
    }

    /** By place of the cue. */
    public List<Statement> statements(Article article, Words words, Entities entities) {
        if (models.cue() == null) {
            return List.of();
        }
        Scene scene = scene(words, entities);
        return new StatementMaker(article, scene).statements(new ToldFinder(models, scene).found());
    }

    /** The labels of a model that chooses between some, in order. */
    public static List<String> labels(String model) {
        return switch (model) {
            case StatementModels.CUE -> StatementModels.CUE_LABELS;
            case StatementModels.SOURCE -> SourceFeatures.LABELS;
            case StatementModels.ACT ->
                Arrays.stream(Statement.Act.values()).map(Statement.Act::label).toList();
            case StatementModels.FORM ->
                Arrays.stream(Statement.Form.values())
                        .map(Statement.Form::label)
                        .toList();
            default -> throw new IllegalArgumentException("model '" + model + "', expected one with fixed labels");
        };
    }

    /** How many steps the models are trained in; what one finds the later ones see. */
    public static final int STEPS = 4;

    /** Whether the model is trained in the step, from 0: the speaker twice, so that the second time it sees its own mistakes. */
    public static boolean isTrainedIn(int step, String model) {
        return switch (model) {
            case StatementModels.CUE -> step == 0;
            case StatementModels.SPEAKER -> step >= 2;
            default -> step == 1;
        };
    }

    /** Whether the model's candidates look much alike, so that its weights must be held nearer to zero. */
    public static boolean hasManyRivals(String model) {
        return model.equals(StatementModels.SPEAKER);
    }

    private Scene scene(Words words, Entities entities) {
        return new Scene(words, entities, cueWords, clauseWords);
    }

    /**
     * Takes down the decisions of an article whose statements are known: to train from.
     *
     * @param gold by place of the cue
     */
    public void teach(Words words, Entities entities, List<Told> gold, Lessons lessons) {
        new Teacher(scene(words, entities), models, lessons).teach(gold);
    }
}
