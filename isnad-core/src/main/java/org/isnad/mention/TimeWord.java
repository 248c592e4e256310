package org.isnad.mention;

import org.isnad.lexicon.Tables;

/**
 * A word of the table of times.
 *
 * @param value what it stands for: a unit, a part of the day, a number
 * @param type of an expression that is whole by itself
 * @param context how many of its first words only show which reading is meant
 */
record TimeWord(Kind kind, String value, int number, Timex.Kind type, int context) {
    /** The part it plays. */
    enum Kind {
        MONTH,
        WEAKMONTH,
        HIJRI,
        WEEKDAY,
        DAYNAME,
        DAY,
        PART,
        ADVERB,
        UNIT,
        UNIT2,
        UNITS,
        PAST,
        LAST,
        NEXT,
        AFTER,
        THIS,
        HERE,
        SAME,
        FEW,
        FULL,
        VAGUE,
        EDGE,
        FISCAL,
        FROM,
        IN,
        TO,
        AND,
        THE,
        COMMON,
        HIJRA,
        AGO,
        LATER,
        SINCE,
        EVERY,
        DURING,
        ABOUT,
        CLOCK,
        ZONE,
        HALF,
        SEASON,
        SPORT,
        QUARTER,
        SEMESTER,
        DECADE,
        WEEKEND,
        AGE,
        NAME,
        YEARLY,
        FEAST,
        LEAD,
        TITLE,
        CUP,
        UNDER,
        WHOLE
    }

    static Phrases<TimeWord> table() {
        Phrases.Builder<TimeWord> builder = new Phrases.Builder<>();
        for (Tables.Row row : Tables.rows("time-words.tsv")) {
            Kind kind = row.kind(0, Kind.class);
            TimeWord word = new TimeWord(kind, row.text(1), numberOf(row.text(1)), Timex.Kind.DATE, 0);
            row.list(2).forEach(form -> builder.put(form, word));
        }
        for (Tables.Row row : Tables.rows("time-phrases.tsv")) {
            row.list(2).forEach(form -> putWhole(builder, row, form));
        }
        return builder.build();
    }

    private static void putWhole(Phrases.Builder<TimeWord> builder, Tables.Row row, String form) {
        int bar = form.indexOf('|');
        int context = bar < 0 ? 0 : form.substring(0, bar).strip().split(" ").length;
        Timex.Kind type = row.kind(0, Timex.Kind.class);
        builder.put(form.replace("|", ""), new TimeWord(Kind.WHOLE, row.text(1), 0, type, context));
    }

    private static int numberOf(String value) {
        boolean number = !value.isEmpty() && value.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
        return number && value.lastIndexOf('-') <= 0 ? Integer.parseInt(value) : 0;
    }
}
