package org.isnad.cli;

import java.util.Locale;

/** The languages that the program speaks. */
enum Language {
    AR,
    EN;

    Locale locale() {
        return Locale.of(name().toLowerCase(Locale.ROOT));
    }

    /** As {@code --lang} has it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
