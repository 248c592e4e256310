package org.isnad.mention;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
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
    private static final String FEMININE = "" + Letters.HEH;
    private static final int JOIN_REACH = 4;

    private final NumberGrammar numbers = NumberGrammar.open();
    private final Phrases<AmountSign> signs = AmountSign.table();
    private final Phrases<CountedNoun> nouns = CountedNoun.table();
    private final Phrases<String> countries = CountryClues.table();
    private final Money money = Money.open();
    private final Casualties casualties = Casualties.open();
    private final CountedGrammar counted = new CountedGrammar(money);
    private final ImpliedUnit implied = new ImpliedUnit(casualties);

    AmountText text(Words words) {
        return new AmountText(words, new CountryClues(countries, words), numbers, signs, nouns);
    }

    /** Adds the amount that begins at the token, if one does; the token after it, or {@code token}. */
    int read(AmountText text, int token) {
        Tokens.Kind kind = text.tokens().kind(token);
        if (kind == Tokens.Kind.NUMBER) {
            return number(text, token);
        }
        if (kind != Tokens.Kind.ARABIC) {
            return token;
        }
        int end = text.afterOrdinal(token);
        end = end > token ? end : number(text, token);
        return end > token ? end : noun(text, token);
    }

    private int number(AmountText text, int token) {
        Cardinal number = text.number(token);
        if (number == null) {
            return token;
        }
        if (number.definite() || isName(text, number) || text.is(number.end(), AmountSign.TIME)) {
            return number.end();
        }
        Cardinal second = second(text, number);
        Measure shared = second == null ? null : counted.of(text, second);
        if (second != null && shared != null) {
            add(text, number, number.end(), scaledLike(number, second), shared);
            return add(text, second, shared.end(), second, shared);
        }
        Measure measure = counted.of(text, number);
        measure = measure != null ? measure : implied.of(text, number);
        return measure == null ? number.end() : add(text, number, measure.end(), number, measure);
    }

    /** {@code 8 إلى 9 آلاف}: the first is thousands too. */
    private static Cardinal scaledLike(Cardinal first, Cardinal second) {
        if (first.scaled() || !second.scaled() || first.value() >= 1000) {
            return first;
        }
        double value = second.value();
        return first.times(value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3);
    }

    private int add(AmountText text, Cardinal number, int end, Cardinal valued, Measure measure) {
        String unit = measure.unit();
        boolean things = unit.equals(CountedGrammar.COUNT) || Casualties.isPeople(unit);
        double value = (things ? valued.grouped() : valued.value()) * measure.factor();
        Run run = new Run(number.start(), Math.max(number.end(), end));
        boolean joined = number.joined() || text.is(number.start() - 1, AmountSign.AND);
        return text.add(
                run,
                number.skip(),
                value,
                people(text, unit, run, joined),
                number.digits() ? 0.92 : 0.88,
                measure.rule());
    }

    /** Of people, whether they were killed or wounded, by the words around; joined ones are as those before them. */
    private String people(AmountText text, String unit, Run run, boolean joined) {
        if (!unit.equals(Casualties.PERSON)) {
            return unit;
        }
        Amount last = text.last();
        Run sentence = text.sentence(run.start());
        boolean listed = joined
                && last != null
                && last.run().end() > sentence.start()
                && text.sinceLast(run.start()) <= JOIN_REACH
                && Casualties.isPeople(last.unit());
        return casualties.unit(
                text.words(),
                text.clauseStart(run.start()),
                run,
                sentence.end(),
                listed && last != null ? last.unit() : null);
    }

    /** The end of a range. */
    private static @Nullable Cardinal second(AmountText text, Cardinal first) {
        int at = first.end();
        boolean dash = at < text.limit() && text.isMark(at, '-');
        AmountSign sign = text.sign(at);
        boolean between = isAfterBetween(text, first.start());
        boolean link = dash || sign == AmountSign.TO || sign == AmountSign.OR || sign == AmountSign.AND && between;
        Cardinal second = text.number(link ? at + 1 : at);
        if (second == null || second.definite() || !link && !(second.joined() && between)) {
            return null;
        }
        boolean rises = second.value() > first.value() || second.scaled();
        return dash && !rises ? null : second;
    }

    /** A small word like {@code بين} within three tokens before. */
    private static boolean isAfterBetween(AmountText text, int token) {
        for (int i = token - 1; i >= Math.max(0, token - 3); i--) {
            if (text.is(i, AmountSign.STOP)) {
                return true;
            }
        }
        return false;
    }

    /** {@code القرار 2254}, {@code واحد من كل 5}, {@code F-16}: no number of things. */
    private static boolean isName(AmountText text, Cardinal number) {
        int at = number.start();
        boolean ratio = text.is(at - 1, AmountSign.EACH) && text.is(at - 2, AmountSign.PARTOF);
        return ratio || text.is(at - 1, AmountSign.LABEL) || number.digits() && isGlued(text.tokens(), at);
    }

    private static boolean isGlued(Tokens tokens, int at) {
        if (at == 0 || tokens.spaceBefore(at)) {
            return false;
        }
        boolean name = tokens.kind(at - 1) == Tokens.Kind.LATIN || tokens.is(at - 1, '#');
        boolean dash = at > 1
                && tokens.is(at - 1, '-')
                && !tokens.spaceBefore(at - 1)
                && tokens.kind(at - 2) != Tokens.Kind.NUMBER;
        return name || dash;
    }

    /** A dual, or a noun with "one" or "two" behind it. */
    private int noun(AmountText text, int token) {
        Phrases.Match<CountedNoun> noun = text.noun(token);
        if (noun != null && noun.value().is(Form.DUAL) && !noun.definite()) {
            return dual(text, noun);
        }
        if (noun == null && isOtherDual(text, token)) {
            return put(text, token, token + 1, text.words().cliticLength(token), 2, CountedGrammar.COUNT, "dual.noun");
        }
        Measure paid = money.at(text.words(), token, text.limit(), text.clues());
        if (paid != null) {
            boolean one = text.is(paid.end(), AmountSign.ONE);
            return one ? put(text, token, paid.end() + 1, 0, paid.factor(), paid.unit(), "one") : token;
        }
        AmountSign next = noun == null || noun.definite() ? null : text.sign(token + 1);
        if (noun == null || next != AmountSign.ONE && next != AmountSign.TWO) {
            return token;
        }
        String unit = people(text, noun.value().unit(), new Run(token, token + 2), noun.joined());
        return put(text, token, token + 2, noun.skip(), next == AmountSign.ONE ? 1 : 2, unit, "one");
    }

    /** An indefinite feminine dual that only the lexicon knows; masculine ones look like names and plurals too often. */
    private static boolean isOtherDual(AmountText text, int token) {
        Analysis analysis = text.words().analysis(token);
        String form = text.words().form(token);
        return analysis.number() == Analysis.Number.DUAL
                && analysis.pos() == Pos.NOUN
                && !analysis.definite()
                && analysis.suffix() == 0
                && form.length() > 5
                && analysis.lemma().endsWith(FEMININE)
                && form.charAt(form.length() - 1) == Letters.NOON
                && form.charAt(form.length() - 3) == Letters.TEH
                && form.charAt(form.length() - 4) != Letters.SEEN // names of countries
                && !analysis.has(Analysis.LIKE)
                && text.sinceLast(token) > 0;
    }

    /** {@code قتيلان}; right behind another dual it is its adjective. */
    private int dual(AmountText text, Phrases.Match<CountedNoun> noun) {
        int token = noun.start();
        if (text.sinceLast(token) == 0 && noun.skip() == 0) {
            return token;
        }
        int end = text.is(noun.end(), AmountSign.TWO) ? noun.end() + 1 : noun.end();
        String unit = people(text, noun.value().unit(), new Run(token, end), noun.joined());
        return put(text, token, end, noun.skip(), 2, unit, "dual");
    }

    private static int put(AmountText text, int token, int end, int skip, double value, String unit, String rule) {
        return text.add(new Run(token, end), skip, value, unit, 0.8, rule);
    }
}
