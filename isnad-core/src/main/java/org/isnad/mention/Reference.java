package org.isnad.mention;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * The day from which an article counts, and what "yesterday" or "last month" are from there.
 *
 * <p>Directions are -1 for the past, 0 for this one, +1 for the future. Without a day, values keep {@code X} for what is not
 * known.
 */
final class Reference {
    private static final String UNKNOWN_YEAR = "XXXX";

    private final @Nullable LocalDate today;

    Reference(@Nullable LocalDate today) {
        this.today = today;
    }

    /** The day that the article itself means by the day so many away from its own, if it names it by another weekday. */
    Reference mended(int offset, int weekday) {
        if (today == null) {
            return this;
        }
        int late = Math.floorMod(today.plusDays(offset).getDayOfWeek().getValue() - weekday, 7);
        return new Reference(late == 6 ? today.plusDays(1) : today.minusDays(late));
    }

    @Nullable
    LocalDate today() {
        return today;
    }

    /** {@code PAST_REF}, {@code PRESENT_REF} or {@code FUTURE_REF}. */
    static String vague(int direction) {
        return direction < 0 ? "PAST_REF" : direction > 0 ? "FUTURE_REF" : "PRESENT_REF";
    }

    String day(int offset) {
        return today == null ? vague(offset) : today.plusDays(offset).toString();
    }

    /** The weekday (1 is Monday) nearest in that direction; {@code strict} leaves today out. */
    String weekday(int weekday, int direction, boolean strict) {
        if (today == null) {
            return "XXXX-WXX-" + weekday;
        }
        DayOfWeek day = DayOfWeek.of(weekday);
        LocalDate found;
        if (direction > 0) {
            found = today.with(strict ? TemporalAdjusters.next(day) : TemporalAdjusters.nextOrSame(day));
        } else {
            found = today.with(strict ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
        }
        return found.toString();
    }

    /** A weekday of a week counted from this one. */
    String weekdayOfWeek(int weekday, int offset) {
        if (today == null) {
            return "XXXX-WXX-" + weekday;
        }
        return today.plusWeeks(offset).with(DayOfWeek.of(weekday)).toString();
    }

    boolean isWeekday(int offset, int weekday) {
        return today == null || today.plusDays(offset).getDayOfWeek().getValue() == weekday;
    }

    /** Told in the past tense, but much nearer in the future: the tense is that of the report. */
    private static int likely(int direction, long back, long ahead) {
        return direction <= 0 && ahead * 4 < back ? 1 : direction == 0 ? -1 : direction;
    }

    /** A day of the year told by the tense around it. */
    String monthDayNear(int month, int day, int tense) {
        if (today == null) {
            return monthDay(month, day, tense);
        }
        LocalDate back = LocalDate.parse(monthDay(month, day, -1));
        LocalDate ahead = LocalDate.parse(monthDay(month, day, 1));
        long now = today.toEpochDay();
        return monthDay(month, day, likely(tense, now - back.toEpochDay(), ahead.toEpochDay() - now));
    }

    /** A month told by the tense around it. */
    String monthNear(int month, int tense) {
        if (today == null) {
            return month(month, tense, false);
        }
        int ahead = Math.floorMod(month - today.getMonthValue(), 12);
        return month(month, ahead == 0 ? 0 : likely(tense, 12 - ahead, ahead), false);
    }

    /** A day of the year nearest in the direction; 0 is this year's. */
    String monthDay(int month, int day, int direction) {
        if (today == null) {
            return String.format("XXXX-%02d-%02d", month, day);
        }
        int year = today.getYear();
        LocalDate thisYear = dayOf(year, month, day);
        if (direction < 0 && thisYear.isAfter(today)) {
            year--;
        } else if (direction > 0 && thisYear.isBefore(today)) {
            year++;
        }
        return dayOf(year, month, day).toString();
    }

    /** A month nearest in the direction, this one included unless {@code strict}. */
    String month(int month, int direction, boolean strict) {
        if (today == null) {
            return String.format("%s-%02d", UNKNOWN_YEAR, month);
        }
        return YearMonth.of(monthYear(month, direction, strict), month).toString();
    }

    private int monthYear(int month, int direction, boolean strict) {
        if (today == null) {
            return 0;
        }
        int now = today.getMonthValue();
        boolean passed = strict ? month <= now : month < now;
        boolean toCome = strict ? month >= now : month > now;
        return today.getYear() + (direction > 0 && passed ? 1 : direction < 0 && toCome ? -1 : 0);
    }

    /** A day of the month counted from this one: {@code 20 من الشهر المقبل}. */
    String dayOfMonth(int day, int offset) {
        if (today == null) {
            return String.format("XXXX-XX-%02d", day);
        }
        YearMonth month = YearMonth.from(today).plusMonths(offset);
        return date(month.getYear(), month.getMonthValue(), day);
    }

    /** The nearest day with that number in the direction; 0 is this month's. */
    String dayNumber(int day, int direction) {
        if (today == null) {
            return String.format("XXXX-XX-%02d", day);
        }
        int now = today.getDayOfMonth();
        return dayOfMonth(day, direction < 0 && day > now ? -1 : direction > 0 && day < now ? 1 : 0);
    }

    /** A day past the month's end is its last: {@code 31 أبريل} is somebody's slip. */
    static String date(int year, int month, int day) {
        int last = YearMonth.of(year, month).lengthOfMonth();
        return String.format("%04d-%02d-%02d", year, month, Math.min(day, last));
    }

    private static LocalDate dayOf(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException leapDay) {
            return LocalDate.of(year, month, 1);
        }
    }

