package org.isnad.mention;

import org.isnad.mention.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads lengths of time and what is that far away: {@code خمس سنوات}, {@code عام ونصف}, {@code قبل يومين}, {@code بضعة أيام},
 * {@code كل ستة أشهر}.
 */
final class DurationGrammar {
    /** A length: {@code count} is negative where it is not told. */
    private record Length(int start, int end, int skip, double count, String unit, String value) {}

    /** The duration that begins at the token, if one does. */
    @Nullable
    TimeReading at(TimeText text, int token, Reference reference) {
        Phrases.Match<TimeWord> word = text.at(token);
        Kind kind = word == null ? null : word.value().kind();
        if (word != null && (kind == Kind.AGO || kind == Kind.LATER)) {
            return away(text, word, reference);
        }
        if (word != null && kind == Kind.EVERY) {
            return every(text, word);
        }
        if (word != null && kind == Kind.UNITS && word.value().value().equals("D") && !word.definite()) {
            TimeReading set = weekdays(text, word);
            if (set != null) {
                return set;
            }
        }
        Length length = length(text, token, false);
        return length == null
                ? null
                : new TimeReading(
                        length.start, length.end, length.skip, Timex.Kind.DURATION, length.value, 0.9, "duration");
    }

    /** {@code قبل عامين}: a date, unless it counts from something told ({@code قبل عامين من}) or is vague. */
    private @Nullable TimeReading away(TimeText text, Phrases.Match<TimeWord> word, Reference reference) {
        int at = text.is(word.end(), Kind.ABOUT) ? afterAbout(text, word.end()) : word.end();
        Length length = length(text, at, true);
        if (length == null) {
            return null;
        }
        boolean ago = word.value().kind() == Kind.AGO;
        boolean fromNow = text.is(length.end, Kind.FROM) && isNow(text, length.end + 1);
        boolean fromEvent = text.is(length.end, Kind.FROM) && !fromNow;
        boolean exact = length.count >= 1 && length.count == Math.rint(length.count) && isLong(length.unit);
        if (fromNow || ago && exact && !fromEvent && reference.today() != null) {
            if (!exact) {
                return null;
            }
            String value = reference.shifted(length.unit, (int) (ago ? -length.count : length.count));
            int end = fromNow ? length.end + 2 : length.end;
            return TimeReading.date(word.start(), end, word.skip(), value, 0.85, "ago");
        }
        return new TimeReading(
                word.start(), length.end, word.skip(), Timex.Kind.DURATION, length.value, 0.85, "duration.away");
    }

    private static boolean isNow(TimeText text, int token) {
        Phrases.Match<TimeWord> now = text.at(token);
        return now != null
                && now.value().kind() == Kind.WHOLE
                && now.value().value().equals("PRESENT_REF");
    }

    private static boolean isLong(String unit) {
        return unit.equals("D") || unit.equals("W") || unit.equals("M") || unit.equals("Y") || unit.equals("DE");
    }

    private static int afterAbout(TimeText text, int at) {
        Phrases.Match<TimeWord> about = text.at(at, Kind.ABOUT);
        return about == null ? at : about.end();
    }

    /** {@code كل ثلاثة أيام}. */
    private @Nullable TimeReading every(TimeText text, Phrases.Match<TimeWord> word) {
        Phrases.Match<TimeWord> name = text.at(word.end());
        int at = name != null && name.value().value().equals("D") && !name.definite() ? name.end() : word.end();
        Phrases.Match<TimeWord> day = text.at(at);
        if (day != null
                && (day.value().kind() == Kind.DAYNAME || day.value().kind() == Kind.WEEKDAY)
                && day.skip() == 0) {
            String value = "XXXX-WXX-" + day.value().number();
            return new TimeReading(word.start(), day.end(), word.skip(), Timex.Kind.SET, value, 0.9, "every");
        }
        Length length = length(text, word.end(), true);
        return length == null || length.count < 0
                ? null
                : new TimeReading(word.start(), length.end, word.skip(), Timex.Kind.SET, length.value, 0.9, "every");
    }

    /** {@code أيام الجمعة}. */
    private static @Nullable TimeReading weekdays(TimeText text, Phrases.Match<TimeWord> word) {
        Phrases.Match<TimeWord> day = text.at(word.end(), Kind.WEEKDAY);
        return day == null || day.skip() > 0
                ? null
                : new TimeReading(
                        word.start(),
                        day.end(),
                        word.skip(),
                        Timex.Kind.SET,
                        "XXXX-WXX-" + day.value().number(),
                        0.85,
                        "weekdays");
    }

    /** @param pointed whether the word before asks for a length, so that one bare unit is enough */
    private @Nullable Length length(TimeText text, int token, boolean pointed) {
        Cardinal count = text.cardinal(token);
        if (count != null && !count.definite()) {
            Length counted = counted(text, count);
            if (counted != null) {
                return counted;
            }
        }
        Phrases.Match<TimeWord> word = text.at(token);
        if (word == null || word.definite()) {
            return null;
        }
        return switch (word.value().kind()) {
            case UNIT2 -> made(text, word, word.end(), 2);
            case UNIT -> one(text, word, pointed);
            case UNITS -> some(text, word, pointed);
            case VAGUE -> vague(text, word);
            case SEMESTER -> half(text, word);
            case QUARTER -> half(text, word);
            default -> null;
        };
    }

