package org.isnad.mention;

import org.isnad.mention.TimeWord.Kind;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time: {@code خمس سنوات}, {@code عام ونصف}, {@code شهرين}, {@code بضعة أيام}, {@code 2 سنة و21 يوما}. */
final class LengthGrammar {
    /**
     * The length that begins at the token, if one does.
     *
     * @param pointed whether the word before asks for a length, so that one bare unit is enough
     */
    @Nullable
    Length at(TimeText text, int token, boolean pointed) {
        Cardinal count = text.cardinal(token);
        if (count != null && !count.definite()) {
            Length counted = counted(text, count);
            if (counted != null) {
                return grown(text, counted);
            }
        }
        Phrases.Match<TimeWord> word = text.at(token);
        if (word == null || word.definite()) {
            return null;
        }
        return switch (word.value().kind()) {
            case UNIT2 -> two(text, word, pointed);
            case UNIT -> one(text, word, pointed);
            case UNITS -> some(text, word, pointed);
            case VAGUE -> vague(text, word);
            case SEMESTER -> part(text, word, 0.5);
            case QUARTER -> part(text, word, 0.25);
            default -> null;
        };
    }

    private static @Nullable Length counted(TimeText text, Cardinal count) {
        int at = text.afterMark(count.end(), "\"");
        Phrases.Match<TimeWord> unit = text.at(at);
        if (unit == null || unit.skip() > 0) {
            return null;
        }
        Kind kind = unit.value().kind();
        String name = unit.value().value();
        boolean fits = kind == Kind.UNIT || kind == Kind.UNITS && count.value() < 1000;
        return fits && (!unit.definite() || name.equals("H"))
                ? Length.of(count.start(), unit.end(), count.skip(), count.value(), name)
                : null;
    }

    /** With what is added to it: {@code ونصف}, {@code و21 يوما}, {@code كامل}. */
    private static Length grown(TimeText text, Length length) {
        Phrases.Match<TimeWord> half = text.at(length.end(), Kind.HALF);
        if (half != null && half.value().number() > 0) {
            double count = length.count() + half.value().number() / 60.0;
            return Length.of(length.start(), half.end(), length.skip(), count, length.unit());
        }
        Phrases.Match<TimeWord> full = text.next(length.end(), Kind.FULL);
        if (full != null) {
            return Length.of(length.start(), full.end(), length.skip(), length.count(), length.unit());
        }
        return joined(text, length);
    }

    private static Length joined(TimeText text, Length first) {
        double[] parts = new double[Units.RANKS];
        parts[Units.rank(first.unit())] = first.count();
        int end = first.end();
        for (Length more = further(text, end); more != null; more = further(text, end)) {
            if (parts[Units.rank(more.unit())] != 0) {
                break;
            }
            parts[Units.rank(more.unit())] = more.count();
            end = more.end();
        }
        return end == first.end()
                ? first
                : new Length(first.start(), end, first.skip(), -1, first.unit(), Units.duration(parts), parts);
    }

    /** Another unit behind {@code و}. */
    private static @Nullable Length further(TimeText text, int at) {
        boolean and = text.is(at, Kind.AND);
        Cardinal count = text.cardinal(and ? at + 1 : at);
        return count != null && (and || count.joined()) ? counted(text, count) : null;
    }

    private static @Nullable Length two(TimeText text, Phrases.Match<TimeWord> word, boolean pointed) {
        String unit = word.value().value();
        boolean fits = pointed || !isDoubtful(unit) || isPointedAt(text, word.start());
        return fits ? grown(text, Length.of(word.start(), word.end(), word.skip(), 2, unit)) : null;
    }

    /** One unit: {@code عام ونصف}, {@code أسبوع كامل}; alone only where a word before asks for it. */
    private static @Nullable Length one(TimeText text, Phrases.Match<TimeWord> word, boolean pointed) {
        String unit = word.value().value();
        boolean full = text.next(word.end(), Kind.FULL) != null;
        boolean grows = text.is(word.end(), Kind.HALF) || further(text, word.end()) != null;
        boolean fits = pointed || full || grows || isPointedAt(text, word.start());
        return fits && (pointed || full || !isDoubtful(unit))
                ? grown(text, Length.of(word.start(), word.end(), word.skip(), 1, unit))
                : null;
    }

    /** Several, how many is not told; {@code عقود} are contracts too. */
    private static @Nullable Length some(TimeText text, Phrases.Match<TimeWord> word, boolean pointed) {
        String unit = word.value().value();
        boolean asked = pointed || isPointedAt(text, word.start());
        if (!asked && (isDoubtful(unit) || isSuperlative(text, word))) {
            return null;
        }
        Phrases.Match<TimeWord> few = text.next(word.end(), Kind.FEW);
        return Length.unknown(word.start(), few == null ? word.end() : few.end(), word.skip(), unit);
    }

    /** Contracts are called as decades are, and seconds as "second". */
    private static boolean isDoubtful(String unit) {
        return unit.equals("DE") || unit.equals("S") || unit.equals("CE");
    }

    /** {@code أشهر} is "most famous" too. */
    private static boolean isSuperlative(TimeText text, Phrases.Match<TimeWord> word) {
        return word.value().value().equals("M")
                && word.skip() == 0
                && text.words().tokens().length(word.start()) == 4
                && text.words().form(word.start()).charAt(0) == Letters.ALEF
                && text.next(word.end(), Kind.FEW) == null;
    }

    private static boolean isPointedAt(TimeText text, int token) {
        Phrases.Match<TimeWord> before = text.at(token - 1);
        if (before == null) {
            before = text.at(token - 2, Kind.ABOUT);
            return before != null && before.end() == token;
        }
        return switch (before.value().kind()) {
            case DURING, ABOUT, AGO, LATER, SINCE, EVERY -> true;
            default -> false;
        };
    }

    private static @Nullable Length vague(TimeText text, Phrases.Match<TimeWord> word) {
        Phrases.Match<TimeWord> units = text.next(word.end(), Kind.UNITS);
        return units == null || units.definite()
                ? null
                : Length.unknown(
                        word.start(), units.end(), word.skip(), units.value().value());
    }

    /** {@code نصف ساعة}. */
    private static @Nullable Length part(TimeText text, Phrases.Match<TimeWord> word, double count) {
        Phrases.Match<TimeWord> unit = text.next(word.end(), Kind.UNIT);
        return unit == null || unit.definite()
                ? null
                : Length.of(
                        word.start(),
                        unit.end(),
                        word.skip(),
                        count,
                        unit.value().value());
    }
}
