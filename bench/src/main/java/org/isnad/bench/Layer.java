package org.isnad.bench;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isnad.reading.ArticleReader;

/** One part of the reading that is trained. */
public interface Layer {
    /** The layer's name on the command line. */
    String name();

    /**
     * Trains on the articles.
     *
     * @param reader for an article, a reader with the models of the layers below, none of which has seen that article
     * @return the models' bytes by name
     */
    Map<String, byte[]> train(List<GoldArticle> articles, Function<GoldArticle, ArticleReader> reader);
}
