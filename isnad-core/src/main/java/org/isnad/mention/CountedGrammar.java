package org.isnad.mention;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.lexicon.Words;
import org.isnad.mention.CountedNoun.Form;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind a number: a unit, money, people, any noun, or what they are part of. */
final class CountedGrammar {
    static final String COUNT = "count";
    private static final String PLURAL_ENDING = "" + Letters.ALEF + Letters.TEH;

    private static final String NISBA_PLURAL = "" + Letters.YEH + Letters.YEH + Letters.NOON;

    private final UnitTable units = UnitTable.open();
    private final Money money;

    CountedGrammar(Money money) {
        this.money = money;
    }

    /** What the number counts or measures, if that is told. */
    @Nullable
    Measure of(AmountText text, Cardinal number) {
        int at = isEnclosed(text, number) ? number.end() + 1 : number.end();
        Measure measure = units.at(text.words(), at, text.limit());
        measure = measure != null ? measure : money.at(text.words(), at, text.limit(), text.clues());
        measure = measure != null ? measure : symbolBefore(text, number);
        if (measure != null) {
            return measure;
        }
        if (number.value() <= 1 || isWhole(text.words(), number)) {
            return null;
        }
        measure = listed(text, number, at);
        return measure != null ? measure : anyNoun(text, number, at);
    }

    /** {@code (56) مستفيدا}, {@code «26» وجبة}. */
    private static boolean isEnclosed(AmountText text, Cardinal number) {
        int before = number.start() - 1;
        int at = number.end();
        return at < text.limit()
                && (text.isMark(at, '"') && text.isMark(before, '"')
                        || text.isMark(at, ')') && text.isMark(before, '('));
    }

