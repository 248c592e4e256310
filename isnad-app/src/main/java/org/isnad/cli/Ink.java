package org.isnad.cli;

/** How a piece of text looks where colours are on. */
enum Ink {
    PLAIN(""),
    BOLD("1"),
    FAINT("2"),
    NEUTRAL("36"),
    FRIENDLY("32"),
    SHARP("33");

    private final String code; // of ANSI's "select graphic rendition"

    Ink(String code) {
        this.code = code;
    }

    void write(StringBuilder out, String text, boolean colourful) {
        if (!colourful || this == PLAIN) {
            out.append(text);
        } else {
            out.append("\u001b[").append(code).append('m').append(text).append("\u001b[0m");
        }
    }
}
