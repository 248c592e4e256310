package org.isnad.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Does once what people usually do, so that the launcher learns which classes a start needs. */
final class Rehearsal {
    private Rehearsal() {}

    /** @param args places of sample articles */
    public static void main(String[] args) {
        Map<String, String> terminal = Map.of("ISNAD_COLUMNS", "100", "LANG", "ar_EG.UTF-8");
        run(Map.of(), "--version");
        run(terminal, "read", "--help"); // first: what it leaves running must have ended when the cache is made
        for (String place : args) {
            run(Map.of(), "read", "--json", place);
            run(Map.of(), "read", "--explain", place);
            run(Map.of(), "read", "--html", place);
            run(terminal, "read", place);
        }
    }

    private static void run(Map<String, String> environment, String... args) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Isnad.run(
                new Shell(InputStream.nullInputStream(), OutputStream.nullOutputStream(), nowhere, environment), args);
    }
}
