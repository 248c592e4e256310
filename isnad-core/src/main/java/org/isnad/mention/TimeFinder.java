package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Words;
import org.isnad.mention.TimeWord.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Published;
import org.isnad.text.Run;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the expressions of time and resolves them against the article's date. Thread-safe. */
public final class TimeFinder {
    private static final int REMEMBERED = 40;

    private final Phrases<TimeWord> table = TimeWord.table();
    private final NumberGrammar numbers = NumberGrammar.open();
    private final Phrases<CountedNoun> nouns = CountedNoun.table();
    private final Tense tense = Tense.open();
    private final MomentGrammar moments = new MomentGrammar(tense);
    private final PeriodGrammar periods = new PeriodGrammar(moments, tense);
    private final DurationGrammar durations = new DurationGrammar(moments, tense);
    private final YearGrammar years = new YearGrammar();

    public List<Timex> times(Words words, @Nullable Published published) {
        Reference reference = new Reference(published == null ? null : published.date());
        return times(words, reference, true);
    }

    /** @param doubted whether the article may still show that it counts from another day: then it is read again from there */
    private List<Timex> times(Words words, Reference reference, boolean doubted) {
        List<Timex> found = new ArrayList<>();
        for (Run sentence : words.tokens().sentences()) {
            TimeText text = new TimeText(words, table, numbers, nouns, sentence.start(), sentence.end());
            int i = sentence.start();
            while (i < sentence.end()) {
                TimeReading reading = further(text, i, found);
                reading = reading == null ? at(text, i, reference) : reading;
                Reference own = doubted && reading != null ? ownDay(text, reading, reference) : null;
                if (own != null) {
                    return times(words, own, false);
                }
                TimeReading resolved = reading == null ? null : resolved(reading, found);
                if (resolved != null) {
                    found.add(timex(words, resolved));
                }
                i = reading == null ? i + 1 : reading.end();
            }
        }
        return List.copyOf(Recurrence.joined(words, found));
    }

    /** {@code اليوم الخميس} in an article dated Friday was written on Thursday. */
    private static @Nullable Reference ownDay(TimeText text, TimeReading reading, Reference reference) {
        Phrases.Match<TimeWord> day = text.at(reading.end() - 1, Kind.DAY);
        Phrases.Match<TimeWord> weekday = text.at(reading.end(), Kind.WEEKDAY);
        boolean told = day != null && weekday != null && day.end() == reading.end() && weekday.skip() == 0;
        if (!told
                || day == null
                || weekday == null
                || day.value().number() > 0
                || day.value().number() < -1) {
            return null;
        }
        boolean fits = reference.isWeekday(day.value().number(), weekday.value().number());
        return fits
                ? null
                : reference.mended(day.value().number(), weekday.value().number());
    }

    private @Nullable TimeReading further(TimeText text, int token, List<Timex> found) {
        Timex last = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean goesOn =
                last != null && last.run().end() == token && last.rule().equals(YearGrammar.CENTURY);
        return goesOn ? years.furtherCentury(text, token) : null;
    }

    /** With what "the same day" or year is, by the last one named; null where none is. */
    private static @Nullable TimeReading resolved(TimeReading reading, List<Timex> found) {
        if (!reading.value().startsWith(PeriodGrammar.SAME)) {
            return reading;
        }
        String unit = reading.value().substring(PeriodGrammar.SAME.length());
        int length = unit.equals("D") ? 10 : unit.equals("M") ? 7 : 4;
        int first = Math.max(0, found.size() - REMEMBERED);
        for (int i = found.size() - 1; i >= first && (unit.equals("D") || unit.equals("M") || unit.equals("Y")); i--) {
            String value = found.get(i).value();
            boolean dated = value.length() >= length && value.indexOf('X') < 0 && Character.isDigit(value.charAt(0));
            if (dated && value.indexOf('W') < 0 && value.indexOf('/') < 0) {
                return TimeReading.date(
                        reading.start(), reading.end(), reading.skip(), value.substring(0, length), 0.7, "same");
            }
        }
        return null;
    }

    private static Timex timex(Words words, TimeReading reading) {
        Run run = new Run(reading.start(), reading.end());
        int skip = reading.skip() < words.tokens().length(reading.start()) ? reading.skip() : 0;
        Span span = words.tokens().span(run, skip);
        return new Timex(run, span, reading.kind(), reading.value(), reading.confidence(), reading.rule());
    }

    private @Nullable TimeReading at(TimeText text, int token, Reference reference) {
        Tokens.Kind kind = text.words().tokens().kind(token);
        if (kind == Tokens.Kind.NUMBER) {
            return fromNumber(text, token, reference);
        }
        if (kind != Tokens.Kind.ARABIC) {
            return null;
        }
        Phrases.Match<TimeWord> word = text.at(token);
        TimeReading reading = word == null ? null : fromWord(text, word, reference);
        return reading != null ? reading : fromNumberWord(text, token, reference);
    }

