package org.isnad.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says TIMEX3 values as people write them: {@code 2031-03-11 night}, {@code 10 minutes}, {@code 2031 spring}; dates stay as
 * they are, and so does what has no words.
 */
final class TimeWords {
    private static final Pattern LENGTH = Pattern.compile("P(?=.)(?:[0-9.X]+[YMWD])*(?:T(?:[0-9.X]+[HMS])+)?");
    private static final Pattern PART = Pattern.compile("T|([0-9.X]+)([A-Z])");
    private static final String UNTOLD = "X";

    private final Labels labels;

    TimeWords(Labels labels) {
        this.labels = labels;
    }

    String told(String value) {
        String known = labels.getOr("time." + value, "");
        if (!known.isEmpty()) {
            return known;
        }
        if (LENGTH.matcher(value).matches()) {
            return length(value);
        }
        int time = value.lastIndexOf('T');
        return time < 0 ? season(value) : value.substring(0, time) + space(time) + hour(value.substring(time));
    }

    /** The value of something that comes again. */
    String often(String value) {
        String known = labels.getOr("every." + value, "");
        if (!known.isEmpty()) {
            return known;
        }
        return LENGTH.matcher(value).matches() ? labels.get("every") + " " + length(value) : told(value);
    }

    private static String space(int before) {
        return before == 0 ? "" : " ";
    }

    /** {@code T09:30} or {@code TMO}. */
    private String hour(String time) {
        return labels.getOr("time." + time, time.substring(1));
    }

    private String season(String value) {
        int dash = value.lastIndexOf('-');
        String season = dash < 0 ? "" : labels.getOr("time." + value.substring(dash + 1), "");
        return season.isEmpty() ? value : season + " " + value.substring(0, dash);
    }

    private String length(String value) {
        List<String> parts = new ArrayList<>();
        boolean hours = false;
        for (Matcher part = PART.matcher(value.substring(1)); part.find(); ) {
            if (part.group(1) == null) {
                hours = true;
            } else {
                String unit = hours && part.group(2).equals("M") ? "MIN" : part.group(2);
                parts.add(counted(part.group(1), "length." + unit));
            }
        }
        return String.join(labels.get("and"), parts);
    }

    private String counted(String number, String unit) {
        String many = labels.get(unit);
        return switch (number) {
            case UNTOLD -> labels.get("some") + " " + labels.get(unit + ".few");
            case "1" -> labels.get(unit + ".one");
            case "2" -> labels.get(unit + ".two");
            case "3", "4", "5", "6", "7", "8", "9", "10" -> number + " " + labels.get(unit + ".few");
            default -> number + " " + many;
        };
    }
}
