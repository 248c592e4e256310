package org.isnad.mention;

/** Writes durations as TIMEX3 does. */
final class Units {
    private Units() {}

    /** {@code P3D}, {@code PT12M}, {@code P30Y} for three decades, {@code P1Y6M} for a year and a half. */
    static String duration(double count, String unit) {
        return switch (unit) {
            case "S", "H" -> "PT" + number(count) + unit;
            case "MIN" -> "PT" + number(count) + "M";
            case "DE" -> "P" + number(count * 10) + "Y";
            case "CE" -> "P" + number(count * 100) + "Y";
            case "Y" -> years(count);
            default -> "P" + number(count) + unit;
        };
    }

    private static String years(double count) {
        boolean half = count > 1 && count - Math.floor(count) == 0.5;
        return half ? "P" + number(Math.floor(count)) + "Y6M" : "P" + number(count) + "Y";
    }

    /** So many of the unit, how many is not told: {@code PXD}. */
    static String unknown(String unit) {
        return switch (unit) {
            case "S", "H" -> "PTX" + unit;
            case "MIN" -> "PTXM";
            default -> "PX" + unit;
        };
    }

    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
