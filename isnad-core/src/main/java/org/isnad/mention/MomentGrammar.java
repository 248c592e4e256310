package org.isnad.mention;

import java.time.LocalDate;
import org.isnad.mention.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads days, dates, parts of the day and hours, in any order: {@code صباح اليوم الأحد}, {@code الاثنين 23 أبريل/نيسان المقبل},
 * {@code السبت الساعة 11:30 مساء}.
 */
final class MomentGrammar {
    private final DateGrammar dates = new DateGrammar();
    private final Tense tense;

    MomentGrammar(Tense tense) {
        this.tense = tense;
    }

    /** The expression that begins at the token, if one does. */
    @Nullable
    TimeReading at(TimeText text, int token, Reference reference) {
        Moment moment = new Moment();
        moment.start = token;
        moment.end = token;
        int next = component(text, token, moment, reference);
        while (next > 0) {
            moment.end = next;
            next = further(text, next, moment, reference);
        }
        return moment.end == token ? null : reading(text, moment, reference);
    }

    /** The first day of the Hijri month named at the token: its start falls within a Gregorian month. */
    @Nullable
    TimeReading firstOfMonth(TimeText text, int token, Reference reference) {
        Moment moment = new Moment();
        moment.start = token;
        int end = component(text, token, moment, reference);
        if (end < 0 || !moment.hijri || moment.day > 0) {
            return null;
        }
        moment.day = 1;
        moment.end = end;
        return reading(text, moment, reference);
    }

    private int further(TimeText text, int at, Moment moment, Reference reference) {
        int next = component(text, at, moment, reference);
        for (int glue = text.afterMark(at, "(,\"-/"); next < 0 && glue > at && glue < at + 3; ) {
            next = component(text, glue, moment, reference);
            int more = text.afterMark(glue, "(\"");
            if (more == glue) {
                break;
            }
            glue = more;
        }
        if (next < 0 && (text.is(at, Kind.IN) || text.is(at, Kind.FROM) && (moment.hasHour() || moment.part != null))) {
            next = component(text, at + 1, moment, reference);
        }
        return next > 0 ? text.afterMark(next, ")") : next;
    }

    /** The token after a part of the expression that begins here and fits what has been read; -1 if none does. */
    private int component(TimeText text, int at, Moment moment, Reference reference) {
        boolean first = at == moment.start;
        Phrases.Match<TimeWord> word = text.at(at);
        int end = -1;
        if (word != null && (first || !word.joined())) {
            end = named(text, word, moment, reference);
            if (end > 0 && first) {
                moment.skip = word.skip();
            }
        }
        if (end < 0) {
            end = clock(text, at, moment);
            end = end < 0 ? spokenClock(text, at, moment) : end;
        }
        if (end < 0 && !moment.hasDate()) {
            end = dates.at(text, at, moment, reference);
        }
        return end;
    }

    private int named(TimeText text, Phrases.Match<TimeWord> word, Moment moment, Reference reference) {
        TimeWord value = word.value();
        return switch (value.kind()) {
            case DAY -> text.is(word.end(), Kind.TITLE) ? -1 : dayWord(word, moment, reference);
            case WEEKDAY -> weekday(word, moment, reference);
            case UNIT -> dayHead(text, word, moment, reference);
            case UNIT2, WHOLE -> word.definite() ? -1 : daysHead(text, word, moment, reference);
            case THE -> moment.weekday > 0 && !moment.hasDate() ? dates.at(text, word.end(), moment, reference) : -1;
            case PART -> part(text, word, moment, reference);
            case ADVERB -> adverb(word, moment);
            case PAST, NEXT, THIS -> direction(word, moment);
            case LAST -> moment.weekday > 0 ? direction(word, moment) : -1;
            case CLOCK -> clockHead(text, word, moment);
            case ZONE -> zone(word, moment);
            default -> -1;
        };
    }

    private static int dayWord(Phrases.Match<TimeWord> word, Moment moment, Reference reference) {
        int offset = word.value().number();
        boolean fits = moment.offset == Moment.NO_OFFSET
                && !moment.hasDate()
                && (moment.weekday == 0 || reference.isWeekday(offset, moment.weekday));
        if (!fits || moment.directed) {
            return -1;
        }
        moment.offset = offset;
        return word.end();
    }

    private static int weekday(Phrases.Match<TimeWord> word, Moment moment, Reference reference) {
        int weekday = word.value().number();
        boolean fits = moment.weekday == 0
                && !moment.hasDate()
                && (moment.offset == Moment.NO_OFFSET
                        || moment.offset == 1
                        || reference.isWeekday(moment.offset, weekday));
        if (!fits) {
            return -1;
        }
        moment.weekday = weekday;
        return word.end();
    }

