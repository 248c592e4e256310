package org.isnad.mention;

import java.util.List;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Tables;
import org.isnad.lexicon.Words;
import org.isnad.mention.CountedNoun.Form;
import org.isnad.text.Letters;
import org.isnad.text.Run;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts: a number and what it counts ({@code 15 جنديا}, {@code ثلاثة ملايين دولار}), two numbers with one unit
 * ({@code من 8 إلى 9 آلاف دينار}), a dual ({@code قتيلان}), a noun and "one" ({@code شخص واحد}).
 */
final class AmountGrammar {
    private static final String COUNT = "count";
    private static final String CLITICS = "" + Letters.WAW + Letters.FEH + Letters.BEH + Letters.LAM + Letters.KAF;
    private static final String PLURAL_ENDING = "" + Letters.ALEF + Letters.TEH;
    private static final int NUMBER_REACH = 8;

    private final NumberGrammar numbers = NumberGrammar.open();
    private final UnitTable units = UnitTable.open();
    private final Money money = Money.open();
    private final Phrases<CountedNoun> nouns = CountedNoun.table();
    private final Casualties casualties = Casualties.open();
    private final Phrases<Sign> signs;

    /** Small words around numbers. */
    private enum Sign {
        ONE,
        TWO,
        PARTOF,
        THEM,
        THESE,
        TO,
        AND,
        OR,
        ARTICLE,
        AGE,
        LABEL,
        NUMBER,
        OUTOF,
        STOP,
        EACH
    }

    private AmountGrammar(Phrases<Sign> signs) {
        this.signs = signs;
    }

    static AmountGrammar open() {
        Phrases.Builder<Sign> builder = new Phrases.Builder<>();
        for (Tables.Row row : Tables.rows("amount-words.tsv")) {
            Sign sign = row.kind(0, Sign.class);
            row.list(1).forEach(word -> builder.put(word, sign));
        }
        return new AmountGrammar(builder.build());
    }

    /** Adds the amount that begins at the token, if one does; the token after it, or {@code token}. */
    int read(Words words, int token, int limit, List<Amount> found) {
        Tokens.Kind kind = words.tokens().kind(token);
        if (kind == Tokens.Kind.NUMBER) {
            return number(words, token, limit, found);
        }
        if (kind != Tokens.Kind.ARABIC) {
            return token;
        }
        int end = number(words, token, limit, found);
        return end > token ? end : noun(words, token, limit, found);
    }

    private int number(Words words, int token, int limit, List<Amount> found) {
        Cardinal number = numbers.at(words, token, limit);
        if (number == null || number.definite() || isName(words, number, limit)) {
            return number == null ? token : number.end();
        }
        Cardinal second = second(words, number, limit);
        if (second != null) {
            Measure shared = named(words, second, limit, found);
            if (shared != null) {
                add(words, number, number.end(), scaledLike(number, second), shared, found, limit);
                add(words, second, shared.end(), second, shared, found, limit);
                return shared.end();
            }
        }
        Measure measure = named(words, number, limit, found);
        measure = measure != null ? measure : implied(words, number, limit, found);
        if (measure == null) {
            return number.end();
        }
        add(words, number, measure.end(), number, measure, found, limit);
        return measure.end();
    }

    /** {@code 8 إلى 9 آلاف}: the first is thousands too. */
    private static Cardinal scaledLike(Cardinal first, Cardinal second) {
        if (first.scaled() || !second.scaled()) {
            return first;
        }
        double scale = second.value() >= 1e12 ? 1e12 : second.value() >= 1e9 ? 1e9 : second.value() >= 1e6 ? 1e6 : 1e3;
        return first.times(first.value() < 1000 ? scale : 1);
    }

    private void add(
            Words words, Cardinal number, int end, Cardinal valued, Measure measure, List<Amount> found, int limit) {
        boolean counted = COUNT.equals(measure.unit()) || isPeople(measure.unit());
        double value = (counted ? valued.grouped() : valued.value()) * measure.factor();
        Run run = new Run(number.start(), Math.max(number.end(), end));
        String unit = measure.unit();
        if (unit.equals(Casualties.PERSON)) {
            boolean joined = number.joined() || sign(words, number.start() - 1, limit) == Sign.AND;
            unit = people(words, run, joined, found);
        }
        double confidence = number.digits() ? 0.92 : 0.88;
        int skip = number.skip() < words.tokens().length(number.start()) ? number.skip() : 0;
        found.add(new Amount(run, words.tokens().span(run, skip), value, unit, confidence, measure.rule()));
    }

