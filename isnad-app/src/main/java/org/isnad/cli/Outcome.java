package org.isnad.cli;

import org.isnad.reading.Reading;

/** What came of one piece of input. */
sealed interface Outcome {
    /** An article, read, and what is to be printed of it at once. */
    record Printed(Reading reading, byte[] bytes) implements Outcome {}

    /** Why there is nothing to print, and where. */
    record Complaint(String text) implements Outcome {}
}
