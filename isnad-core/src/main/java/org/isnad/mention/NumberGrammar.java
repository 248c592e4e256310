package org.isnad.mention;

import org.isnad.lexicon.Tables;
import org.isnad.lexicon.Words;
import org.isnad.mention.NumberWord.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in words, digits and both: {@code ثلاثة ملايين و200 ألف}, {@code ألف وسبعمئة}, {@code مليون ونصف}.
 *
 * <p>Arabic says the unit before the ten and joins parts by {@code و}; a part joins only if it is smaller than the scale
 * before it, so {@code بين ثلاثة وخمسة} stays two numbers.
 */
final class NumberGrammar {
    private static final String AND = "" + Letters.WAW;

    private final Phrases<NumberWord> table;

    private NumberGrammar(Phrases<NumberWord> table) {
        this.table = table;
    }

    private static final class Shared {
        private static final NumberGrammar GRAMMAR = load();
    }

    /** The grammar, whose table is read once. */
    static NumberGrammar open() {
        return Shared.GRAMMAR;
    }

    private static NumberGrammar load() {
        Phrases.Builder<NumberWord> builder = new Phrases.Builder<>();
        for (Tables.Row row : Tables.rows("numbers.tsv")) {
            NumberWord word = new NumberWord(row.kind(0, Kind.class), row.decimal(1));
            row.list(2).forEach(form -> builder.put(form, word));
        }
        return new NumberGrammar(builder.build());
    }

    private static final int MOST_SCALES = 3; // so that a text of nothing but scales stays linear and finite

    /** A part of a number under way: its value, the size of its scale, and the token after it. */
    private record Part(double value, double grouped, double scale, int end) {}

    /** The number that begins at the token, if one does. */
    @Nullable
    Cardinal at(Words words, int token, int limit) {
        if (token >= limit) {
            return null;
        }
        if (words.tokens().kind(token) == Tokens.Kind.NUMBER) {
            return number(words, token, limit, 0, false, false);
        }
        Phrases.Match<NumberWord> first = table.at(words, token, limit);
        if (first == null || first.value().kind() == Kind.ORDINAL) {
            return null;
        }
        return number(words, token, limit, first.skip(), first.joined(), first.definite());
    }

    private @Nullable Cardinal number(Words words, int token, int limit, int skip, boolean joined, boolean definite) {
        Part part = part(words, token, limit);
        if (part == null) {
            return null;
        }
        double value = part.value;
        double grouped = part.grouped;
        double scale = part.scale;
        int end = part.end;
        while (scale > 1) {
            Part next = joinedPart(words, end, limit, scale);
            if (next == null) {
                break;
            }
            value += next.value;
            grouped += next.value;
            scale = next.scale;
            end = next.end;
        }
        boolean digits = words.tokens().kind(token) == Tokens.Kind.NUMBER;
        return new Cardinal(token, end, skip, value, grouped, part.scale > 1, digits, joined, definite);
    }

    /** A smaller part after {@code و}, or half of the scale before it. */
    private @Nullable Part joinedPart(Words words, int at, int limit, double scale) {
        int next = afterAnd(words, at, limit);
        if (next < 0) {
            return null;
        }
        Phrases.Match<NumberWord> word = table.at(words, next, limit);
        if (word != null && word.value().kind() == Kind.FRACTION && !word.definite()) {
            Part fraction = part(words, next, limit);
            if (fraction != null) {
                return fraction.value < scale ? fraction : null;
            }
            return new Part(word.value().value() * scale, 0, 1, repeatedScale(words, word.end(), limit, scale));
        }
        Part part = part(words, next, limit);
        return part != null && part.value < scale && part.value >= 1 ? part : null;
    }

    /** {@code مليون ونصف المليون}: the scale said again adds nothing. */
    private int repeatedScale(Words words, int at, int limit, double scale) {
        Phrases.Match<NumberWord> again = table.at(words, at, limit);
        return again != null && again.value().isScale() && again.value().value() == scale ? again.end() : at;
    }

    /** The token at which a joined word or the word after a separate {@code و} stands, or -1. */
    private int afterAnd(Words words, int at, int limit) {
        if (at >= limit) {
            return -1;
        }
        if (words.tokens().is(at, AND)) {
            return at + 1 < limit ? at + 1 : -1;
        }
        Phrases.Match<NumberWord> word = table.at(words, at, limit);
        boolean joined = word != null && word.joined() && !word.definite();
        return joined || word != null && isAndEleven(words, word, limit) ? at : -1;
    }