    /** {@code يوم} before a day's name or date; {@code هذا اليوم} and {@code اليوم نفسه} are read elsewhere. */
    private int dayHead(TimeText text, Phrases.Match<TimeWord> word, Moment moment, Reference reference) {
        if (!word.value().value().equals("D") || word.definite() || moment.hasDay()) {
            return -1;
        }
        Phrases.Match<TimeWord> next = text.at(word.end());
        if (next != null && next.skip() == 0) {
            int end = switch (next.value().kind()) {
                case DAY -> dayWord(next, moment, reference);
                case WEEKDAY -> weekday(next, moment, reference);
                default -> -1;
            };
            if (end > 0) {
                return end;
            }
        }
        int end = dates.at(text, word.end(), moment, reference);
        return end > 0 ? end : dates.numberOnly(text, word.end(), moment);
    }

    /** {@code يومي 19 و20 مارس}. */
    private int daysHead(TimeText text, Phrases.Match<TimeWord> word, Moment moment, Reference reference) {
        String unit = word.value().value();
        boolean days = (unit.equals("D") || unit.equals("P1D")) && text.isDigits(word.end()) && !moment.hasDay();
        return days ? dates.at(text, word.end(), moment, reference) : -1;
    }

    /** The part's name counts where a day follows it, or stands before it. */
    private int part(TimeText text, Phrases.Match<TimeWord> word, Moment moment, Reference reference) {
        if (moment.part != null) {
            return -1;
        }
        if (!word.definite() && !moment.hasDay() && !moment.hasHour()) {
            String part = word.value().value();
            Moment ahead = new Moment();
            ahead.start = -1;
            ahead.part = part;
            int next = component(text, word.end(), ahead, reference);
            if (next < 0 || !ahead.hasDay()) {
                return -1;
            }
        } else if (!moment.hasDay()
                && !moment.hasHour()
                && (!isAfterIn(text, word.start()) || word.value().value().equals("TAF"))) {
            return -1;
        }
        moment.part = word.value().value();
        return word.end();
    }

    private static boolean isAfterIn(TimeText text, int token) {
        return text.is(token - 1, Kind.IN);
    }

    private static int adverb(Phrases.Match<TimeWord> word, Moment moment) {
        if (moment.part != null || word.definite()) {
            return -1;
        }
        if (word.value().value().equals("TEV") && !moment.hasDay() && !moment.hasHour()) {
            return -1;
        }
        moment.part = word.value().value();
        return word.end();
    }

    private static int direction(Phrases.Match<TimeWord> word, Moment moment) {
        if (moment.directed || !moment.hasDay() || moment.offset != Moment.NO_OFFSET || word.skip() > 0) {
            return -1;
        }
        moment.directed = true;
        moment.direction = word.value().number();
        return word.end();
    }

    private static int zone(Phrases.Match<TimeWord> word, Moment moment) {
        if (!moment.hasHour()) {
            return -1;
        }

        return word.end();
    }

    private static int clockHead(TimeText text, Phrases.Match<TimeWord> word, Moment moment) {
        if (moment.hasHour()) {
            return -1;
        }
        int at = text.is(word.end(), Kind.THE) ? word.end() + 1 : word.end();
        int end = clock(text, at, moment);
        end = end < 0 && text.isDigits(at) ? pointClock(text, at, moment) : end;
        if (end > 0) {
            return end;
        }
        int hour = text.digits(at);
        if (hour >= 0 && hour <= 24) {
            return hour(text, at + 1, hour, moment);
        }
        Cardinal ordinal = text.ordinal(at);
        if (ordinal == null || !ordinal.definite() || !ordinal.isBetween(1, 12)) {
            return -1;
        }
        return hour(text, ordinal.end(), (int) ordinal.value(), moment);
    }

    private static int hour(TimeText text, int end, int hour, Moment moment) {
        moment.hour = hour;
        Phrases.Match<TimeWord> half = text.at(end, Kind.HALF);
        if (half == null) {
            return end;
        }
        int minutes = half.value().number();
        moment.hour = minutes < 0 ? hour - 1 : hour;
        moment.minute = minutes < 0 ? 60 + minutes : minutes;
        return half.end();
    }

    /** {@code 18:30}. */
    private static int clock(TimeText text, int at, Moment moment) {
        int hour = text.digits(at);
        if (moment.hasHour() || hour < 0 || hour > 24 || !text.isMark(at + 1, ':') || text.length(at) > 2) {
            return -1;
        }
        int minute = text.digits(at + 2);
        if (minute < 0 || minute > 59 || text.length(at + 2) != 2) {
            return -1;
        }
        moment.hour = hour;
        moment.minute = minute;
        boolean seconds = text.isMark(at + 3, ':') && text.digits(at + 4) >= 0;
        return seconds ? at + 5 : at + 3;
    }

    /** {@code الرابعة فجرا}, {@code 01,00 ت غ}. */
    private static int spokenClock(TimeText text, int at, Moment moment) {
        if (moment.hasHour()) {
            return -1;
        }
        if (text.isDigits(at)) {
            return text.is(at + 1, Kind.ZONE) ? pointClock(text, at, moment) : -1;
        }
        Cardinal ordinal = text.ordinal(at);
        boolean hour = ordinal != null && ordinal.definite() && ordinal.isBetween(1, 12);
        if (!hour || ordinal == null) {
            return -1;
        }
        Moment read = new Moment();
        int end = hour(text, ordinal.end(), (int) ordinal.value(), read);
        Phrases.Match<TimeWord> part = text.at(end);
        boolean spoken = part != null && part.value().kind() == Kind.ADVERB && part.skip() == 0 && !part.definite();
        if (!spoken) {
            return -1;
        }
        moment.hour = read.hour;
        moment.minute = read.minute;
        moment.skip = at == moment.start ? ordinal.skip() : moment.skip;
        return end;
    }

