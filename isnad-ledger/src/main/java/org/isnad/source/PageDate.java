package org.isnad.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.text.Published;

/** Reads the dates that pages bear: ISO 8601, that of mail and HTTP, and year/month/day. */
final class PageDate {
    private static final Pattern SLASHES = Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})\\b.*");

    private PageDate() {}

    /** Nothing where it is none of these: a page without a date is still an article. */
    static Optional<Published> find(String text) {
        String date = text.strip();
        try {
            return Optional.of(Published.parse(date));
        } catch (IllegalArgumentException e) {
            return findInternet(date).or(() -> findSlashes(date));
        }
    }

    private static Optional<Published> findInternet(String date) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(new Published(time.toLocalDate(), time.toLocalTime(), time.getOffset()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Published> findSlashes(String date) {
        Matcher parts = SLASHES.matcher(date);
        try {
            return parts.matches()
                    ? Optional.of(Published.on(LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
