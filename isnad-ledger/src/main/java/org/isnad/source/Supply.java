package org.isnad.source;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Gives what one file or stream holds, piece by piece, so that memory never holds more than one article. */
interface Supply extends Closeable {
    /**
     * The next piece; null at the end.
     *
     * @throws IOException when nothing more can be had; an {@link Unreadable} says that this is the content's fault
     */
    @Nullable
    Intake next() throws IOException;

    @Override
    default void close() throws IOException {}
}
