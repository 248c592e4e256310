package org.isnad.source;

import java.util.regex.Pattern;

/** Tells from a stream's first characters what it is. */
final class Sniff {
    private static final Pattern JSON = Pattern.compile("\\{\\s*[\"}].*|\\[\\s*[{\\]].*", Pattern.DOTALL);
    private static final Pattern PAGE = Pattern.compile("<[!?a-zA-Z].*", Pattern.DOTALL);

    private Sniff() {}

    static boolean isJson(String start) {
        return JSON.matcher(unmarked(start)).matches();
    }

    /** Whether the first line is an object of its own: one of many, or one too long for us to see its end. */
    static boolean isJsonLines(String start) {
        String text = unmarked(start);
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end).stripTrailing();
        return text.startsWith("{") && (end < 0 || line.endsWith("}"));
    }

    static boolean isPage(String start) {
        return PAGE.matcher(unmarked(start)).matches();
    }

    private static String unmarked(String start) {
        return start.startsWith("\uFEFF") ? start.substring(1) : start;
    }
}
