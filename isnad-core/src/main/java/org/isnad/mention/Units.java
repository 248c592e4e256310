package org.isnad.mention;

/** Writes durations as TIMEX3 does. */
final class Units {
    /** How many units there are. */
    static final int RANKS = 9;

    private static final String[] DATE_UNITS = {"Y", "M", "W", "D"};
    private static final String[] TIME_UNITS = {"H", "MIN", "S"};

    private Units() {}

    /** The unit's place in order of length, seconds first. */
    static int rank(String unit) {
        return switch (unit) {
            case "S" -> 0;
            case "MIN" -> 1;
            case "H" -> 2;
            case "D" -> 3;
            case "W" -> 4;
            case "M" -> 5;
            case "Y" -> 6;
            case "DE" -> 7;
            default -> 8;
        };
    }

    static boolean isLong(String unit) {
        int rank = rank(unit);
        return rank >= 3 && rank <= 7;
    }

    /** Several units together: {@code P2Y21D}, {@code PT1H30M}. */
    static String duration(double[] parts) {
        StringBuilder value = new StringBuilder("P");
        for (String unit : DATE_UNITS) {
            append(value, parts[rank(unit)], unit);
        }
        int dates = value.length();
        for (String unit : TIME_UNITS) {
            append(value, parts[rank(unit)], unit.substring(0, 1));
        }
        return value.length() > dates ? value.insert(dates, 'T').toString() : value.toString();
    }

    private static void append(StringBuilder value, double count, String letter) {
        if (count > 0) {
            value.append(number(count)).append(letter);
        }
    }

    /** {@code P3D}, {@code PT12M}, {@code P30Y} for three decades, {@code P1Y6M} for a year and a half. */
    static String duration(double count, String unit) {
        return switch (unit) {
            case "S" -> "PT" + number(count) + unit;
            case "H" -> hours(count);
            case "MIN" -> "PT" + number(count) + "M";
            case "DE" -> "P" + number(count * 10) + "Y";
            case "CE" -> "P" + number(count * 100) + "Y";
            case "Y" -> years(count);
            default -> "P" + number(count) + unit;
        };
    }

    private static String hours(double count) {
        double minutes = Math.rint((count - Math.floor(count)) * 60);
        String whole = count >= 1 ? number(Math.floor(count)) + "H" : "";
        return "PT" + whole + (minutes > 0 ? number(minutes) + "M" : "");
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
