package org.isnad.cli;

/** What a command's exit code says. */
final class Exit {
    static final int DONE = 0;
    /** Some input was rejected; each is named with its reason on the error stream. */
    static final int REJECTED = 1;
    /** The command was not understood. */
    static final int USAGE = 2;
    /** Something outside failed: the disk, the JVM. */
    static final int ENVIRONMENT = 3;

    private Exit() {}
}