    /** Killed, wounded or just people, by the words around them; joined ones are as those before them. */
    private String people(Words words, Run run, boolean joined, List<Amount> found) {
        Run sentence = words.tokens().sentence(run.start());
        Amount last = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean near = last != null
                && last.run().end() > sentence.start()
                && run.start() - last.run().end() <= 4;
        String joinedTo = joined && near && last != null && isPeople(last.unit()) ? last.unit() : null;
        int from = Math.max(sentence.start(), last == null ? 0 : last.run().end());
        return casualties.unit(words, from, run.start(), run.end(), sentence.end(), joinedTo);
    }

    private static boolean isPeople(String unit) {
        return unit.equals(Casualties.PERSON) || unit.equals(Casualties.KILLED) || unit.equals(Casualties.WOUNDED);
    }

    /** The end of a range. */
    private @Nullable Cardinal second(Words words, Cardinal first, int limit) {
        int at = first.end();
        boolean dash = at < limit && words.tokens().is(at, '-');
        Sign sign = sign(words, at, limit);
        boolean and = sign == Sign.AND && isAfterBetween(words, first.start());
        boolean joined = false;
        if (!dash && !and && sign != Sign.TO && sign != Sign.OR) {
            Cardinal next = numbers.at(words, at, limit);
            joined = next != null && next.joined() && isAfterBetween(words, first.start());
            if (!joined) {
                return null;
            }
        }
        Cardinal second = numbers.at(words, joined ? at : at + 1, limit);
        boolean rises = second != null && (second.value() > first.value() || second.scaled());
        return second == null || second.definite() || dash && !rises ? null : second;
    }

