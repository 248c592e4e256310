package org.isnad.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/** Turns Hijri dates into Gregorian ones by the calendar of Umm al-Qura; before and after its tables by average length. */
final class Hijri {
    private static final double EPOCH_DAY = -492_148.5; // 16 July 622, Julian, counted from 1970
    private static final double YEAR_DAYS = 354.36708;
    private static final double MONTH_DAYS = YEAR_DAYS / 12;

    private Hijri() {}

    static LocalDate gregorian(int year, int month, int day) {
        try {
            return LocalDate.from(HijrahChronology.INSTANCE.date(year, month, day));
        } catch (DateTimeException outsideTables) {
            return LocalDate.ofEpochDay(
                    Math.round(EPOCH_DAY + (year - 1) * YEAR_DAYS + (month - 1) * MONTH_DAYS + day - 1));
        }
    }

    /** The Gregorian year in which most of the Hijri year lies. */
    static int gregorianYear(int year) {
        return gregorian(year, 7, 1).getYear();
    }

    static int yearOf(LocalDate date) {
        try {
            return HijrahDate.from(date).get(ChronoField.YEAR_OF_ERA);
        } catch (DateTimeException outsideTables) {
            return (int) Math.floor((date.toEpochDay() - EPOCH_DAY) / YEAR_DAYS) + 1;
        }
    }

    /** The day of that name that is nearest to {@code date} before or after it; the nearest of all for direction 0. */
    static LocalDate nearest(LocalDate date, int month, int day, int direction) {
        int year = yearOf(date);
        LocalDate best = null;
        for (int y = year - 1; y <= year + 1; y++) {
            LocalDate candidate = gregorian(y, month, day);
            boolean fits = direction == 0 || (direction < 0 ? !candidate.isAfter(date) : !candidate.isBefore(date));
            if (fits && (best == null || closer(candidate, best, date))) {
                best = candidate;
            }
        }
        return best == null ? gregorian(year, month, day) : best;
    }

    private static boolean closer(LocalDate a, @Nullable LocalDate b, LocalDate date) {
        return b == null || Math.abs(a.toEpochDay() - date.toEpochDay()) < Math.abs(b.toEpochDay() - date.toEpochDay());
    }
}
