package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Words;
import org.isnad.text.Run;
import org.jspecify.annotations.Nullable;

/** Joins an hour and what comes again to one time: {@code الساعة 9 صباحا كل يوم أحد} is {@code XXXX-WXX-7T09}. */
final class Recurrence {
    private static final String DAILY = "P1D";
    private static final String NIGHTLY = "TNI";

    private Recurrence() {}

    static List<Timex> joined(Words words, List<Timex> times) {
        List<Timex> joined = new ArrayList<>(times.size());
        for (Timex time : times) {
            Timex last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            Timex both = last == null ? null : joined(words, last, time);
            if (both == null) {
                joined.add(time);
            } else {
                joined.set(joined.size() - 1, both);
            }
        }
        return joined;
    }

    private static @Nullable Timex joined(Words words, Timex first, Timex second) {
        boolean clockFirst = isClock(first);
        Timex clock = clockFirst ? first : second;
        Timex set = clockFirst ? second : first;
        int gap = second.run().start() - first.run().end();
        boolean near = gap == 0 || gap == 1 && words.tokens().length(first.run().end()) == 2;
        if (!near || !isClock(clock) || isClock(set)) {
            return null;
        }
        String day = day(set);
        if (day == null) {
            return null;
        }
        Run run = new Run(first.run().start(), second.run().end());
        return new Timex(run, words.tokens().span(run), Timex.Kind.SET, day + hour(clock.value()), 0.8, "every.clock");
    }

    private static boolean isClock(Timex time) {
        return time.rule().equals("clock");
    }

    private static @Nullable String day(Timex set) {
        if (set.value().equals(DAILY) || set.value().equals(NIGHTLY)) {
            return "";
        }
        boolean weekday = set.kind() == Timex.Kind.SET && set.value().startsWith("XXXX-WXX-");
        return weekday ? set.value() : null;
    }

    /** {@code T09}, or {@code T09:30}. */
    private static String hour(String value) {
        String time = value.substring(value.indexOf('T'));
        return time.endsWith(":00") ? time.substring(0, time.length() - 3) : time;
    }
}
