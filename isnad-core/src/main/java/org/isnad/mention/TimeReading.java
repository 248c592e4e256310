package org.isnad.mention;

/** What a grammar of time read: tokens from start to end, without {@code skip} letters of the first. */
record TimeReading(int start, int end, int skip, Timex.Kind kind, String value, double confidence, String rule) {
    static TimeReading date(int start, int end, int skip, String value, double confidence, String rule) {
        return new TimeReading(start, end, skip, Timex.Kind.DATE, value, confidence, rule);
    }

    TimeReading from(int earlier, int earlierSkip) {
        return new TimeReading(earlier, end, earlierSkip, kind, value, confidence, rule);
    }
}
