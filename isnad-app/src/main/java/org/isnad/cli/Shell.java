package org.isnad.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a command stands in: its streams and environment.
 *
 * @param out unbuffered; throws when nobody reads any more, which {@code System.out} would keep to itself
 */
record Shell(InputStream in, OutputStream out, PrintStream err, Map<String, String> environment) {
    /** Set by the launcher, and only if the output goes to a terminal: its width. */
    private static final String COLUMNS = "ISNAD_COLUMNS";

    static Shell ofProcess() {
        return new Shell(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv());
    }

    /** The width of the terminal that the output goes to; empty if it goes elsewhere. */
    Optional<Integer> findColumns() {
        String columns = environment.getOrDefault(COLUMNS, "");
        return columns.matches("[1-9]\\d{0,4}") ? Optional.of(Integer.valueOf(columns)) : Optional.empty();
    }

    /** Whether the terminal takes colours and nobody has asked for none. */
    boolean isColourful() {
        return findColumns().isPresent()
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** The language of the user's locale: of the first of the three variables that is set, as POSIX has it. */
    Language language() {
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value.toLowerCase(Locale.ROOT).startsWith("ar") ? Language.AR : Language.EN;
            }
        }
        return Language.EN;
    }

    /** One line for people, apart from the output. */
    void say(String message) {
        err.println("isnad: " + message);
    }
}
