package org.isnad.cli;

/** Counts the cells that text takes up in a terminal: letters one, marks and direction signs none, Chinese and emoji two. */
final class Cells {
    private Cells() {}

    static int of(String text) {
        int cells = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            cells += of(text.codePointAt(i));
        }
        return cells;
    }

    static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x115f
                        || (c >= 0x2e80 && c <= 0xa4cf && c != 0x303f)
                        || (c >= 0xac00 && c <= 0xd7a3)
                        || (c >= 0xf900 && c <= 0xfaff)
                        || (c >= 0xfe30 && c <= 0xfe6f)
                        || (c >= 0xff00 && c <= 0xff60)
                        || (c >= 0x1f300 && c <= 0x1faff)
                        || (c >= 0x20000 && c <= 0x3fffd));
    }

    /** The text with spaces after it, so that it takes up at least so many cells. */
    static String padded(String text, int cells) {
        return text + " ".repeat(Math.max(0, cells - of(text)));
    }
}
