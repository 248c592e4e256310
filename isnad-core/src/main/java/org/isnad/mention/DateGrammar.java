package org.isnad.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.isnad.mention.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates with a month: {@code 12 مايو/أيار 2018}, {@code الثامن عشر من أغسطس}, {@code غرة ديسمبر}, {@code مايو}, {@code 12/5/2018}.
 */
final class DateGrammar {
    /** Reads into the moment a date that begins at the token; the token after it, or -1. */
    int at(TimeText text, int token, Moment moment, Reference reference) {
        int day = text.digits(token);
        if (day >= 0 || text.isDigits(token)) {
            int numeric = NumericDate.at(text, token, moment);
            if (numeric > 0 || day < 1 || day > 31) {
                return numeric;
            }
            int end = ofMonth(text, token + 1, day, moment, reference);
            return end > 0 ? end : ofLaterMonth(text, token, day, moment, reference);
        }
        Cardinal ordinal = text.ordinal(token);
        if (ordinal != null && ordinal.isBetween(1, 31)) {
            int end = ofMonth(text, ordinal.end(), (int) ordinal.value(), moment, reference);
            if (end > 0) {
                moment.skip = token == moment.start ? ordinal.skip() : moment.skip;
                return end;
            }
        }
        return monthAlone(text, token, moment, reference);
    }

    /** {@code يوم 27}: a day of this month or the nearest. */
    int numberOnly(TimeText text, int token, Moment moment) {
        int day = text.digits(token);
        boolean unit = text.is(token + 1, Kind.UNIT) || text.is(token + 1, Kind.UNITS);
        if (day < 1 || day > 31 || unit || moment.hasDate()) {
            return -1;
        }
        moment.day = day;
        return token + 1;
    }

    /** The first of several days of one month: {@code 19 و20 مارس}, {@code 7 إلى 13 أفريل}. */
    private int ofLaterMonth(TimeText text, int token, int day, Moment moment, Reference reference) {
        int at = token;
        for (int days = 0; days < 5; days++) {
            boolean link =
                    text.is(at + 1, Kind.AND) || text.is(at + 1, Kind.TO) || text.afterMark(at + 1, "-,") > at + 1;
            int next = text.digits(at + 2);
            if (!link || next < 1 || next > 31) {
                return -1;
            }
            at += 2;
            Moment later = new Moment();
            if (ofMonth(text, at + 1, next, later, reference) > 0) {
                moment.take(later);
                moment.day = day;
                return token + 1;
            }
        }
        return -1;
    }

    private int ofMonth(TimeText text, int at, int day, Moment moment, Reference reference) {
        int next = text.is(at, Kind.FROM) ? at + 1 : at;
        next = text.afterMark(next, "./-");
        Phrases.Match<TimeWord> word = text.at(next);
        if (word != null
                && word.value().kind() == Kind.UNIT
                && word.value().value().equals("M")) {
            int end = word.definite() ? ofThisMonth(text, word.end(), day, moment) : -1;
            if (end > 0) {
                return end;
            }
            word = text.at(word.end());
        }
        if (word == null
                || !isMonth(word.value().kind())
                || word.definite() && word.value().kind() != Kind.HIJRI) {
            return -1;
        }
        moment.day = day;
        return month(text, word, moment, reference);
    }

    private static int ofThisMonth(TimeText text, int at, int day, Moment moment) {
        Phrases.Match<TimeWord> which = text.at(at);
        int offset = 0;
        int end = at;
        if (which != null && isDirection(which.value().kind()) && which.skip() == 0) {
            offset = which.value().number();
            end = which.end();
        } else if (which != null && which.value().kind() == Kind.HERE) {
            return -1;
        }
        moment.day = day;
        moment.inMonth = true;
        moment.monthOffset = offset;
        return end;
    }

