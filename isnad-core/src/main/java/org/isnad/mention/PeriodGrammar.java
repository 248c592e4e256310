package org.isnad.mention;

import java.time.LocalDate;
import org.isnad.mention.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads weeks, months, years and longer: {@code الأسبوع الماضي}, {@code هذا العام}, {@code عام 1967}, {@code الربع الثاني من العام},
 * {@code تسعينات القرن الماضي}, {@code الأيام القليلة المقبلة}.
 */
final class PeriodGrammar {
    /** Stands, with the unit behind it, for the last day, month or year named before. */
    static final String SAME = "SAME-";

    private final MomentGrammar moments;
    private final Tense tense;
    private final YearGrammar years = new YearGrammar();

    PeriodGrammar(MomentGrammar moments, Tense tense) {
        this.moments = moments;
        this.tense = tense;
    }

    /** The period that begins at the token, if one does. */
    @Nullable
    TimeReading at(TimeText text, int token, Reference reference) {
        Phrases.Match<TimeWord> word = text.at(token);
        if (word == null) {
            return null;
        }
        return switch (word.value().kind()) {
            case HERE -> here(text, word, reference);
            case UNIT -> unit(text, word, reference);
            case UNIT2 -> two(text, word, reference);
            case UNITS -> several(text, word);
            case EDGE -> edge(text, word, reference);
            case QUARTER -> part(text, word, "Q", 4, reference);
            case SEMESTER -> part(text, word, "H", 2, reference);
            case DECADE -> decade(text, word);
            case SEASON -> season(text, word, reference);
            case SPORT -> sport(text, word);
            case WEEKEND -> weekend(text, word, reference);
            case FEAST -> feast(text, word, reference);
            case LEAD -> lead(text, word, reference);
            case DAY -> sameDay(text, word, reference);
            default -> null;
        };
    }

    /** {@code ساعة مبكرة من صباح الخميس}. */
    private @Nullable TimeReading lead(TimeText text, Phrases.Match<TimeWord> word, Reference reference) {
        int next = text.is(word.end(), Kind.FROM) ? word.end() + 1 : word.end();
        TimeReading moment = next > word.end() ? moments.at(text, next, reference) : null;
        return moment == null ? null : moment.from(word.start(), word.skip());
    }

    /** {@code اليوم نفسه}, {@code اليوم التالي}. */
    private @Nullable TimeReading sameDay(TimeText text, Phrases.Match<TimeWord> word, Reference reference) {
        Phrases.Match<TimeWord> past = text.next(word.end(), Kind.PAST);
        if (past != null && word.value().number() == 0) {
            return TimeReading.date(word.start(), past.end(), word.skip(), reference.day(-1), 0.6, "last-day");
        }
        Phrases.Match<TimeWord> after = text.next(word.end(), Kind.AFTER);
        if (after != null && word.value().number() == 0) {
            boolean ahead = tense.near(text, word.start(), after.end()) > 0;
            String value = ahead ? reference.day(1) : Reference.vague(-1);
            return TimeReading.date(word.start(), after.end(), word.skip(), value, 0.6, "next-day");
        }
        Phrases.Match<TimeWord> same = text.next(word.end(), Kind.SAME);
        return same == null || word.value().number() != 0
                ? null
                : TimeReading.date(word.start(), same.end(), word.skip(), SAME + "D", 0.7, "same");
    }