    private @Nullable Length counted(TimeText text, Cardinal count) {
        int at = text.afterMark(count.end(), "\"");
        Phrases.Match<TimeWord> unit = text.at(at);
        if (unit == null || unit.skip() > 0) {
            return null;
        }
        Kind kind = unit.value().kind();
        boolean fits = kind == Kind.UNIT || kind == Kind.UNITS;
        if (!fits || unit.definite() && !unit.value().value().equals("H")) {
            return null;
        }
        return grown(
                text,
                count.start(),
                unit.end(),
                count.skip(),
                count.value(),
                unit.value().value());
    }

    private Length made(TimeText text, Phrases.Match<TimeWord> word, int end, double count) {
        return grown(text, word.start(), end, word.skip(), count, word.value().value());
    }

    /** With what is added to it: {@code ونصف}, {@code و21 يوما}, {@code كامل}. */
    private Length grown(TimeText text, int start, int end, int skip, double count, String unit) {
        Phrases.Match<TimeWord> half = text.at(end, Kind.HALF);
        if (half != null && half.value().number() > 0 && half.start() == end) {
            double more = half.value().number() / 60.0;
            String value = Units.duration(count + more, unit);
            return new Length(start, half.end(), skip, count + more, unit, value);
        }
        String value = Units.duration(count, unit);
        Phrases.Match<TimeWord> full = text.at(end, Kind.FULL);
        int last = full != null && full.skip() == 0 ? full.end() : end;
        Length more = last == end ? furtherPart(text, end, unit) : null;
        if (more != null) {
            String joined = more.value.startsWith("PT") && !value.startsWith("PT")
                    ? more.value.substring(1)
                    : more.value.substring(more.value.startsWith("PT") ? 2 : 1);
            return new Length(start, more.end, skip, -1, unit, value + joined);
        }
        return new Length(start, last, skip, count, unit, value);
    }

    /** A smaller unit behind {@code و}. */
    private @Nullable Length furtherPart(TimeText text, int at, String unit) {
        int next = text.is(at, Kind.AND) ? at + 1 : at;
        Cardinal count = text.cardinal(next);
        if (count == null || next == at && !count.joined()) {
            return null;
        }
        Phrases.Match<TimeWord> smaller = text.at(count.end());
        boolean unitFollows = smaller != null
                && (smaller.value().kind() == Kind.UNIT || smaller.value().kind() == Kind.UNITS)
                && smaller.skip() == 0
                && !smaller.definite()
                && rank(smaller.value().value()) < rank(unit);
        return unitFollows && smaller != null
                ? new Length(
                        next,
                        smaller.end(),
                        0,
                        count.value(),
                        smaller.value().value(),
                        Units.duration(count.value(), smaller.value().value()))
                : null;
    }

    private static int rank(String unit) {
        return switch (unit) {
            case "S" -> 0;
            case "MIN" -> 1;
            case "H" -> 2;
            case "D" -> 3;
            case "W" -> 4;
            case "M" -> 5;
            case "Y" -> 6;
            case "DE" -> 7;
            default -> 8;
        };
    }

    /** One unit: {@code عام ونصف}, {@code أسبوع كامل}; alone only where a word before asks for it. */
    private @Nullable Length one(TimeText text, Phrases.Match<TimeWord> word, boolean pointed) {
        boolean full = text.next(word.end(), Kind.FULL) != null;
        boolean half = text.is(word.end(), Kind.HALF);
        if (!full && !half && !pointed && !isPointedAt(text, word.start())) {
            return null;
        }
        String unit = word.value().value();
        boolean rare = unit.equals("S") || unit.equals("DE") || unit.equals("CE");
        return rare && !pointed && !full ? null : made(text, word, word.end(), 1);
    }

    /** Several, how many is not told; {@code عقود} are contracts too. */
    private @Nullable Length some(TimeText text, Phrases.Match<TimeWord> word, boolean pointed) {
        String unit = word.value().value();
        boolean doubtful = unit.equals("DE") || unit.equals("S") || unit.equals("CE");
        if (doubtful && !pointed && !isPointedAt(text, word.start())) {
            return null;
        }
        Phrases.Match<TimeWord> few = text.next(word.end(), Kind.FEW);
        int end = few == null ? word.end() : few.end();
        return new Length(word.start(), end, word.skip(), -1, unit, Units.unknown(unit));
    }

    private static boolean isPointedAt(TimeText text, int token) {
        Phrases.Match<TimeWord> before = text.at(token - 1);
        if (before == null) {
            before = text.at(token - 2);
            boolean phrase =
                    before != null && before.end() == token && before.value().kind() == Kind.ABOUT;
            return phrase;
        }
        return switch (before.value().kind()) {
            case DURING, ABOUT, AGO, LATER, SINCE, EVERY -> true;
            default -> false;
        };
    }

    private @Nullable Length vague(TimeText text, Phrases.Match<TimeWord> word) {
        Phrases.Match<TimeWord> units = text.next(word.end(), Kind.UNITS);
        if (units == null || units.definite()) {
            return null;
        }
        String unit = units.value().value();
        return new Length(word.start(), units.end(), word.skip(), -1, unit, Units.unknown(unit));
    }

    /** {@code نصف ساعة}. */
    private @Nullable Length half(TimeText text, Phrases.Match<TimeWord> word) {
        Phrases.Match<TimeWord> unit = text.next(word.end(), Kind.UNIT);
        if (unit == null || unit.definite()) {
            return null;
        }
        double count = word.value().kind() == Kind.SEMESTER ? 0.5 : 0.25;
        String name = unit.value().value();
        return new Length(word.start(), unit.end(), word.skip(), count, name, Units.duration(count, name));
    }
}