    private int monthAlone(TimeText text, int token, Moment moment, Reference reference) {
        if (moment.hasDay() || moment.part != null) {
            return -1;
        }
        Phrases.Match<TimeWord> word = text.at(token);
        boolean head = word != null
                && word.value().kind() == Kind.UNIT
                && word.value().value().equals("M");
        Phrases.Match<TimeWord> month = head && word != null && !word.definite() ? text.at(word.end()) : word;
        if (month == null || !isMonth(month.value().kind()) || month.definite()) {
            return -1;
        }
        boolean sure = head || month.value().kind() == Kind.MONTH || isAfterPointer(text, token);
        int skip = word == null ? 0 : word.skip();
        Moment read = new Moment();
        int end = month(text, month, read, reference);
        sure |= read.year > 0 && month.value().kind() != Kind.HIJRI || read.directed || end > month.end();
        if (!sure || head && month.skip() > 0 || month.value().kind() == Kind.HIJRI && !head && read.year == 0) {
            return -1;
        }
        moment.month = read.month;
        moment.year = read.year;
        moment.hijri = read.hijri;
        moment.day = read.day;
        moment.directed = read.directed;
        moment.direction = read.direction;
        moment.skip = token == moment.start ? skip : moment.skip;
        return end;
    }

    /** Words like {@code مارس} are months after {@code في} or {@code منذ}, and verbs or names elsewhere. */
    private static boolean isAfterPointer(TimeText text, int token) {
        Phrases.Match<TimeWord> before = text.at(token - 1);
        if (before == null) {
            return text.isMark(token - 1, '/') || text.isMark(token - 1, '(');
        }
        return switch (before.value().kind()) {
            case IN, SINCE, DURING, EDGE, TO, AGO, LATER, FROM, MONTH -> true;
            default -> false;
        };
    }

    private int month(TimeText text, Phrases.Match<TimeWord> word, Moment moment, Reference reference) {
        moment.month = word.value().number();
        moment.hijri = word.value().kind() == Kind.HIJRI;
        int end = alternatives(text, word.end(), moment);
        end = dayAfter(text, end, moment);
        end = direction(text, end, moment);
        int withYear = year(text, end, moment, reference);
        end = direction(text, withYear, moment);
        return withYear == end ? withYear : end;
    }

    /** The month by its other name: {@code مايو/أيار}, {@code حزيران (يونيو)}, {@code آذار - مارس}. */
    private static int alternatives(TimeText text, int at, Moment moment) {
        int next = text.afterMark(text.afterMark(at, "/-("), "/-(");
        Phrases.Match<TimeWord> other = text.at(next);
        boolean same = other != null
                && (other.value().kind() == Kind.MONTH || other.value().kind() == Kind.WEAKMONTH)
                && other.skip() == 0
                && other.value().number() == moment.month
                && !moment.hijri;
        return same && other != null ? text.afterMark(other.end(), ")") : at;
    }

    /** {@code سبتمبر 10}, {@code يناير الثاني والعشرين}: the order of English. */
    private static int dayAfter(TimeText text, int at, Moment moment) {
        if (moment.day > 0) {
            return at;
        }
        Cardinal ordinal = text.ordinal(at);
        if (ordinal != null && ordinal.definite() && ordinal.skip() == 0 && ordinal.isBetween(1, 31)) {
            moment.day = (int) ordinal.value();
            return ordinal.end();
        }
        int day = text.digits(at);
        int next = at + 1;
        boolean alone = next >= text.limit() || text.afterMark(next, ",.;)\n") > next;
        if (day >= 1 && day <= 31 && alone) {
            moment.day = day;
            return next;
        }
        return at;
    }

    private static int direction(TimeText text, int at, Moment moment) {
        Phrases.Match<TimeWord> word = text.at(at);
        if (moment.directed || word == null || !isDirection(word.value().kind()) || word.skip() > 0) {
            return at;
        }
        moment.directed = true;
        moment.direction = word.value().number();
        return word.end();
    }

    private int year(TimeText text, int at, Moment moment, Reference reference) {
        int next = text.is(at, Kind.FROM) || text.is(at, Kind.IN) ? at + 1 : text.afterMark(at, ",./-");
        Phrases.Match<TimeWord> head = text.at(next);
        if (head != null
                && head.value().kind() == Kind.UNIT
                && head.value().value().equals("Y")) {
            next = head.end();
            Phrases.Match<TimeWord> which = text.at(next);
            if (head.definite() && which != null && isDirection(which.value().kind()) && reference.today() != null) {
                moment.year = reference.year(which.value().number());
                return which.end();
            }
        } else if (head != null && head.value().kind() == Kind.HERE) {
            Phrases.Match<TimeWord> year = text.at(head.end());
            boolean ofYear = year != null
                    && year.value().kind() == Kind.UNIT
                    && year.value().value().equals("Y");
            moment.year = ofYear ? reference.year(0) : moment.year;
            return ofYear && year != null ? year.end() : at;
        }
        Cardinal year = text.year(next);
        if (year == null || year.skip() > 0) {
            return at;
        }
        moment.year = (int) year.value();
        return era(text, year.end());
    }