    private @Nullable TimeReading here(TimeText text, Phrases.Match<TimeWord> here, Reference reference) {
        Phrases.Match<TimeWord> word = text.at(here.end());
        if (word == null || !word.definite() || word.skip() > 0) {
            return null;
        }
        TimeWord value = word.value();
        String found = switch (value.kind()) {
            case UNIT -> reference.period(value.value(), 0);
            case DAY -> reference.day(0);
            case PART -> reference.day(0) + value.value();
            case SEASON -> reference.year(0) + "-" + value.value();
            case SPORT -> Reference.vague(0);
            case UNITS -> "PRESENT_REF";
            case WEEKDAY -> reference.weekdayOfWeek(value.number(), 0);
            default -> null;
        };
        if (found == null || reference.today() == null && value.kind() == Kind.SEASON) {
            return null;
        }
        int end = word.end();
        Phrases.Match<TimeWord> weekday = text.at(end, Kind.WEEKDAY);
        if (value.kind() == Kind.UNIT && value.value().equals("W") && weekday != null && !weekday.joined()) {
            found = reference.weekdayOfWeek(weekday.value().number(), 0);
            end = weekday.end();
        }
        Timex.Kind kind = value.kind() == Kind.PART ? Timex.Kind.TIME : Timex.Kind.DATE;
        return new TimeReading(here.start(), end, here.skip(), kind, found, 0.95, "this");
    }

    private @Nullable TimeReading unit(TimeText text, Phrases.Match<TimeWord> word, Reference reference) {
        String unit = word.value().value();
        if (unit.equals("Y")) {
            TimeReading year = years.headed(text, word, reference);
            if (year != null) {
                return year;
            }
        }
        if (unit.equals("CE") && word.definite()) {
            TimeReading century = years.century(text, word);
            if (century != null) {
                return century;
            }
        }
        if (!word.definite()) {
            return null;
        }
        TimeReading ranked = unit.equals("W") ? week(text, word, reference) : null;
        return ranked != null ? ranked : which(text, word, reference);
    }

    /** {@code الشهر الماضي}, {@code العام نفسه}; a decade or century before is a long time. */
    private @Nullable TimeReading which(TimeText text, Phrases.Match<TimeWord> word, Reference reference) {
        Phrases.Match<TimeWord> which = text.at(word.end());
        String unit = word.value().value();
        if (which == null || which.skip() > 0) {
            return null;
        }
        int offset = which.value().number();
        int end = which.end();
        String value = switch (which.value().kind()) {
            case PAST, NEXT, THIS -> reference.period(unit, offset);
            case LAST -> unit.equals("DE") ? "P10Y" : reference.period(unit, offset);
            case AFTER -> reference.period(unit, unit.equals("M") ? 2 : 1);
            case SAME -> SAME + unit;
            default -> null;
        };
        if (value == null) {
            return null;
        }
        TimeReading year = unit.equals("Y") ? years.alone(text, end, true) : null;
        if (year != null) {
            return year.from(word.start(), word.skip());
        }
        Phrases.Match<TimeWord> day = dayOfWeekAfter(text, end);
        if (unit.equals("W") && day != null) {
            value = reference.weekdayOfWeek(day.value().number(), offset);
            end = day.end();
        }
        Timex.Kind kind = value.startsWith("P") && !value.endsWith("F") ? Timex.Kind.DURATION : Timex.Kind.DATE;
        return new TimeReading(word.start(), end, word.skip(), kind, value, 0.96, "period." + unit);
    }

    /** {@code الأسبوع المقبل يوم الجمعة}. */
    private static Phrases.@Nullable Match<TimeWord> dayOfWeekAfter(TimeText text, int at) {
        Phrases.Match<TimeWord> head = text.at(at, Kind.UNIT);
        Phrases.Match<TimeWord> day = text.at(head == null ? at : head.end(), Kind.WEEKDAY);
        return day != null && day.skip() == 0 && (head == null || head.skip() == 0) ? day : null;
    }

    /** {@code الأسبوع الأول من مايو}, {@code الأسبوع الثالث من عام 2027}. */
    private @Nullable TimeReading week(TimeText text, Phrases.Match<TimeWord> word, Reference reference) {
        Cardinal rank = text.ordinal(word.end());
        boolean last = text.is(word.end(), Kind.LAST);
        if (!last && (rank == null || !rank.definite())) {
            return null;
        }
        int end = rank == null ? word.end() + 1 : rank.end();
        int next = text.is(end, Kind.FROM) || text.is(end, Kind.IN) ? end + 1 : end;
        TimeReading whole = isRanked(text, next) ? null : inner(text, next, reference);
        String value = whole == null ? null : weekOf(whole.value(), last ? 0 : (int) (rank == null ? 0 : rank.value()));
        return whole == null || value == null
                ? null
                : TimeReading.date(word.start(), whole.end(), word.skip(), value, 0.8, "week-of");
    }

