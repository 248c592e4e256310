package org.isnad.mention;

import org.isnad.mention.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/** Reads durations, what is that far away, and what comes again: {@code خمس سنوات}, {@code قبل يومين}, {@code كل ستة أشهر}. */
final class DurationGrammar {
    private final LengthGrammar lengths = new LengthGrammar();
    private final MomentGrammar moments;
    private final Tense tense;

    DurationGrammar(MomentGrammar moments, Tense tense) {
        this.moments = moments;
        this.tense = tense;
    }

    /** The duration that begins at the token, if one does. */
    @Nullable
    TimeReading at(TimeText text, int token, Reference reference) {
        Phrases.Match<TimeWord> word = text.at(token);
        Kind kind = word == null ? null : word.value().kind();
        if (word != null && (kind == Kind.AGO || kind == Kind.LATER)) {
            return away(text, word, reference);
        }
        if (word != null && kind == Kind.EVERY) {
            return every(text, word, word.end());
        }
        if (word != null && kind == Kind.UNITS && word.value().value().equals("D") && !word.definite()) {
            TimeReading set = weekdays(text, word);
            if (set != null) {
                return set;
            }
        }
        Length length = lengths.at(text, token, false);
        return length == null || isAge(text, length) ? null : duration(text, length, reference);
    }

    private TimeReading duration(TimeText text, Length length, Reference reference) {
        if (isFromNow(text, length) && length.isExact() && reference.today() != null) {
            boolean ahead = tense.near(text, length.start(), length.end()) > 0;
            return shifted(length, length.start(), length.skip(), length.end() + 2, ahead ? 1 : -1, reference);
        }
        return new TimeReading(
                length.start(), length.end(), length.skip(), Timex.Kind.DURATION, length.value(), 0.9, "duration");
    }

    /** {@code (39 عاما)} behind a name, {@code تحت 17 عاما}. */
    private static boolean isAge(TimeText text, Length length) {
        return length.unit().equals("Y") && text.is(length.start() - 1, Kind.UNDER)
                || length.unit().equals("Y") && text.isMark(length.start() - 1, '(') && text.isMark(length.end(), ')');
    }

    /** {@code قبل عامين}: a date, unless it counts from something told ({@code قبل عامين من}) or is vague. */
    private @Nullable TimeReading away(TimeText text, Phrases.Match<TimeWord> word, Reference reference) {
        Phrases.Match<TimeWord> about = text.at(word.end(), Kind.ABOUT);
        boolean bound = about != null && about.value().number() > 0;
        Length length = lengths.at(text, about == null ? word.end() : about.end(), true);
        if (length == null) {
            return null;
        }
        boolean ago = word.value().kind() == Kind.AGO;
        boolean fromNow = isFromNow(text, length);
        boolean fromEvent = text.is(length.end(), Kind.FROM) && !fromNow;
        boolean dated = !bound && !fromEvent && length.isExact() && reference.today() != null;
        if (dated && (ago || fromNow || tense.near(text, word.start(), length.end()) > 0)) {
            int end = fromNow ? length.end() + 2 : length.end();
            return shifted(length, word.start(), word.skip(), end, ago ? -1 : 1, reference);
        }
        return new TimeReading(
                word.start(), length.end(), word.skip(), Timex.Kind.DURATION, length.value(), 0.85, "duration.away");
    }

    private static TimeReading shifted(
            Length length, int start, int skip, int end, int direction, Reference reference) {
        double[] parts = length.parts();
        String value = parts == null
                ? reference.shifted(length.unit(), direction * (int) Math.min(length.count(), 10_000))
                : reference.shifted(parts, direction);
        return TimeReading.date(start, end, skip, value, 0.85, "away");
    }

    private static boolean isFromNow(TimeText text, Length length) {
        Phrases.Match<TimeWord> now = text.is(length.end(), Kind.FROM) ? text.at(length.end() + 1) : null;
        return now != null
                && now.value().kind() == Kind.WHOLE
                && now.value().value().equals("PRESENT_REF");
    }

    /** {@code كل ثلاثة أيام}, {@code كل يوم اثنين}. */
    @Nullable
    TimeReading every(TimeText text, Phrases.Match<TimeWord> word, int at) {
        Phrases.Match<TimeWord> name = text.next(at, Kind.UNIT);
        boolean head = name != null && name.value().value().equals("D") && !name.definite();
        Phrases.Match<TimeWord> day = text.at(head && name != null ? name.end() : at);
        if (day != null && isDayName(day.value().kind()) && day.skip() == 0) {
            String value = "XXXX-WXX-" + day.value().number();
            return new TimeReading(word.start(), day.end(), word.skip(), Timex.Kind.SET, value, 0.9, "every");
        }
        TimeReading dated = moments.at(text, at, new Reference(null));
        if (dated != null
                && dated.kind() == Timex.Kind.DATE
                && dated.value().startsWith("XXXX-")
                && dated.value().length() == 10) {
            return new TimeReading(
                    word.start(), dated.end(), word.skip(), Timex.Kind.SET, dated.value(), 0.85, "every.date");
        }
        Length length = lengths.at(text, at, true);
        return length == null || length.count() < 0
                ? null
                : new TimeReading(
                        word.start(), length.end(), word.skip(), Timex.Kind.SET, length.value(), 0.9, "every");
    }

    private static boolean isDayName(Kind kind) {
        return kind == Kind.DAYNAME || kind == Kind.WEEKDAY;
    }

    /** {@code أيام الجمعة}. */
    private static @Nullable TimeReading weekdays(TimeText text, Phrases.Match<TimeWord> word) {
        Phrases.Match<TimeWord> day = text.next(word.end(), Kind.WEEKDAY);
        if (day == null) {
            return null;
        }
        String value = "XXXX-WXX-" + day.value().number();
        return new TimeReading(word.start(), day.end(), word.skip(), Timex.Kind.SET, value, 0.85, "weekdays");
    }
}
