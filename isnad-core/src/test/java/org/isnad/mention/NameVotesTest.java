package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class NameVotesTest {
    @Test
    void aPlaceHearsTheOthersAndNotItself() {
        NameVotes votes = new NameVotes(4);
        double[] person = sure(1);
        double[] place = sure(5);
        votes.add(0, 9, person);
        votes.add(1, 9, person);
        votes.add(2, 9, place);
        votes.add(3, 4, person);
        double[] means = new double[NameFeatures.LABELS.size()];
        assertThat(votes.others(2, place, means)).isEqualTo(2);
        assertThat(means[1]).isCloseTo(1, Offset.offset(1e-9));
        assertThat(votes.others(0, person, means)).isEqualTo(2);
        assertThat(means[1]).isCloseTo(0.5, Offset.offset(1e-9));
        assertThat(votes.others(3, person, means)).isZero();
    }

    private static double[] sure(int label) {
        double[] probabilities = new double[NameFeatures.LABELS.size()];
        probabilities[label] = 1;
        return probabilities;
    }
}
