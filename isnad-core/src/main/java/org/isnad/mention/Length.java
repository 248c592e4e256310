package org.isnad.mention;

import org.jspecify.annotations.Nullable;

/**
 * A length of time in words.
 *
 * @param count of the unit; negative where it is not told
 * @param parts counts of all units where there are several, by {@link Units#rank}; null where there is one
 */
record Length(int start, int end, int skip, double count, String unit, String value, double @Nullable [] parts) {
    static Length of(int start, int end, int skip, double count, String unit) {
        return new Length(start, end, skip, count, unit, Units.duration(count, unit), null);
    }

    static Length unknown(int start, int end, int skip, String unit) {
        return new Length(start, end, skip, -1, unit, Units.unknown(unit), null);
    }

    /** Whether it is a whole number of days or longer units, so that a date lies that far away. */
    boolean isExact() {
        return parts != null || count >= 1 && count == Math.rint(count) && Units.isLong(unit);
    }
}