    /** {@code 18,30} or {@code 18.30}. */
    private static int pointClock(TimeText text, int at, Moment moment) {
        String form = text.words().form(at);
        int mark = Math.max(form.indexOf(','), form.indexOf('.'));
        boolean clock = mark > 0 && mark < 3 && form.length() - mark == 3;
        int hour = clock ? Integer.parseInt(form.substring(0, mark)) : 25;
        int minute = clock ? Integer.parseInt(form.substring(mark + 1)) : 60;
        if (hour > 24 || minute > 59) {
            return -1;
        }
        moment.hour = hour;
        moment.minute = minute;
        return at + 1;
    }

    private @Nullable TimeReading reading(TimeText text, Moment moment, Reference reference) {
        boolean timed = moment.part != null || moment.hasHour();
        if (!timed && !moment.hasDay()) {
            return null;
        }
        if (moment.hasHour() && moment.part == null && !moment.hasDay() && moment.end == moment.start + 3) {
            return bareClock(text, moment, reference);
        }
        String day = moment.hasDay() ? day(text, moment, reference) : "";
        String value = timed ? day + time(moment, reference, day.isEmpty()) : day;
        Timex.Kind kind = timed ? Timex.Kind.TIME : Timex.Kind.DATE;
        return new TimeReading(moment.start, moment.end, moment.skip, kind, value, confidence(moment), rule(moment));
    }

    /** Digits with a colon may be a score; a zone or a word for the hour makes them a time. */
    private static @Nullable TimeReading bareClock(TimeText text, Moment moment, Reference reference) {
        boolean zero = text.length(moment.start) == 2;
        String value = time(moment, reference, true);
        return zero ? new TimeReading(moment.start, moment.end, 0, Timex.Kind.TIME, value, 0.6, "clock.digits") : null;
    }

    private String day(TimeText text, Moment moment, Reference reference) {
        if (moment.fixed != null) {
            return moment.fixed;
        }
        int direction = moment.directed ? moment.direction : tense.near(text, moment.start, moment.end);
        if (moment.inMonth) {
            return reference.dayOfMonth(moment.day, moment.monthOffset);
        }
        if (moment.month > 0) {
            return moment.hijri ? hijri(moment, reference, direction) : gregorian(moment, reference, direction);
        }
        if (moment.day > 0) {
            return reference.dayNumber(moment.day, direction);
        }
        if (moment.offset != Moment.NO_OFFSET) {
            return reference.day(moment.offset);
        }
        return reference.weekday(moment.weekday, direction, moment.directed);
    }

    private static String gregorian(Moment moment, Reference reference, int direction) {
        if (moment.year > 0) {
            return moment.day > 0
                    ? Reference.date(moment.year, moment.month, moment.day)
                    : String.format("%04d-%02d", moment.year, moment.month);
        }
        if (moment.directed) {
            return moment.day > 0
                    ? reference.monthDay(moment.month, moment.day, direction)
                    : reference.month(moment.month, direction, true);
        }
        return moment.day > 0
                ? reference.monthDayNear(moment.month, moment.day, direction)
                : reference.monthNear(moment.month, direction);
    }

    private static String hijri(Moment moment, Reference reference, int direction) {
        LocalDate today = reference.today();
        LocalDate first = moment.year > 0
                ? Hijri.gregorian(moment.year, moment.month, Math.max(1, moment.day))
                : today == null ? null : Hijri.nearest(today, moment.month, Math.max(1, moment.day), direction);
        if (first == null) {
            return Reference.vague(direction);
        }
        return moment.day > 0 ? first.toString() : first.toString().substring(0, 7);
    }

    private static String time(Moment moment, Reference reference, boolean dayUnknown) {
        if (!moment.hasHour()) {
            return moment.part == null ? "" : moment.part;
        }
        boolean afternoon = "TEV".equals(moment.part) || "TAF".equals(moment.part);
        boolean late = "TNI".equals(moment.part) && moment.hour >= 6;
        int hour = moment.hour < 12 && (afternoon || late) ? moment.hour + 12 : moment.hour;
        String day = dayUnknown && reference.today() != null ? reference.day(0) : "";
        return day + String.format("T%02d:%02d", hour, moment.minute);
    }

    private static double confidence(Moment moment) {
        if (moment.fixed != null || moment.year > 0 || moment.directed) {
            return 0.97;
        }
        return moment.weekday > 0 && moment.offset == Moment.NO_OFFSET ? 0.9 : 0.93;
    }

    private static String rule(Moment moment) {
        if (moment.hasHour()) {
            return "clock";
        }
        if (moment.part != null) {
            return "part-of-day";
        }
        if (moment.hasDate()) {
            return moment.hijri ? "date.hijri" : "date";
        }
        return moment.weekday > 0 ? "weekday" : "day";
    }
}
