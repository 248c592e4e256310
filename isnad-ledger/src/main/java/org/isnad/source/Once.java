package org.isnad.source;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file that is one article. */
final class Once implements Supply {
    /** Reads the article. */
    interface Opening {
        Intake intake() throws IOException;
    }

    private @Nullable Opening opening;

    Once(Opening opening) {
        this.opening = opening;
    }

    @Override
    public @Nullable Intake next() throws IOException {
        Opening first = opening;
        opening = null;
        return first == null ? null : first.intake();
    }
}
