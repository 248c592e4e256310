package org.isnad.claim;

import java.util.List;
import org.isnad.lexicon.Features;

/** Takes the decisions of a labelled article down, with what tells of them: from these the models are trained. */
public interface Lessons {
    /** A choice between fixed labels. */
    void choice(String model, Features features, String label);

    /** A choice between candidates; {@code right} is the number of the right one. */
    void ranking(String model, List<int[]> candidates, int right);

    /** A label for each token. */
    void sequence(String model, int[][] features, int[] labels);
}
