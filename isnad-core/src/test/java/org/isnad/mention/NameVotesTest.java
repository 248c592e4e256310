package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class NameVotesTest {
    @Test
    void aPlaceHearsTheOthersAndNotItself() {
        NameVotes votes = new NameVotes(3);
        double[] person = sure(1);
        double[] place = sure(5);
        votes.add(9, person);
        votes.add(9, person);
        votes.add(9, place);
        double[] means = new double[NameFeatures.LABELS.size()];
        assertThat(votes.others(9, place, means)).isEqualTo(2);
        assertThat(means[1]).isCloseTo(1, Offset.offset(1e-9));
        assertThat(votes.others(9, person, means)).isEqualTo(2);
        assertThat(means[1]).isCloseTo(0.5, Offset.offset(1e-9));
        assertThat(votes.others(4, person, means)).isZero();
    }

    private static double[] sure(int label) {
        double[] probabilities = new double[NameFeatures.LABELS.size()];
        probabilities[label] = 1;
        return probabilities;
    }
}
