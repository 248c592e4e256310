package org.isnad.mention;

import org.jspecify.annotations.Nullable;

/** What has been read so far of an expression of day and hour; each part at most once. */
final class Moment {
    static final int NO_OFFSET = Integer.MIN_VALUE;

    int start;
    int skip;
    int end;
    int offset = NO_OFFSET;
    int weekday;
    int day;
    int month;
    int year;
    boolean hijri;
    /** Months from this one that the day number counts in, where {@link #inMonth}. */
    int monthOffset;

    boolean inMonth;
    int weekOffset;
    boolean inWeek;

    @Nullable
    String part;

    int hour = -1;
    int minute;

    int direction;
    boolean directed;
    /** The value is known already: a feast, a numeric date. */
    @Nullable
    String fixed;

    /** The month and year of another date. */
    void take(Moment other) {
        month = other.month;
        year = other.year;
        hijri = other.hijri;
        inMonth = other.inMonth;
        monthOffset = other.monthOffset;
        directed = other.directed;
        direction = other.direction;
    }

    boolean hasDay() {
        return offset != NO_OFFSET || weekday > 0 || day > 0 || month > 0 || fixed != null;
    }

    boolean hasDate() {
        return month > 0 || day > 0 || fixed != null;
    }

    boolean hasHour() {
        return hour >= 0;
    }
}