    /** A week of a year is its ISO week; one of a month the week of the day so many weeks after its first. */
    private static @Nullable String weekOf(String value, int rank) {
        boolean month = value.length() == 7 && value.charAt(4) == '-' && Character.isDigit(value.charAt(5));
        boolean year = value.length() == 4;
        if (!month && !year || value.startsWith("X")) {
            return null;
        }
        if (year && rank > 0) {
            return String.format("%s-W%02d", value, rank);
        }
        LocalDate first = LocalDate.parse(month ? value + "-01" : value + "-01-01");
        LocalDate day =
                rank == 0 ? (month ? first.plusMonths(1) : first.plusYears(1)).minusDays(1) : first.plusWeeks(rank - 1);
        return Reference.week(day);
    }

    /** {@code الشهرين الماضيين}. */
    private @Nullable TimeReading two(TimeText text, Phrases.Match<TimeWord> word, Reference reference) {
        if (word.value().value().equals("Y") && !word.definite() && text.year(word.end()) != null) {
            return years.headed(text, word, reference);
        }
        if (word.value().value().equals("CE") && word.definite()) {
            return years.century(text, word);
        }
        Phrases.Match<TimeWord> which = text.at(word.end());
        if (!word.definite()
                || which == null
                || !DateGrammar.isDirection(which.value().kind())
                || which.skip() > 0) {
            return null;
        }
        String value = Units.duration(2, word.value().value());
        return new TimeReading(word.start(), which.end(), word.skip(), Timex.Kind.DURATION, value, 0.93, "span.two");
    }

    /** {@code الأيام القليلة المقبلة}, {@code الأشهر الثلاثة الماضية}, {@code السنوات الأخيرة}. */
    private @Nullable TimeReading several(TimeText text, Phrases.Match<TimeWord> word) {
        if (!word.definite()) {
            TimeReading year = word.value().value().equals("Y") ? years.alone(text, word.end(), true) : null;
            return year == null ? null : year.from(word.start(), word.skip());
        }
        int at = word.end();
        Cardinal count = text.cardinal(at);
        boolean counted = count != null && count.skip() == 0;
        at = counted && count != null ? count.end() : at;
        Phrases.Match<TimeWord> few = text.at(at, Kind.FEW);
        at = few == null ? at : few.end();
        Phrases.Match<TimeWord> which = text.at(at);
        if (which == null || !DateGrammar.isDirection(which.value().kind()) || which.skip() > 0) {
            return null;
        }
        String unit = word.value().value();
        boolean years = unit.equals("Y") || unit.equals("DE");
        boolean ago = which.value().kind() == Kind.PAST && !counted && years && few == null;
        boolean ahead = which.value().kind() == Kind.NEXT && !counted && unit.equals("D");
        String value = ahead || ago
                ? Reference.vague(which.value().number())
                : counted && count != null ? Units.duration(count.value(), unit) : Units.unknown(unit);
        Timex.Kind kind = ahead || ago ? Timex.Kind.DATE : Timex.Kind.DURATION;
        return new TimeReading(word.start(), which.end(), word.skip(), kind, value, 0.85, "span.several");
    }

    /** {@code مطلع أبريل}, {@code نهاية العام}: the value is that of the whole. */
    private @Nullable TimeReading edge(TimeText text, Phrases.Match<TimeWord> word, Reference reference) {
        TimeReading whole = inner(text, word.end(), reference);
        if (whole == null) {
            return null;
        }
        boolean hijri =
                whole.rule().equals("date.hijri") && word.value().value().equals("S");
        TimeReading first = hijri ? moments.firstOfMonth(text, word.end(), reference) : null;
        return (first == null ? whole : first).from(word.start(), word.skip());
    }

