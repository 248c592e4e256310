package org.isnad.mention;

/**
 * A number as the article writes it, in digits, words or both.
 *
 * @param end the token after its last
 * @param skip folded letters before its first word that do not belong to it
 * @param grouped its value if a lone separator groups thousands: {@code 3.200} is 3.2 or 3200
 * @param scaled whether it has thousand, million or more in words
 * @param digits whether it begins with digits
 * @param joined whether {@code و} or {@code ف} stands before it
 */
record Cardinal(
        int start,
        int end,
        int skip,
        double value,
        double grouped,
        boolean scaled,
        boolean digits,
        boolean joined,
        boolean definite) {
    boolean isWhole() {
        return value == Math.rint(value);
    }

    boolean isBetween(int low, int high) {
        return isWhole() && value >= low && value <= high;
    }

    Cardinal times(double factor) {
        return new Cardinal(start, end, skip, value * factor, grouped * factor, scaled, digits, joined, definite);
    }
}
