package org.isnad.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.isnad.lexicon.Tables;
import org.isnad.lexicon.Tables.Row;

/** The page's own words, in one language. */
final class Labels {
    private final PageLanguage language;
    private final Map<String, String> words = new HashMap<>();

    Labels(PageLanguage language) {
        this.language = language;
        int column = language.ordinal() + 1;
        try (InputStream in = Objects.requireNonNull(Labels.class.getResourceAsStream("labels.tsv"))) {
            for (Row row : Tables.rows("labels.tsv", new InputStreamReader(in, StandardCharsets.UTF_8))) {
                words.put(row.text(0), row.expectText(column, "a key and its words in Arabic and English"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("table labels.tsv", e);
        }
    }

    PageLanguage language() {
        return language;
    }

    String get(String key) {
        return Objects.requireNonNull(words.get(key), () -> "labels.tsv has no '" + key + "'");
    }

    /** What readers know by codes, as units, may have no word of its own. */
    String getOr(String key, String other) {
        return words.getOrDefault(key, other);
    }
}