    /** A period named or implied: bare {@code الشهر} after {@code نهاية} is this one. */
    private @Nullable TimeReading inner(TimeText text, int at, Reference reference) {
        Phrases.Match<TimeWord> word = text.at(at);
        if (word == null || word.skip() > 0) {
            return years.alone(text, at, true);
        }
        TimeReading read = word.value().kind() == Kind.EDGE ? null : at(text, at, reference);
        if (read == null && !isDayHead(word)) {
            read = moments.at(text, at, reference);
        }
        if (read != null) {
            return read.value().length() >= 10
                            && read.value().charAt(4) == '-'
                            && !read.value().contains("W")
                    ? null
                    : read;
        }
        boolean bare = word.value().kind() == Kind.UNIT && word.definite();
        return bare
                ? TimeReading.date(
                        at, word.end(), 0, reference.period(word.value().value(), 0), 0.85, "period.edge")
                : null;
    }

    /** A part of a part is not read further, so that depth stays bounded. */
    private static boolean isRanked(TimeText text, int at) {
        Phrases.Match<TimeWord> word = text.at(at);
        return word != null
                && switch (word.value().kind()) {
                    case QUARTER, SEMESTER, SEASON -> true;
                    case UNIT -> word.value().value().equals("W");
                    default -> false;
                };
    }

    private static boolean isDayHead(Phrases.Match<TimeWord> word) {
        return word.value().kind() == Kind.UNIT && word.value().value().equals("D");
    }

    /** {@code الربع الأول من 2018}, {@code النصف الثاني من العام}. */
    private @Nullable TimeReading part(
            TimeText text, Phrases.Match<TimeWord> word, String letter, int parts, Reference reference) {
        Cardinal rank = text.ordinal(word.end());
        boolean last = text.is(word.end(), Kind.LAST);
        if (!word.definite() || !last && (rank == null || rank.value() > parts || !rank.definite())) {
            return null;
        }
        int end = last || rank == null ? word.end() + 1 : rank.end();
        String quarter = "-" + letter + (last || rank == null ? parts : (int) rank.value());
        int next = text.is(end, Kind.FROM) || text.is(end, Kind.IN) ? end + 1 : end;
        TimeReading year = isRanked(text, next) ? null : inner(text, next, reference);
        if (year != null && year.value().length() == 4 && year.value().indexOf('X') < 0) {
            return TimeReading.date(word.start(), year.end(), word.skip(), year.value() + quarter, 0.93, "quarter");
        }
        boolean known = reference.today() != null && letter.equals("Q") && next == end;
        return known
                ? TimeReading.date(word.start(), end, word.skip(), reference.year(0) + quarter, 0.6, "quarter.bare")
                : null;
    }

    /** {@code تسعينات القرن الماضي}; without the century only where no age is meant. */
    private @Nullable TimeReading decade(TimeText text, Phrases.Match<TimeWord> word) {
        String value = String.valueOf(word.value().number()).substring(0, 3) + "X";
        Phrases.Match<TimeWord> century = text.at(word.end(), Kind.UNIT);
        if (century != null && century.value().value().equals("CE")) {
            int end = text.at(century.end()) == null ? century.end() : century.end() + 1;
            Cardinal rank = text.ordinal(century.end());
            end = rank != null ? rank.end() : Math.min(end, text.limit());
            return TimeReading.date(word.start(), end, word.skip(), value, 0.95, "decade");
        }
        boolean age = text.is(word.end(), Kind.FROM)
                || !text.is(word.start() - 1, Kind.IN) && !text.is(word.start() - 1, Kind.SINCE);
        return !age && word.definite()
                ? TimeReading.date(word.start(), word.end(), word.skip(), value, 0.7, "decade")
                : null;
    }

