package org.isnad.cli;

/** What a ledger is printed on: so many columns, with colours or without, from the left or from the right. */
record Page(int columns, boolean colourful, boolean fromRight) {
    private static final String RIGHT_TO_LEFT_MARK = "\u200f";

    /** Without it, a terminal that looks for a line's direction would overlook what stands in isolates. */
    String lineStart() {
        return fromRight ? RIGHT_TO_LEFT_MARK : "";
    }
}
