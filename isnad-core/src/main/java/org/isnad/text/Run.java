package org.isnad.text;

/** Token numbers, half-open. */
public record Run(int start, int end) {
    public Run {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("run " + start + ".." + end + ", expected 0 <= start <= end");
        }
    }

    public int size() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int token) {
        return start <= token && token < end;
    }

    public boolean contains(Run other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Run other) {
        return start < other.end && other.start < end;
    }
}
