package org.isnad.mention;

import org.isnad.lexicon.Features;
import org.isnad.lexicon.LinearModel;
import org.isnad.lexicon.SequenceModel;
import org.isnad.text.Run;

/** A tagger's scores, with what a word type adds to those of its neighbours worked out once for the type. Thread-safe. */
final class NameScorer {
    private static final int WIDTH = NameFeatures.LABELS.size();
    private static final int REACH = NameSheet.REACH;

    private final SequenceModel model;
    private final boolean second;

    /** @param second whether the model also sees what the first tagger found */
    NameScorer(SequenceModel model, boolean second) {
        this.model = model;
        this.second = second;
    }

    SequenceModel model() {
        return model;
    }

    /** For each token of the piece each label's score. */
    float[][] scores(NameSheet sheet, Run piece) {
        float[][] scores = new float[piece.size()][WIDTH];
        Features seen = new Features();
        int from = Math.max(0, piece.start() - REACH);
        int to = Math.min(sheet.size(), piece.end() + REACH);
        for (int i = from; i < to; i++) {
            float[] type = type(sheet.word(i));
            for (int d = -REACH; d <= REACH; d++) {
                int k = i - d; // the token that sees this word d places further on
                if (piece.contains(Math.max(0, k)) && k >= 0) {
                    add(type, (d + REACH) * WIDTH, scores[k - piece.start()]);
                }
            }
        }
        for (int i = piece.start(); i < piece.end(); i++) {
            seen.clear();
            sheet.addContext(i, seen);
            if (second) {
                sheet.addSecond(i, seen);
            }
            model.emissions().addScores(seen, scores[i - piece.start()]);
        }
        return scores;
    }

    private static void add(float[] type, int at, float[] out) {
        for (int k = 0; k < WIDTH; k++) {
            out[k] += type[at + k];
        }
    }

    private float[] type(NameWord word) {
        NameWord.TypeScores known = word.scores(second);
        if (known == null || known.scorer() != this) {
            known = new NameWord.TypeScores(this, newType(word));
            word.remember(known, second);
        }
        return known.scores();
    }

    private float[] newType(NameWord word) {
        float[] type = new float[(2 * REACH + 1) * WIDTH];
        LinearModel emissions = model.emissions();
        Features seen = new Features();
        for (int d = -REACH; d <= REACH; d++) {
            seen.clear();
            NameSheet.addType(word, d, seen);
            float[] scores = emissions.scores(seen);
            System.arraycopy(scores, 0, type, (d + REACH) * WIDTH, WIDTH);
        }
        return type;
    }
}
