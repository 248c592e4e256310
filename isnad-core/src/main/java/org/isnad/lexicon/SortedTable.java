package org.isnad.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A large table whose lines are sorted by their first cell, searched where it lies: opening it costs the reading of its bytes,
 * not the parsing of its lines.
 *
 * <p>The first cell is in folded form; several lines may share it. Comment lines begin with {@code #} and stand first.
 */
public final class SortedTable {
    private static final String FOLDER = "/org/isnad/lexicon/";

    private final byte[] bytes;
    private final int first; // where the first line that is no comment begins

    private SortedTable(byte[] bytes) {
        this.bytes = bytes;
        int at = 0;
        while (at < bytes.length && bytes[at] == '#') {
            at = lineEnd(at) + 1;
        }
        this.first = Math.min(at, bytes.length);
    }

    /** @param name of the file in the lexicon's folder */
    public static SortedTable open(String name) {
        try (InputStream in = SortedTable.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalArgumentException("table " + name + ", expected a file in resources" + FOLDER);
            }
            return of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("table " + name, e);
        }
    }

    /** @param utf8 the table's bytes, its lines sorted by the bytes of their first cell */
    public static SortedTable of(byte[] utf8) {
        return new SortedTable(utf8.clone());
    }

    /** The lines whose first cell is {@code key}, each split at its tabs. */
    public List<String[]> lines(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        List<String[]> lines = new ArrayList<>();
        for (int at = lowest(wanted); at < bytes.length && compare(at, wanted) == 0; at = lineEnd(at) + 1) {
            lines.add(new String(bytes, at, lineEnd(at) - at, StandardCharsets.UTF_8).split("\t", -1));
        }
        return lines;
    }

    /** The start of the first line whose key is not below {@code wanted}. */
    private int lowest(byte[] wanted) {
        int low = first;
        int high = bytes.length;
        while (low < high) {
            int middle = lineStart((low + high) >>> 1, low);
            if (compare(middle, wanted) < 0) {
                low = Math.min(lineEnd(middle) + 1, bytes.length);
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int lineStart(int at, int floor) {
        int start = at;
        while (start > floor && bytes[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int lineEnd(int at) {
        int end = at;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private int compare(int line, byte[] wanted) {
        for (int k = 0; k < wanted.length; k++) {
            int at = line + k;
            boolean over = at >= bytes.length || bytes[at] == '\t' || bytes[at] == '\n';
            if (over) {
                return -1;
            }
            int difference = (bytes[at] & 255) - (wanted[k] & 255);
            if (difference != 0) {
                return difference;
            }
        }
        int after = line + wanted.length;
        return after >= bytes.length || bytes[after] == '\t' || bytes[after] == '\n' ? 0 : 1;
    }
}