    private @Nullable Measure symbolBefore(AmountText text, Cardinal number) {
        int at = number.start() - 1;
        Tokens tokens = text.tokens();
        if (at < 0 || tokens.spaceBefore(at + 1) || tokens.kind(at) == Tokens.Kind.ARABIC) {
            return null;
        }
        Measure measure = tokens.is(at, '%')
                ? units.at(text.words(), at, at + 1)
                : money.at(text.words(), at, at + 1, text.clues());
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

    /** A noun of the table, {@code منهم}, or {@code من} and a noun. */
    private static @Nullable Measure listed(AmountText text, Cardinal number, int at) {
        Phrases.Match<CountedNoun> noun = text.noun(at);
        if (noun != null
                && noun.skip() == 0
                && !noun.definite()
                && !noun.value().is(Form.DUAL)) {
            return new Measure(unit(text, noun), 1, noun.end(), "counted");
        }
        AmountSign sign = text.sign(at);
        if (sign == AmountSign.THEM || sign == AmountSign.THESE) {
            return new Measure(sign == AmountSign.THEM ? Casualties.PERSON : COUNT, 1, at + 1, "part-of");
        }
        return sign == AmountSign.PARTOF ? partOf(text, number, at + 1) : null;
    }

    /** {@code قتيلا وجريحا} together are people. */
    private static String unit(AmountText text, Phrases.Match<CountedNoun> noun) {
        String unit = noun.value().unit();
        Phrases.Match<CountedNoun> next = text.noun(noun.end());
        boolean both = next != null
                && next.joined()
                && Casualties.isPeople(unit)
                && Casualties.isPeople(next.value().unit())
                && !next.value().unit().equals(unit);
        return both ? Casualties.PERSON : unit;
    }

    /** {@code ستة من المسؤولين}, {@code 8 من بينهم}. */
    private static @Nullable Measure partOf(AmountText text, Cardinal number, int at) {
        AmountSign sign = text.sign(at);
        if (sign == AmountSign.THEM) {
            return new Measure(Casualties.PERSON, 1, at + 1, "part-of");
        }
        if (sign == AmountSign.OUTOF) {
            return outOf(text, at);
        }
        Phrases.Match<CountedNoun> noun = text.noun(at);
        if (noun != null && noun.skip() == 0 && noun.value().is(Form.PLURAL)) {
            return new Measure(noun.value().unit(), 1, noun.end(), "part-of");
        }
        boolean some = !number.digits()
                && number.value() <= 10
                && at < text.limit()
                && text.words().analysis(at).definite();
        return some ? new Measure(Casualties.PERSON, 1, at + 1, "part-of") : null;
    }

    /** {@code 1.7 مليون من أصل 16.6 مليون شخص}: the unit comes with the whole. */
    private static Measure outOf(AmountText text, int at) {
        Cardinal whole = text.number(at + 1);
        Phrases.Match<CountedNoun> noun = whole == null ? null : text.noun(whole.end());
        String unit = noun != null && noun.skip() == 0 ? noun.value().unit() : countedLast(text);
        return new Measure(unit, 1, at - 1, "out-of");
    }

    /** People if the last amount was of people, else things. */
    static String countedLast(AmountText text) {
        Amount last = text.last();
        return last != null && Casualties.isPeople(last.unit()) ? Casualties.PERSON : COUNT;
    }

    /** Any other noun that fits the number's grammar. */
    private static @Nullable Measure anyNoun(AmountText text, Cardinal number, int at) {
        boolean yearly = number.digits() && !number.scaled() && number.isBetween(1900, 2100);
        if (yearly || !text.isArabic(at) || text.sign(at) != null || isSameMoney(text, number, at)) {
            return null;
        }
        if (isNation(text.words(), number, at)) {
            return new Measure(Casualties.PERSON, 1, at + 1, "counted.nation");
        }
        return isCountable(text.words(), number, at) ? new Measure(COUNT, 1, at + 1, "counted.noun") : null;
    }

    /** {@code مقابل 82.177 مليار متوقعة} after an amount of money: the adjective goes with it. */
    private static boolean isSameMoney(AmountText text, Cardinal number, int at) {
        Amount last = text.last();
        return number.scaled()
                && number.digits()
                && last != null
                && Money.isMoney(last.unit())
                && text.sinceLast(number.start()) < 12
                && text.words().pos(at) == Pos.ADJECTIVE;
    }

    /** Behind a number the reading as a noun is the likely one, whatever stands in the sentence. */
    private static boolean isCountable(Words words, Cardinal number, int at) {
        Analysis chosen = words.analysis(at);
        if (chosen.definite() || chosen.suffix() > 0 || words.form(at).length() < 3) {
            return false;
        }
        return switch (chosen.pos()) {
            case NOUN, ADJECTIVE, PROPER -> isNoun(words, number, at) && fitsNumber(words, number, at);
            case UNKNOWN -> isGrammatical(words, number, at);
            default -> false;
        };
    }

    private static boolean isNoun(Words words, Cardinal number, int at) {
        for (Analysis analysis : words.word(at).analyses()) {
            if (analysis.pos() == Pos.NOUN && analysis.prefix() == 0 && analysis.suffix() == 0) {
                return true;
            }
        }
        Analysis chosen = words.analysis(at);
        return chosen.pos() == Pos.ADJECTIVE && chosen.prefix() == 0 && !number.scaled();
    }

    /** An adjective of descent in the plural that no table has: {@code 10 سنيغاليين}. */
    private static boolean isNation(Words words, Cardinal number, int at) {
        String form = words.form(at);
        boolean few = number.value() % 100 >= 3 && number.value() % 100 <= 10;
        return few
                && form.length() > 6
                && form.endsWith(NISBA_PLURAL)
                && !words.analysis(at).definite();
    }

    /** After three to ten in words no singular accusative follows: {@code لست متشائما} is "I am not". */
    private static boolean fitsNumber(Words words, Cardinal number, int at) {
        boolean few = !number.digits() && number.isBetween(3, 10);
        return !few || !isAccusative(words, at) || words.tokens().endsInTaMarbuta(at);
    }

    /** A word that is not in the lexicon has to end as a noun does after such a number. */
    private static boolean isGrammatical(Words words, Cardinal number, int at) {
        double rest = number.value() % 100;
        boolean few = rest >= 3 && rest <= 10;
        return few ? words.form(at).endsWith(PLURAL_ENDING) : rest > 10 && isAccusative(words, at);
    }

    /** From eleven to ninety-nine: {@code 48 منتخبا}, {@code 12 مدينة}. */
    private static boolean isAccusative(Words words, int at) {
        String form = words.form(at);
        return form.charAt(form.length() - 1) == Letters.ALEF || words.tokens().endsInTaMarbuta(at);
    }
}