    private @Nullable TimeReading fromWord(TimeText text, Phrases.Match<TimeWord> word, Reference reference) {
        return switch (word.value().kind()) {
            case WHOLE ->
                text.isDigits(word.end())
                        ? firstOf(moments.at(text, word.start(), reference), whole(text, word, reference), null)
                        : whole(text, word, reference);
            case DAY -> today(text, word, reference);
            case MONTH, WEAKMONTH, HIJRI, WEEKDAY, PART, ADVERB, CLOCK -> moment(text, word, reference);
            case UNIT ->
                firstOf(
                        periods.at(text, word.start(), reference),
                        moments.at(text, word.start(), reference),
                        durations.at(text, word.start(), reference));
            case HERE, EDGE, DECADE, SEASON, SPORT, WEEKEND, FEAST, LEAD -> periods.at(text, word.start(), reference);
            case UNIT2 ->
                firstOf(
                        periods.at(text, word.start(), reference),
                        text.isDigits(word.end()) ? moments.at(text, word.start(), reference) : null,
                        durations.at(text, word.start(), reference));
            case UNITS, QUARTER, SEMESTER ->
                firstOf(periods.at(text, word.start(), reference), durations.at(text, word.start(), reference), null);
            case AGO, LATER, EVERY, VAGUE -> durations.at(text, word.start(), reference);
            default -> null;
        };
    }

    private static @Nullable TimeReading firstOf(
            @Nullable TimeReading first, @Nullable TimeReading second, @Nullable TimeReading third) {
        return first != null ? first : second != null ? second : third;
    }

    /** {@code وقت سابق}: of a period told behind it, or nothing beside a day. */
    private @Nullable TimeReading whole(TimeText text, Phrases.Match<TimeWord> word, Reference reference) {
        TimeWord value = word.value();
        if (value.type() == Timex.Kind.SET && word.end() > word.start() + 1) {
            TimeReading day = durations.every(text, word, word.end() - 1);
            if (day != null && day.end() > word.end()) {
                return day;
            }
        }
        boolean vague = value.value().endsWith("REF");
        if (vague && text.is(word.end(), Kind.FROM)) {
            TimeReading period = periods.at(text, word.end() + 1, reference);
            if (period != null && period.kind() == Timex.Kind.DATE) {
                return period.from(word.start(), word.skip());
            }
        }
        if (vague && word.end() > word.start() + 1 && isDayNext(text, word.end(), reference)) {
            return null;
        }
        boolean name = text.words().tokens().firstLetter(word.start()) != Letters.ALEF;
        if (name
                && word.skip() == 0
                && word.end() == word.start() + 1
                && text.words().tokens().length(word.start()) == 4
                && value.value().equals("PRESENT_REF")
                && word.definite()) {
            return null; // Alan is spelt like "now" once folded
        }
        if (value.value().equals("LATER")) {
            if (word.end() < text.limit() && text.afterMark(word.end(), ".,;\"") == word.end()) {
                return null;
            }
            int direction = tense.near(text, word.start(), word.end()) > 0 ? 1 : -1;
            return TimeReading.date(word.start(), word.end(), word.skip(), Reference.vague(direction), 0.6, "later");
        }
        int start = word.start() + value.context();
        int skip = value.context() > 0 ? 0 : word.skip();
        return new TimeReading(start, word.end(), skip, value.type(), value.value(), 0.9, "phrase");
    }

    private boolean isDayNext(TimeText text, int token, Reference reference) {
        TimeReading day = text.at(token) == null ? null : moments.at(text, token, reference);
        return day != null && (day.rule().equals("weekday") || day.rule().equals("day"));
    }

    /** Up to {@code اليوم} is up to now; {@code "اليوم"} in quotation marks is a newspaper. */
    private @Nullable TimeReading today(TimeText text, Phrases.Match<TimeWord> word, Reference reference) {
        TimeReading reading =
                firstOf(periods.at(text, word.start(), reference), moments.at(text, word.start(), reference), null);
        boolean bare = reading != null && word.value().number() == 0 && reading.end() == word.end();
        if (!bare || reading == null) {
            return reading;
        }
        if (text.isMark(word.start() - 1, '"') && text.isMark(word.end(), '"')) {
            return null;
        }
        return text.is(word.start() - 1, Kind.TO)
                ? TimeReading.date(reading.start(), reading.end(), reading.skip(), Reference.vague(0), 0.8, "until-now")
                : reading;
    }

    /** A weekday in a name ({@code صلاة الجمعة}) is no time. */
    private @Nullable TimeReading moment(TimeText text, Phrases.Match<TimeWord> word, Reference reference) {
        boolean named = word.value().kind() == Kind.WEEKDAY && text.is(word.start() - 1, Kind.NAME);
        return named ? null : moments.at(text, word.start(), reference);
    }

    private @Nullable TimeReading fromNumber(TimeText text, int token, Reference reference) {
        TimeReading moment = moments.at(text, token, reference);
        if (moment != null) {
            return moment;
        }
        TimeReading duration = durations.at(text, token, reference);
        return duration != null ? duration : bareYear(text, token);
    }

    private @Nullable TimeReading fromNumberWord(TimeText text, int token, Reference reference) {
        if (text.ordinal(token) != null) {
            TimeReading moment = moments.at(text, token, reference);
            if (moment != null) {
                return moment;
            }
        }
        if (text.cardinal(token) == null) {
            return null;
        }
        TimeReading duration = durations.at(text, token, reference);
        return duration != null ? duration : bareYear(text, token);
    }

    /** Four digits are a year where the word before asks for one and none is counted after. */
    private @Nullable TimeReading bareYear(TimeText text, int token) {
        if (text.year(token) == null || text.is(token - 1, Kind.NAME)) {
            return null;
        }
        return years.alone(text, token, false);
    }
}
