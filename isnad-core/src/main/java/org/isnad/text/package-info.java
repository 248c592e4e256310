/** An article's characters: folding with a way back, tokens, sentences, paragraphs and quotations. */
@NullMarked
package org.isnad.text;

import org.jspecify.annotations.NullMarked;