    private boolean isAfterBetween(Words words, int token) {
        for (int i = token - 1; i >= Math.max(0, token - 3); i--) {
            if (sign(words, i, i + 1) == Sign.STOP) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Sign sign(Words words, int token, int limit) {
        Phrases.Match<Sign> match = token < 0 ? null : signs.at(words, token, limit);
        return match == null ? null : match.value();
    }

    private boolean isName(Words words, Cardinal number, int limit) {
        int at = number.start();
        boolean ratio = sign(words, at - 1, limit) == Sign.EACH && sign(words, at - 2, limit) == Sign.PARTOF;
        return ratio || isLabelled(words, at, limit) || isGlued(words, number);
    }

    /** {@code المادة 5}, {@code القرار 2254}: a name, not a number of things. */
    private boolean isLabelled(Words words, int token, int limit) {
        return token > 0 && sign(words, token - 1, limit) == Sign.LABEL;
    }

    /** Part of a Latin name, an address or a score: {@code F-16}, {@code 2-1}. */
    private static boolean isGlued(Words words, Cardinal number) {
        Tokens tokens = words.tokens();
        int at = number.start();
        boolean behind = at > 0 && !tokens.spaceBefore(at) && isForeign(tokens, at - 1);
        boolean behindDash = at > 1
                && tokens.is(at - 1, '-')
                && !tokens.spaceBefore(at)
                && !tokens.spaceBefore(at - 1)
                && tokens.kind(at - 2) != Tokens.Kind.NUMBER;
        return behind || behindDash && number.digits();
    }

    private static boolean isForeign(Tokens tokens, int token) {
        return tokens.kind(token) == Tokens.Kind.LATIN && tokens.length(token) > 0 || tokens.is(token, '#');
    }

    /** What stands behind the number: a unit, money, people, or any noun. */
    private @Nullable Measure named(Words words, Cardinal number, int limit, List<Amount> found) {
        int at = number.end();
        at = isEnclosed(words, number, limit) ? at + 1 : at;
        Measure measure = units.at(words, at, limit);
        measure = measure != null ? measure : money.at(words, at, limit);
        if (measure != null) {
            return measure;
        }
        measure = symbolBefore(words, number);
        if (measure != null) {
            return measure;
        }
        if (number.value() <= 1 || isWhole(words, number)) {
            return null;
        }
        measure = people(words, number, at, limit, found);
        return measure != null ? measure : anyNoun(words, number, at, limit);
    }

    /** {@code (56) مستفيدا}, {@code «26» وجبة}. */
    private static boolean isEnclosed(Words words, Cardinal number, int limit) {
        Tokens tokens = words.tokens();
        int before = number.start() - 1;
        int at = number.end();
        return before >= 0
                && at < limit
                && (tokens.is(at, '"') && tokens.is(before, '"') || tokens.is(at, ')') && tokens.is(before, '('));
    }

    private @Nullable Measure symbolBefore(Words words, Cardinal number) {
        int at = number.start() - 1;
        if (at < 0 || words.tokens().spaceBefore(at + 1) || words.tokens().kind(at) == Tokens.Kind.ARABIC) {
            return null;
        }
        Measure measure = words.tokens().is(at, '%') ? units.at(words, at, at + 1) : money.at(words, at, at + 1);
        return measure == null ? null : new Measure(measure.unit(), measure.factor(), number.end(), measure.rule());
    }

    /** {@code 31 ألفا}: its ending lets no noun follow. */
    private static boolean isWhole(Words words, Cardinal number) {
        String last = words.form(number.end() - 1);
        return number.end() - number.start() > 1
                && number.scaled()
                && words.tokens().kind(number.end() - 1) == Tokens.Kind.ARABIC
                && last.charAt(last.length() - 1) == Letters.ALEF;
    }

    private @Nullable Measure people(Words words, Cardinal number, int at, int limit, List<Amount> found) {
        Phrases.Match<CountedNoun> noun = nouns.at(words, at, limit);
        if (noun != null
                && noun.skip() == 0
                && !noun.definite()
                && !noun.value().is(Form.DUAL)) {
            return new Measure(unit(words, noun, limit), 1, noun.end(), "counted");
        }
        Sign sign = sign(words, at, limit);
        if (sign == Sign.THEM) {
            return new Measure(Casualties.PERSON, 1, at + 1, "part-of");
        }
        if (sign == Sign.THESE) {
            return new Measure(COUNT, 1, at + 1, "part-of");
        }
        if (sign == Sign.PARTOF) {
            return partOf(words, number, at + 1, limit, found);
        }
        return null;
    }

    /** {@code قتيلا وجريحا} together are people. */
    private String unit(Words words, Phrases.Match<CountedNoun> noun, int limit) {
        String unit = noun.value().unit();
        Phrases.Match<CountedNoun> next = nouns.at(words, noun.end(), limit);
        boolean both = next != null
                && next.joined()
                && !unit.equals(Casualties.PERSON)
                && isPeople(unit)
                && isPeople(next.value().unit())
                && !next.value().unit().equals(unit);
        return both ? Casualties.PERSON : unit;
    }

    /** {@code ستة من المسؤولين}, {@code 8 من بينهم}. */
    private @Nullable Measure partOf(Words words, Cardinal number, int at, int limit, List<Amount> found) {
        Sign sign = sign(words, at, limit);
        if (sign == Sign.THEM) {
            return new Measure(Casualties.PERSON, 1, at + 1, "part-of");
        }
        if (sign == Sign.OUTOF) {
            return outOf(words, at, limit, found);
        }
        Phrases.Match<CountedNoun> noun = nouns.at(words, at, limit);
        if (noun != null && noun.skip() == 0 && noun.value().is(Form.PLURAL)) {
            return new Measure(noun.value().unit(), 1, noun.end(), "part-of");
        }
        boolean some = !number.digits()
                && number.value() <= 10
                && at < limit
                && words.analysis(at).definite();
        return some ? new Measure(Casualties.PERSON, 1, at + 1, "part-of") : null;
    }

    /** {@code 1.7 مليون من أصل 16.6 مليون شخص}: the unit comes with the whole. */
    private Measure outOf(Words words, int at, int limit, List<Amount> found) {
        Cardinal whole = numbers.at(words, at + 1, limit);
        Phrases.Match<CountedNoun> noun = whole == null ? null : nouns.at(words, whole.end(), limit);
        String unit = noun != null && noun.skip() == 0 ? noun.value().unit() : last(found);
        return new Measure(unit, 1, at - 1, "out-of");
    }

    private static String last(List<Amount> found) {
        String unit = found.isEmpty() ? COUNT : found.get(found.size() - 1).unit();
        return isPeople(unit) ? Casualties.PERSON : COUNT;
    }

    /** Any other noun that fits the number's grammar. */
    private @Nullable Measure anyNoun(Words words, Cardinal number, int at, int limit) {
        boolean yearly = number.digits() && !number.scaled() && number.isBetween(1900, 2100);
        if (at >= limit || yearly || words.tokens().kind(at) != Tokens.Kind.ARABIC || sign(words, at, limit) != null) {
            return null;
        }
        return isCountable(words, number, at) ? new Measure(COUNT, 1, at + 1, "counted.noun") : null;
    }

    private static boolean isCountable(Words words, Cardinal number, int at) {
        Analysis analysis = words.analysis(at);
        String form = words.form(at);
        if (analysis.definite() || form.length() < 3 || analysis.suffix() > 0) {
            return false;
        }
        return switch (analysis.pos()) {
            case NOUN, ADJECTIVE -> analysis.prefix() == 0;
            case UNKNOWN -> fitsUnknown(words, number, at, form);
            default -> false;
        };
    }

    /** From eleven to ninety-nine a noun is accusative: {@code 48 منتخبا}, {@code 12 مدينة}. */
    private static boolean fitsUnknown(Words words, Cardinal number, int at, String form) {
        double rest = number.value() % 100;
        boolean accusative =
                form.charAt(form.length() - 1) == 'ا' || words.tokens().endsInTaMarbuta(at);
        boolean clitic = CLITICS.indexOf(form.charAt(0)) >= 0;
        boolean plural = rest >= 3 && rest <= 10 && form.endsWith(PLURAL_ENDING);
        return accusative && rest > 10
                || plural
                || !clitic && form.length() > 3 && (rest <= 10 || number.value() >= 100);
    }

    /** A number with no noun: of people killed, or of what was counted before. */
    private @Nullable Measure implied(Words words, Cardinal number, int limit, List<Amount> found) {
        int from = found.isEmpty() ? 0 : found.get(found.size() - 1).run().end();
        int start = Math.max(from, words.tokens().sentence(number.start()).start());
        if (number.scaled()) {
            return scaledAlone(words, number, limit, found);
        }
        Measure numbered = number.isWhole() ? numbered(words, number, start, limit) : null;
        if (numbered != null) {
            return numbered;
        }
        String casualty = number.digits() || number.value() > 2
                ? casualties.closeBefore(words, start, number.start(), limit)
                : null;
        if (casualty != null) {
            return new Measure(casualty, 1, number.end(), "casualties");
        }
        Sign before = sign(words, number.start() - 1, limit);
        return before == Sign.OUTOF && number.digits() && !found.isEmpty()
                ? new Measure(last(found), 1, number.end(), "out-of")
                : null;
    }

    /** {@code عدد المعتقلين بلغ 17}, {@code البالغ عددهم 120 ألفا}. */
    private @Nullable Measure numbered(Words words, Cardinal number, int from, int limit) {
        for (int i = number.start() - 1; i >= Math.max(from, number.start() - NUMBER_REACH); i--) {
            if (sign(words, i, limit) == Sign.NUMBER) {
                Phrases.Match<CountedNoun> noun = nouns.at(words, i + 1, limit);
                String unit = noun == null ? Casualties.PERSON : noun.value().unit();
                return new Measure(unit, 1, number.end(), "number-of");
            }
        }
        return null;
    }

    private @Nullable Measure scaledAlone(Words words, Cardinal number, int limit, List<Amount> found) {
        Measure numbered =
                numbered(words, number, words.tokens().sentence(number.start()).start(), limit);
        if (numbered != null) {
            return numbered;
        }
        if (found.isEmpty() || !number.digits()) {
            return null;
        }
        Amount last = found.get(found.size() - 1);
        boolean near = number.start() - last.run().end() < 40;
        String unit = isPeople(last.unit()) ? Casualties.PERSON : last.unit();
        return near && (Money.isMoney(unit) || isPeople(unit)) ? new Measure(unit, 1, number.end(), "same-unit") : null;
    }

    /** A dual, or a noun with "one" or "two" behind it. */
    private int noun(Words words, int token, int limit, List<Amount> found) {
        Phrases.Match<CountedNoun> noun = nouns.at(words, token, limit);
        if (noun != null && noun.value().is(Form.DUAL) && !noun.definite()) {
            int end = sign(words, noun.end(), limit) == Sign.TWO ? noun.end() + 1 : noun.end();
            return dual(words, token, end, noun, found);
        }
        Sign next = sign(words, token + 1, limit);
        if (next != Sign.ONE && next != Sign.TWO) {
            Measure paid = money.at(words, token, limit);
            boolean one = paid != null && sign(words, paid.end(), limit) == Sign.ONE;
            return one && paid != null
                    ? put(words, token, paid.end() + 1, 0, paid.factor(), paid.unit(), "one", found)
                    : token;
        }
        return withOne(words, token, limit, noun, next == Sign.ONE ? 1 : 2, found);
    }

    private int dual(Words words, int token, int end, Phrases.Match<CountedNoun> noun, List<Amount> found) {
        boolean adjective =
                !found.isEmpty() && found.get(found.size() - 1).run().end() == token && noun.skip() == 0;
        if (adjective) {
            return token;
        }
        String unit = noun.value().unit();
        if (unit.equals(Casualties.PERSON)) {
            unit = people(words, new Run(token, end), noun.joined(), found);
        }
        return put(words, token, end, noun.skip(), 2, unit, "dual", found);
    }

    private int withOne(
            Words words,
            int token,
            int limit,
            Phrases.@Nullable Match<CountedNoun> noun,
            int count,
            List<Amount> found) {
        Measure paid = money.at(words, token, limit);
        if (paid != null) {
            return put(words, token, token + 2, 0, count * paid.factor(), paid.unit(), "one", found);
        }
        if (noun == null || noun.definite()) {
            return token;
        }
        String unit = noun.value().unit();
        if (unit.equals(Casualties.PERSON)) {
            unit = people(words, new Run(token, token + 2), noun.joined(), found);
        }
        return put(words, token, token + 2, noun.skip(), count, unit, "one", found);
    }

    private static int put(
            Words words, int token, int end, int skip, double value, String unit, String rule, List<Amount> found) {
        Run run = new Run(token, end);
        found.add(new Amount(run, words.tokens().span(run, skip), value, unit, 0.8, rule));
        return end;
    }
}
