package org.isnad.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.isnad.claim.Statement;
import org.isnad.lexicon.Tables;
import org.isnad.lexicon.Tables.Row;
import org.isnad.mention.Timex;

/** The words for what a reading holds, in one language: the table {@code labels.tsv}. Immutable. */
public final class Labels {
    private final PageLanguage language;
    private final Map<String, String> words = new HashMap<>();

    public Labels(PageLanguage language) {
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

    public String get(String key) {
        return Objects.requireNonNull(words.get(key), () -> "labels.tsv has no '" + key + "'");
    }

    /** What readers know by codes, as units, may have no word of its own. */
    public String getOr(String key, String other) {
        return words.getOrDefault(key, other);
    }

    /** What the words do; where the cue takes a side on them, that says more than that they were said. */
    public String act(Statement statement) {
        boolean plain =
                statement.act() != Statement.Act.SAY || statement.stance().equals("says");
        return plain
                ? get("act." + statement.act().label())
                : getOr("stance." + statement.stance(), statement.stance());
    }

    /** The unit's word beside the number; Arabic counts three to ten in the plural and more in the singular. */
    public String unit(String unit, double number) {
        double rest = number % 100;
        String many = getOr("unit." + unit, unit);
        return rest > 0 && rest <= 10 ? getOr("unit." + unit + ".few", many) : many;
    }

    /** The time's value as people write it. */
    public String time(Timex time) {
        TimeWords words = new TimeWords(this);
        return time.kind() == Timex.Kind.SET ? words.often(time.value()) : words.told(time.value());
    }

    /** A TIMEX3 value as people write it. */
    public String time(String value) {
        return new TimeWords(this).told(value);
    }
}