    /** The spelling of "and eleven" begins like that of "one". */
    private boolean isAndEleven(Words words, Phrases.Match<NumberWord> word, int limit) {
        Phrases.Match<NumberWord> ten = table.at(words, word.end(), limit);
        boolean one = word.value().kind() == Kind.UNIT && word.value().value() == 1 && word.skip() == 0;
        return one && ten != null && ten.value().kind() == Kind.TEN && ten.skip() == 0;
    }

    private @Nullable Part part(Words words, int at, int limit) {
        Part group = group(words, at, limit);
        if (group == null) {
            return scaleAlone(words, at, limit);
        }
        Part scaled = group;
        Phrases.Match<NumberWord> scale = table.at(words, group.end, limit);
        for (int scales = 0; scale != null && scales < MOST_SCALES && continues(scale); scales++) {
            double times = scale.value().value();
            scaled = new Part(scaled.value * times, scaled.value * times, times, scale.end());
            scale = table.at(words, scaled.end, limit);
        }
        return scaled;
    }

    private static boolean continues(Phrases.Match<NumberWord> scale) {
        return scale.value().isScale() && scale.skip() == 0 && !scale.definite();
    }

    private @Nullable Part scaleAlone(Words words, int at, int limit) {
        Phrases.Match<NumberWord> word = table.at(words, at, limit);
        if (word == null) {
            return null;
        }
        double one = word.value().value();
        return switch (word.value().kind()) {
            case SCALE -> scaledAgain(words, word.end(), limit, one, one);
            case DUAL, EITHER -> scaledAgain(words, word.end(), limit, 2 * one, one);
            case FRACTION -> fractionOf(words, word, limit);
            case FIRST, UNIT, TEN, TENS, HUNDRED, PLURAL, POINT, ORDINAL -> null;
        };
    }

    private Part scaledAgain(Words words, int at, int limit, double value, double scale) {
        Phrases.Match<NumberWord> next = table.at(words, at, limit);
        if (next == null || !next.value().isScale() || next.skip() > 0 || next.definite()) {
            return new Part(value, value, scale, at);
        }
        double times = next.value().value();
        return new Part(value * times, value * times, times, next.end());
    }

    private @Nullable Part fractionOf(Words words, Phrases.Match<NumberWord> fraction, int limit) {
        Phrases.Match<NumberWord> scale = table.at(words, fraction.end(), limit);
        if (scale == null || scale.value().kind() != Kind.SCALE || scale.skip() > 0) {
            return null;
        }
        double value = fraction.value().value() * scale.value().value();
        return new Part(value, value, 1, scale.end());
    }

    /** A number below a thousand in words, or any in digits. */
    private @Nullable Part group(Words words, int at, int limit) {
        if (at >= limit) {
            return null;
        }
        if (words.tokens().kind(at) == Tokens.Kind.NUMBER) {
            Part turned = turned(words, at, limit);
            if (turned != null) {
                return turned;
            }
            String form = words.form(at);
            return new Part(Digits.value(form, scaleFollows(words, at + 1, limit)), Digits.grouped(form), 1, at + 1);
        }
        Phrases.Match<NumberWord> word = table.at(words, at, limit);
        return word == null ? null : group(words, word, limit);
    }

    /** {@code 5ر4} is 4.5: some agencies write the fraction first. */
    private @Nullable Part turned(Words words, int at, int limit) {
        Tokens tokens = words.tokens();
        Phrases.Match<NumberWord> point = table.at(words, at + 1, limit);
        boolean turned = point != null
                && point.value().kind() == Kind.POINT
                && at + 2 < limit
                && tokens.kind(at + 2) == Tokens.Kind.NUMBER
                && !tokens.spaceBefore(at + 1)
                && !tokens.spaceBefore(at + 2);
        if (!turned) {
            return null;
        }
        String fraction = words.form(at);
        double value =
                Digits.value(words.form(at + 2), false) + Digits.grouped(fraction) / Math.pow(10, fraction.length());
        return new Part(value, value, 1, at + 3);
    }

