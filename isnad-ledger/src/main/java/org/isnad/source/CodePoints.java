package org.isnad.source;

import java.util.Arrays;

/**
 * The door between the two ways to count a text: UTF-16 units, which Java and every {@code Span} use, and Unicode code
 * points, which the JSON contract uses. Nothing else in the program turns one into the other.
 *
 * <p>News is nearly always free of surrogate pairs; then both counts are the same and the map is empty.
 */
final class CodePoints {
    private final int[] pairs; // for each surrogate pair, the unit of its second half; rising

    private CodePoints(int[] pairs) {
        this.pairs = pairs;
    }

    static CodePoints of(String text) {
        int[] pairs = new int[0];
        int size = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                pairs = size == pairs.length ? Arrays.copyOf(pairs, Math.max(8, size * 2)) : pairs;
                pairs[size++] = i++;
            }
        }
        return new CodePoints(Arrays.copyOf(pairs, size));
    }

    /** How many code points stand before the unit; inside a pair, its first half counts as the whole. */
    int codePoint(int unit) {
        return pairs.length == 0 ? unit : unit - pairsBefore(unit);
    }

    /** Where the code point begins. */
    int unit(int codePoint) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = pairs[middle] - 1 - middle < codePoint;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return codePoint + low;
    }

    private int pairsBefore(int unit) {
        int at = Arrays.binarySearch(pairs, unit);
        return at < 0 ? -at - 1 : at;
    }
}
