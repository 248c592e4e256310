package org.isnad.cli;

import java.util.Locale;
import org.isnad.source.PageLanguage;

/** The languages that the program speaks. */
enum Language {
    AR,
    EN;

    Locale locale() {
        return Locale.of(name().toLowerCase(Locale.ROOT));
    }

    /** The language as labels know it. */
    PageLanguage ofLabels() {
        return switch (this) {
            case AR -> PageLanguage.ARABIC;
            case EN -> PageLanguage.ENGLISH;
        };
    }

    /** As {@code --lang} has it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
