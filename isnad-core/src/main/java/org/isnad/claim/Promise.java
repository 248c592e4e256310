package org.isnad.claim;

import org.isnad.text.Run;

/**
 * Words that may tell what somebody is going to do.
 *
 * @param cue the word that promises it; the verb itself where it stands in the future
 * @param skip folded letters before the first word that do not belong to the thing
 */
record Promise(int cue, PromiseWords.Entry entry, Run what, int skip) {}
