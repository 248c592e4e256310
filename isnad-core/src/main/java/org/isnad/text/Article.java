package org.isnad.text;

import org.jspecify.annotations.Nullable;

/**
 * An outlet's publication as it came in: what a reading quotes.
 *
 * @param body the text that every span indexes, exactly as given
 */
public record Article(
        String id,
        String body,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable Published published,
        @Nullable String url) {}
