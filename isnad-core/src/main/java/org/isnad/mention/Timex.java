package org.isnad.mention;

import org.isnad.text.Run;
import org.isnad.text.Span;

/**
 * An expression that places something in time.
 *
 * @param value TIMEX3, Gregorian: {@code 2018-12-10}, {@code 2018-W23}, {@code PRESENT_REF}, {@code P3D} …
 */
public record Timex(Run run, Span span, Kind kind, String value, double confidence, String rule) implements Mention {
    /** TIMEX3 types. */
    public enum Kind {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
