package org.isnad.text;

/**
 * An article's body beside its folded form, with the way back from each folded character to the original.
 *
 * <p>Offsets into the folded form never leave this package.
 */
public final class Text {
    private final String original;
    private final char[] folded;
    private final char[] spelled; // as folded, with hamzas, alef maksura and ta marbuta kept
    private final int[] origin; // origin[i]: where folded character i begins in the original; the last one: its length

    Text(String original, char[] folded, char[] spelled, int[] origin) {
        this.original = original;
        this.folded = folded;
        this.spelled = spelled;
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

    /** Whether {@code part} stands at {@code at}. */
    boolean has(int at, String part) {
        if (at + part.length() > folded.length) {
            return false;
        }
        for (int k = 0; k < part.length(); k++) {
            if (folded[at + k] != part.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    char[] folded() {
        return folded;
    }

    char[] spelled() {
        return spelled;
    }

    /** The original characters of folded characters start..end; a mark dropped after a letter stays with it. */
    Span span(int start, int end) {
        return new Span(origin[start], start == end ? origin[start] : end(end));
    }

    /** Where the folded characters before {@code end} end; a ligature that spells out to several letters is not cut. */
    private int end(int end) {
        int next = end;
        while (next < folded.length && origin[next] == origin[end - 1]) {
            next++;
        }
        return origin[next];
    }
}
