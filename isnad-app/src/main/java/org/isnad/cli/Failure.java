package org.isnad.cli;

import java.io.IOException;
import java.util.Locale;

/** Tells of what went wrong outside of any single article. */
final class Failure {
    private Failure() {}

    static int exitCode(Shell shell, Messages messages, Exception failure) {
        if (isClosedPipe(failure)) {
            return Exit.DONE; // whoever read the output, head or less, has seen enough
        }
        if (failure instanceof IOException) {
            shell.say(messages.text("error.io", reason(failure)));
            return Exit.ENVIRONMENT;
        }
        shell.say(messages.text("error.bug", failure.toString()));
        failure.printStackTrace(shell.err());
        return Exit.ENVIRONMENT;
    }

    private static String reason(Exception failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    /** Java has no kind of its own for it, only what the system says. */
    private static boolean isClosedPipe(Exception failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return failure instanceof IOException
                && (message.contains("broken pipe") || message.contains("pipe is being closed"));
    }
}
