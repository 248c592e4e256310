package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SequenceModelTest {
    private static final float NEVER = Float.NEGATIVE_INFINITY;
    private static final SequenceModel MODEL = new SequenceModel(
            LinearModel.of(List.of("O", "B", "I"), new int[] {7}, new float[][] {{0, 1, -1}}),
            new float[][] {{0.5f, 0, NEVER}, {0, -1, 1}, {0, 0, 0.5f}, {0, 0, NEVER}});

    @Test
    void marginalsAreTheSharesOfAllPaths() {
        Random random = new Random(3);
        float[][] scores = new float[4][3];
        for (float[] row : scores) {
            for (int k = 0; k < 3; k++) {
                row[k] = (float) random.nextGaussian();
            }
        }
        double[][] marginals = MODEL.marginals(scores);
        double[][] expected = new double[4][3];
        double total = addPaths(scores, new int[4], 0, expected);
        for (int i = 0; i < 4; i++) {
            for (int k = 0; k < 3; k++) {
                assertThat(marginals[i][k]).isCloseTo(expected[i][k] / total, within(1e-6));
            }
        }
    }

    @Test
    void theBestPathNeverTakesAForbiddenStep() {
        float[][] scores = {{0, 0, 9}, {0, 0, 9}};
        assertThat(MODEL.decode(scores)).containsExactly(1, 2);
    }

    @Test
    void largeScoresDoNotOverflow() {
        double[][] marginals = MODEL.marginals(new float[][] {{900, -900, 0}, {-900, 900, 0}});
        assertThat(marginals[0][0]).isCloseTo(1, within(1e-9));
        assertThat(marginals[1][1]).isCloseTo(1, within(1e-9));
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        SequenceModel read = SequenceModel.read(MODEL.toBytes());
        assertThat(read.labels()).containsExactly("O", "B", "I");
        assertThat(read.transitions()[1][2]).isEqualTo(1f);
        assertThat(read.toBytes()).isEqualTo(MODEL.toBytes());
    }

    /** The sum of all paths' weights; adds each path's weight to the labels on it. */
    private static double addPaths(float[][] scores, int[] path, int at, double[][] sums) {
        if (at == path.length) {
            double log = MODEL.transitions()[3][path[0]] + scores[0][path[0]];
            for (int i = 1; i < at; i++) {
                log += MODEL.transitions()[path[i - 1]][path[i]] + scores[i][path[i]];
            }
            for (int i = 0; i < at; i++) {
                sums[i][path[i]] += Math.exp(log);
            }
            return Math.exp(log);
        }
        double total = 0;
        for (int k = 0; k < 3; k++) {
            path[at] = k;
            total += addPaths(scores, path, at + 1, sums);
        }
        return total;
    }
}
