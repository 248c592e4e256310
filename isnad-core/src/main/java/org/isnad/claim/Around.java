package org.isnad.claim;

import java.util.Arrays;
import org.isnad.text.Run;
import org.jspecify.annotations.Nullable;

/**
 * What the words around a cue and its content name.
 *
 * @param source the words that name the speaker
 * @param tokens the tokens looked at, in order
 * @param shares for each of them, how likely it is that it names the speaker, 0 to 1
 */
record Around(
        @Nullable Run source,
        @Nullable Run channel,
        @Nullable Run relay,
        int[] tokens,
        double[] shares) {

    /** The speaker's words known for certain. */
    static Around of(@Nullable Run source) {
        return new Around(source, null, null, new int[0], new double[0]);
    }

    Around with(@Nullable Run newSource) {
        return new Around(newSource, channel, relay, tokens, shares);
    }

    /** How likely the token names the speaker; 0 where it was not looked at. */
    double share(int token) {
        int k = Arrays.binarySearch(tokens, token);
        return k < 0 ? 0 : shares[k];
    }

    /** The greatest {@link #share} of any token. */
    double greatest() {
        double greatest = 0;
        for (double share : shares) {
            greatest = Math.max(greatest, share);
        }
        return greatest;
    }
}
