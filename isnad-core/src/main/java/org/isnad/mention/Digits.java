package org.isnad.mention;

/** Values of numbers in digits, whose separators may group thousands or begin a fraction. */
final class Digits {
    private Digits() {}

    /**
     * The likelier value: one comma before three digits groups thousands unless a scale word follows ({@code 1,279 مليار});
     * a lone point begins a fraction.
     */
    static double value(String form, boolean scaleFollows) {
        char lone = loneSeparator(form);
        if (lone == ',' && hasThreeAfter(form) && !scaleFollows) {
            return plain(form, '\0');
        }
        return plain(form, fractionMark(form, lone));
    }

    /** The value if a lone separator before three digits groups thousands. */
    static double grouped(String form) {
        char lone = loneSeparator(form);
        return lone != '\0' && hasThreeAfter(form) ? plain(form, '\0') : plain(form, fractionMark(form, lone));
    }

    private static char fractionMark(String form, char lone) {
        if (lone != '\0') {
            return lone;
        }
        int point = form.lastIndexOf('.');
        int comma = form.lastIndexOf(',');
        boolean both = point >= 0 && comma >= 0;
        return both ? form.charAt(Math.max(point, comma)) : '\0';
    }

    /** The separator that stands in it once while the other does not, or NUL. */
    private static char loneSeparator(String form) {
        char found = '\0';
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c == '.' || c == ',') {
                if (found != '\0') {
                    return '\0';
                }
                found = c;
            }
        }
        return found;
    }

    private static boolean hasThreeAfter(String form) {
        int at = Math.max(form.indexOf('.'), form.indexOf(','));
        return form.length() - at == 4 && at <= 3 && form.charAt(0) != '0';
    }

    private static double plain(String form, char fractionMark) {
        double value = 0;
        double place = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c == fractionMark && c != '\0' && form.lastIndexOf(c) == i) {
                place = 1;
            } else if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
                place *= 10;
            }
        }
        return place > 1 ? value / place : value;
    }
}
