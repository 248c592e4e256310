package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import org.assertj.core.data.Offset;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.LinearModel;
import org.isnad.lexicon.Models;
import org.isnad.lexicon.SequenceModel;
import org.isnad.lexicon.Words;
import org.isnad.reading.ArticleReader;
import org.isnad.text.Run;
import org.junit.jupiter.api.Test;

/** What a word type adds is worked out once; the sums must be those of the features one by one. */
class NameScorerTest {
    private static final int WIDTH = NameFeatures.LABELS.size();
    private static final NameFeatures FEATURES = NameFeatures.open();
    private static final ArticleReader READER = ArticleReader.open(Models.none());

    @Test
    void scoresAreTheSumsOfTheFeatures() {
        Words words =
                READER.words("زار وزير النقل سامي الحلبي مدينة حلب\nوقالت \"وكالة الشمال\" للأنباء إن الوزير سامي عاد");
        NameSheet sheet = FEATURES.sheet(words);
        LinearModel emissions = weights(sheet);
        NameScorer scorer = new NameScorer(new SequenceModel(emissions, new float[WIDTH + 1][WIDTH]), false);
        for (Run piece : NameFeatures.pieces(words)) {
            float[][] scores = scorer.scores(sheet, piece);
            for (int i = piece.start(); i < piece.end(); i++) {
                assertThat(scores[i - piece.start()]).containsExactly(plain(sheet, emissions, i), Offset.offset(1e-3f));
            }
        }
    }

    private static float[] plain(NameSheet sheet, LinearModel emissions, int i) {
        Features seen = new Features();
        sheet.addFirst(i, seen);
        return emissions.scores(seen);
    }

    private static LinearModel weights(NameSheet sheet) {
        TreeSet<Integer> hashes = new TreeSet<>();
        Features seen = new Features();
        for (int i = 0; i < sheet.size(); i++) {
            seen.clear();
            sheet.addFirst(i, seen);
            for (int hash : seen.copy()) {
                hashes.add(hash);
            }
        }
        Random random = new Random(7);
        float[][] rows = new float[hashes.size()][WIDTH];
        for (float[] row : rows) {
            for (int k = 0; k < WIDTH; k++) {
                row[k] = random.nextFloat() - 0.5f;
            }
        }
        return LinearModel.of(
                NameFeatures.LABELS, hashes.stream().mapToInt(Integer::intValue).toArray(), rows);
    }
}
