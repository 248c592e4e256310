package org.isnad.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A file with an article in JSON on each line. A line that is no article is named by its number, and the next is read. */
final class JsonLines implements Supply {
    private static final int BLOCK = 1 << 16;
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String place;
    private final InputStream in;
    private final Door door;
    private final byte[] block = new byte[BLOCK];
    private int position;
    private int limit;
    private byte[] line = new byte[BLOCK];
    private int size;
    private boolean tooLong;
    private long number;

    JsonLines(String place, InputStream in, Door door) {
        this.place = place;
        this.in = in;
        this.door = door;
    }

    @Override
    public @Nullable Intake next() throws IOException {
        while (readLine()) {
            number++;
            String at = place + ":" + number;
            if (tooLong) {
                return new Intake.Rejected(at, door.tooLarge());
            }
            int start = number == 1 && startsWithMark() ? UTF_8_MARK.length : 0;
            if (!isBlank(start)) {
                return ArticleJson.article(line, start, size - start, at, door);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** False when the stream has ended and there is no line left. */
    private boolean readLine() throws IOException {
        size = 0;
        tooLong = false;
        boolean any = false;
        while (position < limit || fill()) {
            any = true;
            int end = lineFeed();
            keep(position, end);
            position = Math.min(end + 1, limit);
            if (end < limit) {
                return true;
            }
        }
        return any;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(block, 0, BLOCK));
        return limit > 0;
    }

    private int lineFeed() {
        int i = position;
        while (i < limit && block[i] != '\n') {
            i++;
        }
        return i;
    }

    private void keep(int from, int to) {
        int grown = size + to - from;
        if (tooLong || grown > door.articleBytes()) {
            tooLong = true;
            return;
        }
        if (grown > line.length) {
            line = Arrays.copyOf(line, Math.max(grown, line.length * 2));
        }
        System.arraycopy(block, from, line, size, to - from);
        size = grown;
    }

    private boolean startsWithMark() {
        return size >= UTF_8_MARK.length && Arrays.equals(line, 0, UTF_8_MARK.length, UTF_8_MARK, 0, UTF_8_MARK.length);
    }

    private boolean isBlank(int start) {
        for (int i = start; i < size; i++) {
            if (line[i] > ' ' || line[i] < 0) {
                return false;
            }
        }
        return true;
    }
}
