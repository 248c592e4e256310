package org.isnad.source;

import org.isnad.text.Published;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself.
 *
 * @param body the text as search engines are told it; empty on most pages
 */
record PageFacts(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable Published published,
        @Nullable String url,
        String body) {
    static PageFacts of(Document page) {
        PageMeta meta = new PageMeta(page);
        return new PageFacts(meta.title(), meta.outlet(), meta.published(), meta.url(), meta.body());
    }
}
