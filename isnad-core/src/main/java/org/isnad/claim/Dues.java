package org.isnad.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.isnad.mention.Timex;
import org.isnad.text.Run;
import org.jspecify.annotations.Nullable;

/** Tells by when a thing is to be done, from the times in and behind its words. */
final class Dues {
    private static final int BEHIND = 7;
    private static final String END = "نهايه";

    private Dues() {}

    /** A TIMEX3 value; null where no day or period is told. */
    static @Nullable String find(EventScene scene, Promise promise, ClauseWords clause) {
        Run sentence = scene.sentence(promise.cue());
        Run what = promise.what();
        boolean plan = promise.entry().kind() != PromiseWords.Kind.PLEDGE;
        String due = null;
        boolean relative = false;
        for (int i = plan ? promise.cue() : what.start(); i < Math.min(sentence.end(), what.end() + BEHIND); i++) {
            boolean behind = i >= what.end();
            if (behind && (due != null || stops(scene, i, clause))) {
                break;
            }
            relative = !behind && (relative || isRelative(scene, i, clause));
            if (begins(scene, i) && !relative && isOwn(scene, scene.times.get(scene.time(i)))) {
                due = value(scene, scene.times.get(scene.time(i)));
            }
        }
        return due;
    }

    /** A pronoun of the kind of "which", not the short ones that are prepositions too. */
    private static boolean isRelative(EventScene scene, int token, ClauseWords clause) {
        String form = scene.words.form(token);
        return form.length() > 3 && clause.kind(form) == ClauseWords.Kind.RELATIVE;
    }

    private static boolean begins(EventScene scene, int token) {
        return scene.time(token) >= 0
                && scene.times.get(scene.time(token)).run().start() == token;
    }

    private static boolean stops(EventScene scene, int token, ClauseWords clause) {
        ClauseWords.Kind kind = clause.kind(scene.words.form(token));
        boolean leaves = isRelative(scene, token, clause) || kind == ClauseWords.Kind.TURN;
        return leaves || scene.tokens.is(token, '.') || scene.tokens.is(token, ';') || scene.cue(token) >= 0;
    }

    /** A date to come, not one past nor one that names something ("the budget of 2018" without "the year"). */
    private static boolean isOwn(EventScene scene, Timex time) {
        boolean date = time.kind() == Timex.Kind.DATE || time.kind() == Timex.Kind.TIME;
        if (!date || time.value().isEmpty() || !Character.isDigit(time.value().charAt(0))) {
            return false;
        }
        for (int i = time.run().start(); i < time.run().end(); i++) {
            if (scene.marks(i).contains(Marks.Mark.PAST_TIME)) {
                return false;
            }
        }
        return time.run().size() > 1
                || time.value().length() > 4
                || isGoverned(scene, time.run().start() - 1);
    }

    private static boolean isGoverned(EventScene scene, int before) {
        return before >= 0 && scene.marks(before).contains(Marks.Mark.WHEN);
    }

    private static String value(EventScene scene, Timex time) {
        String value = time.value();
        int hour = value.indexOf('T');
        String day = hour < 0 ? value : value.substring(0, hour);
        int before = time.run().start() - 1;
        boolean end = scene.words.form(time.run().start()).endsWith(END)
                || before >= 0 && scene.words.form(before).endsWith(END);
        return end ? lastDay(day) : day.length() > 10 && day.startsWith("-", 10) ? day.substring(0, 10) : day;
    }

    private static String lastDay(String period) {
        try {
            return switch (period.length()) {
                case 4 -> LocalDate.of(Integer.parseInt(period), 12, 31).toString();
                case 7 ->
                    period.charAt(5) == 'W' || period.charAt(5) == 'Q'
                            ? period
                            : YearMonth.parse(period).atEndOfMonth().toString();
                default -> period;
            };
        } catch (DateTimeException | NumberFormatException e) {
            return period; // 199X, XXXX: no such day
        }
    }
}