    /** The token after a rank that begins here, or the token itself: the ten of {@code الثالثة عشرة} is no number. */
    int afterOrdinal(Words words, int token, int limit) {
        Phrases.Match<NumberWord> word = table.at(words, token, limit);
        Cardinal rank = word != null && word.value().kind() == Kind.ORDINAL ? ordinalAt(words, token, limit) : null;
        return rank == null ? token : rank.end();
    }

    private boolean scaleFollows(Words words, int at, int limit) {
        Phrases.Match<NumberWord> next = table.at(words, at, limit);
        return next != null && next.value().isScale() && next.skip() == 0;
    }

    private @Nullable Part group(Words words, Phrases.Match<NumberWord> word, int limit) {
        if (word.value().kind() == Kind.HUNDRED) {
            return withRest(words, word.value().value(), word.end(), limit);
        }
        Part small = belowHundred(words, word, limit);
        if (small == null || small.value > 9 || small.value < 3) {
            return small;
        }
        Phrases.Match<NumberWord> hundred = table.at(words, small.end, limit);
        boolean hundreds = hundred != null
                && hundred.value().kind() == Kind.HUNDRED
                && hundred.value().value() == 100
                && hundred.skip() == 0;
        return hundreds && hundred != null ? withRest(words, small.value * 100, hundred.end(), limit) : small;
    }

    private Part withRest(Words words, double hundreds, int end, int limit) {
        int next = afterAnd(words, end, limit);
        Phrases.Match<NumberWord> word = next < 0 ? null : table.at(words, next, limit);
        Part rest = word == null ? null : belowHundred(words, word, limit);
        double value = hundreds + (rest == null ? 0 : rest.value);
        return new Part(value, value, 1, rest == null ? end : rest.end);
    }

    private @Nullable Part belowHundred(Words words, Phrases.Match<NumberWord> word, int limit) {
        double value = word.value().value();
        return switch (word.value().kind()) {
            case TEN, TENS -> new Part(value, value, 1, word.end());
            case UNIT -> withTen(words, word, limit, new Part(value, value, 1, word.end()));
            case FIRST -> withTen(words, word, limit, null);
            case HUNDRED, SCALE, DUAL, EITHER, PLURAL, FRACTION, POINT, ORDINAL -> null;
        };
    }

    private @Nullable Part withTen(Words words, Phrases.Match<NumberWord> unit, int limit, @Nullable Part otherwise) {
        Phrases.Match<NumberWord> ten = table.at(words, unit.end(), limit);
        double value = unit.value().value();
        if (ten != null && ten.value().kind() == Kind.TEN && ten.skip() == 0 && !ten.definite()) {
            return new Part(value + 10, value + 10, 1, ten.end());
        }
        int next = afterAnd(words, unit.end(), limit);
        Phrases.Match<NumberWord> tens = next < 0 ? null : table.at(words, next, limit);
        if (tens != null && tens.value().kind() == Kind.TENS) {
            value += tens.value().value();
            return new Part(value, value, 1, tens.end());
        }
        return otherwise;
    }

    /** The rank that begins at the token: {@code الحادي والعشرين}, {@code الثامن عشر}, {@code الثلاثين}. */
    @Nullable
    Cardinal ordinalAt(Words words, int token, int limit) {
        Phrases.Match<NumberWord> word = table.at(words, token, limit);
        if (word == null) {
            return null;
        }
        double value = word.value().value();
        int end = word.end();
        if (word.value().kind() == Kind.ORDINAL) {
            Phrases.Match<NumberWord> next = table.at(words, end, limit);
            if (next != null && next.value().kind() == Kind.TEN && next.skip() == 0) {
                return ordinal(word, next.end(), value + 10);
            }
            if (next != null && next.value().kind() == Kind.TENS && next.joined() && next.definite()) {
                return ordinal(word, next.end(), value + next.value().value());
            }
            return ordinal(word, end, value);
        }
        boolean tens = word.value().kind() == Kind.TENS && word.definite();
        return tens ? ordinal(word, end, value) : null;
    }

    private static Cardinal ordinal(Phrases.Match<NumberWord> word, int end, double value) {
        return new Cardinal(word.start(), end, word.skip(), value, value, false, false, word.joined(), word.definite());
    }
}