    /** A week, month, year, decade or century counted from this one; other units are only past, present or future. */
    String period(String unit, int offset) {
        if (today == null) {
            return vague(offset);
        }
        return switch (unit) {
            case "D" -> day(offset);
            case "W" -> week(today.plusWeeks(offset));
            case "M" -> YearMonth.from(today).plusMonths(offset).toString();
            case "Y" -> String.format("%04d", today.getYear() + offset);
            case "DE" -> String.format("%03dX", today.getYear() / 10 + offset);
            case "CE" -> String.format("%02dXX", today.getYear() / 100 + offset);
            default -> vague(offset);
        };
    }

    int year(int offset) {
        return today == null ? 0 : today.getYear() + offset;
    }

    /** ISO week: {@code 2018-W23}. */
    static String week(LocalDate day) {
        return String.format(
                "%04d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The day, or the year for long units, that lies so many units before or after today. */
    String shifted(String unit, int count) {
        if (today == null) {
            return vague(count);
        }
        return switch (unit) {
            case "D" -> today.plusDays(count).toString();
            case "W" -> today.plusWeeks(count).toString();
            case "M" -> YearMonth.from(today).plusMonths(count).toString();
            case "Y" -> String.format("%04d", Math.max(0, today.getYear() + count));
            case "DE" -> String.format("%04d", Math.max(0, today.getYear() + 10 * count));
            default -> vague(count);
        };
    }

    /** The day that lies several units before or after today. */
    String shifted(double[] parts, int direction) {
        if (today == null) {
            return vague(direction);
        }
        Period period = Period.of(
                count(parts, "Y") + 10 * count(parts, "DE"),
                count(parts, "M"),
                count(parts, "D") + 7 * count(parts, "W"));
        return (direction < 0 ? today.minus(period) : today.plus(period)).toString();
    }

    private static int count(double[] parts, String unit) {
        return (int) Math.min(parts[Units.rank(unit)], 1000);
    }

    /** The fiscal year, July to June, as {@code 2017/2018}. */
    String fiscalYear(int offset) {
        if (today == null) {
            return vague(offset);
        }
        int first = today.getYear() + offset - (today.getMonthValue() < 7 ? 1 : 0);
        return first + "/" + (first + 1);
    }
}
