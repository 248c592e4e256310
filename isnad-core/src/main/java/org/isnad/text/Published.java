package org.isnad.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When an article was published: a local date, with the time of day and the offset where they are known. */
public record Published(
        LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)\\s*(Z|[+-]\\d{2}(?::?\\d{2})?)?)?");

    public static Published on(LocalDate date) {
        return new Published(date, null, null);
    }

    /**
     * Reads {@code 2018-06-01}, {@code 2018-06-01T18:00} or {@code 2018-06-01T18:00:00+03:00}.
     *
     * @throws IllegalArgumentException naming the text when it is none of these
     */
    public static Published parse(String text) {
        Matcher matcher = ISO.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "date '" + text + "', expected YYYY-MM-DD, with an optional THH:MM[:SS] and offset");
        }
        try {
            String time = matcher.group(2);
            String offset = matcher.group(3);
            return new Published(
                    LocalDate.parse(matcher.group(1)),
                    time == null ? null : LocalTime.parse(time),
                    offset == null ? null : ZoneOffset.of(offset));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("date '" + text + "': " + e.getMessage(), e);
        }
    }

    /** ISO 8601, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return date + (time == null ? "" : "T" + time) + (offset == null ? "" : offset.toString());
    }
}