    /** {@code صيف 2016}, {@code الربيع القادم}. */
    private @Nullable TimeReading season(TimeText text, Phrases.Match<TimeWord> word, Reference reference) {
        TimeReading year = years.alone(text, word.end(), true);
        if (year != null) {
            return TimeReading.date(
                    word.start(),
                    year.end(),
                    word.skip(),
                    year.value() + "-" + word.value().value(),
                    0.9,
                    "season");
        }
        Phrases.Match<TimeWord> which = text.at(word.end());
        if (which == null || which.skip() > 0 || reference.today() == null) {
            return null;
        }
        if (!word.definite()) {
            TimeReading whole = which.value().kind() == Kind.UNIT ? at(text, word.end(), reference) : null;
            return whole == null || whole.value().length() != 4
                    ? null
                    : TimeReading.date(
                            word.start(),
                            whole.end(),
                            word.skip(),
                            whole.value() + "-" + word.value().value(),
                            0.9,
                            "season");
        }
        if (!DateGrammar.isDirection(which.value().kind())) {
            return null;
        }
        return TimeReading.date(
                word.start(),
                which.end(),
                word.skip(),
                seasonOf(word.value(), which.value(), reference),
                0.85,
                "season");
    }

    private static String seasonOf(TimeWord season, TimeWord which, Reference reference) {
        LocalDate today = reference.today();
        int first = switch (season.value()) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        int month = today == null ? 1 : today.getMonthValue();
        int shift = which.number() > 0 && month >= first ? 1 : which.number() < 0 && month < first + 3 ? -1 : 0;
        return reference.year(shift) + "-" + season.value();
    }

    /** {@code الموسم الماضي}, {@code موسم 2017/2018}, {@code موسم واحد}. */
    private @Nullable TimeReading sport(TimeText text, Phrases.Match<TimeWord> word) {
        TimeReading year = years.alone(text, word.end(), true);
        if (year != null) {
            return year.from(word.start(), word.skip());
        }
        Phrases.Match<TimeWord> which = text.at(word.end());
        if (which == null || which.skip() > 0) {
            return null;
        }
        if (word.definite() && DateGrammar.isDirection(which.value().kind())) {
            String value = Reference.vague(which.value().number());
            return TimeReading.date(word.start(), which.end(), word.skip(), value, 0.7, "season.sport");
        }
        boolean one = !word.definite() && which.value().kind() == Kind.FULL;
        return one
                ? new TimeReading(
                        word.start(), which.end(), word.skip(), Timex.Kind.DURATION, "P1Y", 0.8, "season.sport")
                : null;
    }

    private @Nullable TimeReading weekend(TimeText text, Phrases.Match<TimeWord> word, Reference reference) {
        if (reference.today() == null) {
            return null;
        }
        Phrases.Match<TimeWord> which = text.at(word.end());
        boolean named = which != null && DateGrammar.isDirection(which.value().kind()) && which.skip() == 0;
        int past = tense.near(text, word.start(), word.end()) < 0
                        && reference.today().getDayOfWeek().getValue() < 5
                ? -1
                : 0;
        int offset = named && which != null ? which.value().number() : past;
        int end = named && which != null ? which.end() : word.end();
        String value = Reference.week(reference.today().plusWeeks(offset)) + "-WE";
        return TimeReading.date(word.start(), end, word.skip(), value, 0.7, "weekend");
    }

    private static @Nullable TimeReading feast(TimeText text, Phrases.Match<TimeWord> word, Reference reference) {
        LocalDate today = reference.today();
        if (today == null) {
            return null;
        }
        Phrases.Match<TimeWord> which = text.at(word.end());
        boolean named = which != null && DateGrammar.isDirection(which.value().kind()) && which.skip() == 0;
        int end = named && which != null ? which.end() : word.end();
        int direction = named && which != null ? which.value().number() : 0;
        String day = word.value().value();
        boolean gregorian = day.startsWith("g");
        String[] parts = (gregorian ? day.substring(1) : day).split("-");
        int month = Integer.parseInt(parts[0]);
        int of = Integer.parseInt(parts[1]);
        String value = gregorian
                ? reference.monthDay(month, of, direction)
                : Hijri.nearest(today, month, of, direction).toString();
        return TimeReading.date(word.start(), end, word.skip(), value, 0.7, "feast");
    }
}
