package org.isnad.source;

import java.io.IOException;

/** Tells from the depth of a file why it gives no article; at the door it becomes a {@link Intake.Rejected}. */
final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param reason what was found and what was expected */
    Unreadable(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
