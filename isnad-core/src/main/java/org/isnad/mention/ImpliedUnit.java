package org.isnad.mention;

import org.jspecify.annotations.Nullable;

/** Tells what a number with no noun counts: people killed ({@code مقتل 20}), or what was counted before it. */
final class ImpliedUnit {
    private static final int NUMBER_REACH = 8;
    private static final int MONEY_REACH = 40;
    private static final int LIST_REACH = 6;

    private final Casualties casualties;

    ImpliedUnit(Casualties casualties) {
        this.casualties = casualties;
    }

    @Nullable
    Measure of(AmountText text, Cardinal number) {
        Measure numbered = number.isWhole() ? numbered(text, number) : null;
        if (numbered != null) {
            return numbered;
        }
        if (number.scaled()) {
            return asBefore(text, number);
        }
        Measure casualty = number.digits() || number.value() > 2 ? casualty(text, number) : null;
        return casualty != null ? casualty : listed(text, number);
    }

    /** {@code عدد المعتقلين بلغ 17}, {@code البالغ عددهم 120 ألفا}; {@code المنشور عدد 4} is a name. */
    private static @Nullable Measure numbered(AmountText text, Cardinal number) {
        int from = Math.max(text.clauseStart(number.start()), number.start() - NUMBER_REACH);
        for (int i = number.start() - 1; i >= from; i--) {
            if (text.is(i, AmountSign.NUMBER)) {
                Phrases.Match<CountedNoun> noun = text.noun(i + 1);
                String unit = noun == null ? Casualties.PERSON : noun.value().unit();
                boolean name = i == number.start() - 1 && text.tokens().length(i) == 3;
                return name ? null : new Measure(unit, 1, number.end(), "number-of");
            }
        }
        return null;
    }

    /** {@code 63.52 مليار} after an amount of dollars. */
    private static @Nullable Measure asBefore(AmountText text, Cardinal number) {
        Amount last = text.last();
        if (last == null || !number.digits() || text.sinceLast(number.start()) > MONEY_REACH) {
            return null;
        }
        if (Casualties.isPeople(last.unit())) {
            return new Measure(Casualties.PERSON, 1, number.end(), "same-unit");
        }
        return Money.isMoney(last.unit()) ? new Measure(last.unit(), 1, number.end(), "same-unit") : null;
    }

    private @Nullable Measure casualty(AmountText text, Cardinal number) {
        int from = text.clauseStart(number.start());
        String unit = casualties.closeBefore(text.words(), from, number.start(), text.limit());
        return unit == null ? null : new Measure(unit, 1, number.end(), "casualties");
    }

    /** {@code 134 صوتا مقابل 65}, {@code 22 منهم موقوفين و23 في حالة فرار}. */
    private static @Nullable Measure listed(AmountText text, Cardinal number) {
        Amount last = text.last();
        if (last == null || !number.digits() || !number.isWhole()) {
            return null;
        }
        if (text.is(number.start() - 1, AmountSign.OUTOF)) {
            return new Measure(CountedGrammar.countedLast(text), 1, number.end(), "out-of");
        }
        boolean joined = text.is(number.start() - 1, AmountSign.AND)
                && text.sinceLast(number.start()) <= LIST_REACH
                && last.run().start() >= text.sentence(number.start()).start()
                && text.is(number.end(), AmountSign.STOP);
        return joined && Casualties.isPeople(last.unit()) ? new Measure(last.unit(), 1, number.end(), "listed") : null;
    }
}
