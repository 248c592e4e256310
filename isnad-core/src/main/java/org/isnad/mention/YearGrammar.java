package org.isnad.mention;

import org.isnad.mention.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/** Reads years and centuries: {@code عام 1967}, {@code 1416 هـ/ 1996}, {@code العام المالي الجاري}, {@code القرن السابع عشر}. */
final class YearGrammar {
    static final String CENTURY = "century";

    private static final int LAST_HIJRI_YEAR = 1500;
    private static final int FIRST_HIJRI_YEAR = 1300;

    /** A year behind {@code عام} or {@code سنة}. */
    @Nullable
    TimeReading headed(TimeText text, Phrases.Match<TimeWord> head, Reference reference) {
        int at = head.end();
        if (text.is(at, Kind.FISCAL)) {
            return fiscal(text, head, at + 1, reference);
        }
        TimeReading year = alone(text, at, true);
        if (year != null) {
            return year.from(head.start(), head.skip());
        }
        Cardinal number = head.definite() || text.isDigits(at) ? null : text.cardinal(at);
        boolean old = number != null && number.isBetween(100, 999) && number.skip() == 0;
        return old && number != null
                ? TimeReading.date(
                        head.start(),
                        number.end(),
                        head.skip(),
                        String.format("%04d", (int) number.value()),
                        0.7,
                        "year")
                : null;
    }

    private @Nullable TimeReading fiscal(TimeText text, Phrases.Match<TimeWord> head, int at, Reference reference) {
        Phrases.Match<TimeWord> which = text.at(at);
        if (which != null && DateGrammar.isDirection(which.value().kind())) {
            String value = reference.fiscalYear(which.value().number());
            return TimeReading.date(head.start(), which.end(), head.skip(), value, 0.85, "year.fiscal");
        }
        TimeReading year = alone(text, at, true);
        return year == null ? null : year.from(head.start(), head.skip());
    }

    /**
     * A year without a word for it.
     *
     * @param sure whether the words before it show that it is one
     */
    @Nullable
    TimeReading alone(TimeText text, int at, boolean sure) {
        Cardinal year = text.year(at);
        if (year == null || !sure && !isPlausible(text, year)) {
            return null;
        }
        int value = (int) year.value();
        int end = year.end();
        if (text.isDigits(at) && text.isMark(end, '/')) {
            TimeReading pair = pair(text, at, value);
            if (pair != null) {
                return pair;
            }
        }
        boolean hijra = text.is(end, Kind.HIJRA);
        boolean hijri = hijra || value >= FIRST_HIJRI_YEAR && value < LAST_HIJRI_YEAR && sure && year.digits();
        end = hijra || text.is(end, Kind.COMMON) ? end + 1 : end;
        if (hijri) {
            return hijri(text, year, end, value);
        }
        return TimeReading.date(
                year.start(), end, year.skip(), String.format("%04d", value), sure ? 0.97 : 0.8, "year");
    }

    /** {@code 2017/2018}, {@code 2017/18}. */
    private static @Nullable TimeReading pair(TimeText text, int at, int first) {
        int second = text.digits(at + 2);
        int full = text.length(at + 2) == 2 ? first / 100 * 100 + second : second;
        if (full == first + 1 && first >= FIRST_HIJRI_YEAR && first < LAST_HIJRI_YEAR) {
            int year = Hijri.gregorianYear(first);
            int end = text.is(at + 3, Kind.HIJRA) ? at + 4 : at + 3;
            return TimeReading.date(at, end, 0, year + "/" + (year + 1), 0.7, "year.pair");
        }
        return full == first + 1 ? TimeReading.date(at, at + 3, 0, first + "/" + full, 0.95, "year.pair") : null;
    }

    /** A Hijri year, with the Gregorian one behind it if told: {@code 1416 هـ/ 1996}. */
    private static TimeReading hijri(TimeText text, Cardinal year, int end, int value) {
        int next = text.afterMark(text.afterMark(end, "/-("), "/-(");
        Cardinal common = next > end ? text.year(next) : null;
        if (common != null && common.value() >= LAST_HIJRI_YEAR) {
            int last = text.is(common.end(), Kind.COMMON) ? common.end() + 1 : common.end();
            return TimeReading.date(
                    year.start(), last, year.skip(), String.format("%04d", (int) common.value()), 0.97, "year.hijri");
        }
        String gregorian = String.format("%04d", Hijri.gregorianYear(value));
        return TimeReading.date(year.start(), end, year.skip(), gregorian, 0.85, "year.hijri");
    }

    /** Not a number of things, nor part of a title in quotation marks or of a cup's name. */
    private static boolean isPlausible(TimeText text, Cardinal year) {
        int at = year.start();
        if (!year.digits()) {
            boolean last = year.end() >= text.limit() || text.afterMark(year.end(), ".,)\"") > year.end();
            return last && text.is(at - 1, Kind.IN) && year.value() <= 2070;
        }
        boolean near = year.digits() && year.value() >= 1850 && year.value() <= 2070;
        boolean titled = text.isMark(at + 1, '"') && !text.isMark(at - 1, '"') && text.at(at - 1) == null;
        boolean counted = text.isCounted(at + 1) && !text.is(at - 1, Kind.YEARLY);
        boolean cup = text.at(at - 1) == null && text.is(at - 2, Kind.CUP) || text.is(at - 1, Kind.CUP);
        return near && !titled && !cup && !counted && !isNumbered(text, at);
    }

    /** Behind another number and a mark: {@code 1373 (2001)}, {@code 47/2015} number a case. */
    private static boolean isNumbered(TimeText text, int at) {
        return text.afterMark(at - 1, "(/-") == at && text.isDigits(at - 2) && text.year(at - 2) == null;
    }

    /** {@code القرن السابع عشر}, {@code القرن الـ19}, {@code القرن الماضي}. */
    @Nullable
    TimeReading century(TimeText text, Phrases.Match<TimeWord> head) {
        int at = head.end();
        boolean article = text.is(at, Kind.THE);
        Cardinal rank = article ? text.cardinal(at + 1) : text.ordinal(at);
        return rank == null ? null : century(text, rank, head.start(), head.skip());
    }

    /** A further century that goes with the one before: {@code القرنين الحادي عشر والخامس عشر}. */
    @Nullable
    TimeReading furtherCentury(TimeText text, int token) {
        Cardinal rank = text.ordinal(token);
        return rank == null || !rank.joined() ? null : century(text, rank, token, rank.skip());
    }

    private static @Nullable TimeReading century(TimeText text, Cardinal rank, int start, int skip) {
        if (!rank.isBetween(1, 25)) {
            return null;
        }
        int end = text.is(rank.end(), Kind.COMMON) ? rank.end() + 1 : rank.end();
        String value = String.format("%02dXX", (int) rank.value() - 1);
        return TimeReading.date(start, end, skip, value, 0.95, CENTURY);
    }
}
