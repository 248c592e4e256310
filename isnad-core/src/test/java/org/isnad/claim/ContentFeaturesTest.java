package org.isnad.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.isnad.lexicon.Models;
import org.isnad.lexicon.Morphology;
import org.isnad.lexicon.Words;
import org.isnad.mention.Entities;
import org.isnad.text.ArabicFold;
import org.isnad.text.Run;
import org.isnad.text.Tokenizer;
import org.junit.jupiter.api.Test;

class ContentFeaturesTest {
    @Test
    void aCueReachesToTheEndOfItsSentence() {
        Scene scene = scene("قال سامي إن البئر جفت. وغادر القرية.");
        assertEquals(new Run(0, 6), scene.candidates().get(0).scope());
    }

    @Test
    void aQuotationIsReachedWholeOverSeveralSentences() {
        Scene scene = scene("قال سامي: \"جفت البئر. نحتاج ماء.\" ثم غادر.");
        assertTrue(scene.candidates().get(0).scope().contains(scene.size() - 5));
    }

    @Test
    void aPrepositionTakesItsVerbAlong() {
        Scene scene = scene("جفت البئر وفق ما أعلن سامي.");
        Cue cue = scene.candidates().get(0);
        assertEquals(new Run(2, 5), cue.run());
        assertEquals(CueWord.Kind.PREPOSITION, cue.word().kind());
    }

    @Test
    void contentMayBeginBeforeACueAndNeverInsideIt() {
        Scene scene = scene("جفت البئر، وفق ما أعلن سامي.");
        int[] starts = new ContentFeatures(scene, scene.candidates().get(0)).starts();
        assertEquals(0, starts[0]);
        assertTrue(Arrays.stream(starts).noneMatch(i -> i >= 3 && i <= 5));
    }

    @Test
    void withoutModelsThereAreNoStatements() {
        Words words = words("قال سامي إن البئر جفت.");
        var article = new org.isnad.text.Article("a", "قال سامي إن البئر جفت.", null, null, null, null);
        assertTrue(StatementFinder.open(Models.none())
                .statements(article, words, new Entities(List.of(), words.size()))
                .isEmpty());
    }

    private static Scene scene(String text) {
        Words words = words(text);
        return new Scene(words, new Entities(List.of(), words.size()), CueWords.open(), ClauseWords.open());
    }

    private static Words words(String text) {
        return Morphology.open().words(new Tokenizer().tokens(ArabicFold.fold(text)));
    }
}
