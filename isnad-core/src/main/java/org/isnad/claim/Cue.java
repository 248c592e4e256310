package org.isnad.claim;

import org.isnad.text.Run;

/**
 * A word that may report speech, in its place.
 *
 * @param last the verb behind a preposition, else the token itself
 * @param scope where its speaker and its content may lie
 */
record Cue(int token, int last, CueWord word, Run scope) {
    Run run() {
        return new Run(token, last + 1);
    }
}
