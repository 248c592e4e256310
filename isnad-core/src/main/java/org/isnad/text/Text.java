package org.isnad.text;

/**
 * An article's body beside its folded form, with the way back from each folded character to the original.
 *
 * <p>Offsets into the folded form never leave this package.
 */
public final class Text {
    private final String original;
    private final char[] folded;
    private final int[] origin; // origin[i]: where folded character i begins in the original; the last one: its length

    Text(String original, char[] folded, int[] origin) {
        this.original = original;
        this.folded = folded;
        this.origin = origin;
    }

    public String original() {
        return original;
    }

    public String quote(Span span) {
        return span.quote(original);
    }

    int length() {
        return folded.length;
    }

    char at(int i) {
        return folded[i];
    }

    char[] folded() {
        return folded;
    }

    /** The original characters of folded characters start..end; a mark dropped after a letter stays with it. */
    Span span(int start, int end) {
        return new Span(origin[start], start == end ? origin[start] : originEnd(end));
    }

    private int originEnd(int end) {
        return origin[end];
    }
}
