package org.isnad.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.isnad.lexicon.Tables;

/** Knows the first bytes of files that are no text, to tell people what they gave. */
final class Magic {
    private static final List<Kind> KINDS = kinds();

    private Magic() {}

    /** @throws Unreadable naming what the bytes are, if they are a known kind */
    static void expectNone(byte[] bytes) throws Unreadable {
        for (Kind kind : KINDS) {
            if (kind.isStartOf(bytes)) {
                throw new Unreadable("binary (" + kind.name + "), expected text");
            }
        }
    }

    private static List<Kind> kinds() {
        try (InputStream in = Objects.requireNonNull(Magic.class.getResourceAsStream("magic.tsv"))) {
            return Tables.rows("magic.tsv", new InputStreamReader(in, StandardCharsets.UTF_8)).stream()
                    .map(row -> new Kind(HexFormat.of().parseHex(row.text(0)), row.expectText(1, "bytes and a name")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("table magic.tsv", e);
        }
    }

    private record Kind(byte[] start, String name) {
        boolean isStartOf(byte[] bytes) {
            return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
        }
    }
}