    /** {@code م}, {@code هـ}, and a year of the other calendar behind it: {@code 1436هـ (2015م)}. */
    private static int era(TimeText text, int at) {
        if (!text.is(at, Kind.COMMON) && !text.is(at, Kind.HIJRA)) {
            return at;
        }
        return at + 1;
    }

    static boolean isMonth(Kind kind) {
        return kind == Kind.MONTH || kind == Kind.WEAKMONTH || kind == Kind.HIJRI;
    }

    static boolean isDirection(Kind kind) {
        return kind == Kind.PAST || kind == Kind.NEXT || kind == Kind.THIS || kind == Kind.LAST;
    }

    /** Dates in digits alone. */
    private static final class NumericDate {
        /** {@code 12/5/2018}, {@code 2018-05-12}, {@code 22-4}, {@code 4.22}. */
        static int at(TimeText text, int token, Moment moment) {
            int first = text.digits(token);
            char mark = text.isMark(token + 1, '/') ? '/' : text.isMark(token + 1, '-') ? '-' : '.';
            int second = text.isMark(token + 1, mark) ? text.digits(token + 2) : -1;
            if (first < 0 || second < 1) {
                return -1;
            }
            int at = token + 3;
            boolean three = text.isMark(at, mark) && text.digits(at + 1) >= 0;
            int comma = text.afterMark(at, ",");
            if (three) {
                return full(text, at + 2, moment, first, second, text.digits(at + 1), text.length(at + 1));
            }
            boolean yearAfterComma = comma > at && text.length(comma) == 4 && text.year(comma) != null;
            if (yearAfterComma) {
                return full(text, comma + 1, moment, first, second, text.digits(comma), 4);
            }
            return mark != '.' && isPointedAt(text, token, at) ? dayAndMonth(moment, first, second, at) : -1;
        }

        /** Two numbers may be a score or a ratio: a date only where {@code يوم} or a weekday stands before them. */
        private static boolean isPointedAt(TimeText text, int token, int end) {
            Phrases.Match<TimeWord> before = text.at(token - 1);
            boolean last = end >= text.limit() || text.afterMark(end, ".,)\"") > end;
            return before != null
                    && switch (before.value().kind()) {
                        case WEEKDAY -> true;
                        case UNIT -> before.value().value().equals("D");
                        case IN, EVERY, SINCE -> last;
                        default -> false;
                    };
        }

        private static int dayAndMonth(Moment moment, int first, int second, int end) {
            boolean dayFirst = first >= 1 && first <= 31 && second <= 12;
            boolean monthFirst = !dayFirst && first >= 1 && first <= 12 && second <= 31;
            if (!dayFirst && !monthFirst) {
                return -1;
            }
            moment.day = dayFirst ? first : second;
            moment.month = dayFirst ? second : first;
            return end;
        }

        private static int full(TimeText text, int end, Moment moment, int first, int second, int third, int length) {
            LocalDate date = null;
            if (first > 999 && third <= 31) {
                date = date(first, second, third);
            } else if (length == 4) {
                date = second > 12 ? date(third, first, second) : date(third, second, first);
            }
            if (date == null) {
                return -1;
            }
            moment.fixed = date.toString();
            moment.day = date.getDayOfMonth();
            return text.is(end, Kind.COMMON) || text.is(end, Kind.HIJRA) ? end + 1 : end;
        }

        private static @Nullable LocalDate date(int year, int month, int day) {
            try {
                return year >= 1300 && year < 1500 ? Hijri.gregorian(year, month, day) : LocalDate.of(year, month, day);
            } catch (DateTimeException notADate) {
                return null;
            }
        }
    }
}
