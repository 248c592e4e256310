package org.isnad.claim;

import org.isnad.text.Run;

/** Measures on runs. */
final class Runs {
    private Runs() {}

    /** The tokens that both have, as a share of those that either has. */
    static double overlap(Run a, Run b) {
        int both = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return both <= 0 ? 0 : (double) both / (a.size() + b.size() - both);
    }
}
