package org.isnad.lexicon;

import java.util.List;

/**
 * A word type: one folded spelling with all that is known of it outside any sentence. Shared between articles.
 *
 * @param form the folded spelling
 * @param taMarbuta whether the original spelling ends in ta marbuta
 * @param analyses every way to read it, likeliest first, at least one
 * @param cluster number of the distributional cluster, 0 where unknown
 */
public record Word(String form, boolean taMarbuta, List<Analysis> analyses, int cluster) {
    public Word {
        analyses = List.copyOf(analyses);
        if (analyses.isEmpty()) {
            throw new IllegalArgumentException("word '" + form + "' without analyses, expected at least one");
        }
    }
}
