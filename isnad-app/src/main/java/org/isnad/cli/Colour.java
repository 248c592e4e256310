package org.isnad.cli;

import java.util.Locale;

/** When to colour: {@code auto} is on a terminal that takes it. */
enum Colour {
    AUTO,
    ALWAYS,
    NEVER;

    boolean isOn(Shell shell) {
        return switch (this) {
            case AUTO -> shell.isColourful();
            case ALWAYS -> true;
            case NEVER -> false;
        };
    }

    /** As {@code --color} has it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
