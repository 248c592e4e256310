/** What is known of words: the lexicon, the analysis of a word in its sentence, and the weights that were learnt. */
@NullMarked
package org.isnad.lexicon;

import org.jspecify.annotations.NullMarked;
