package org.isnad.cli;

import java.util.Locale;

/** Tells what gave a record and how sure it is, if that was asked for. */
final class Evidence {
    private final boolean isAsked;

    Evidence(boolean isAsked) {
        this.isAsked = isAsked;
    }

    Paragraph add(Paragraph paragraph, String rule, double confidence) {
        return isAsked
                ? paragraph.words(String.format(Locale.ROOT, "[%s %.2f]", rule, confidence), Ink.FAINT)
                : paragraph;
    }
}
