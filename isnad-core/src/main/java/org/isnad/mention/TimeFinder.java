package org.isnad.mention;

import java.util.List;
import org.isnad.lexicon.Words;
import org.isnad.text.Published;
import org.jspecify.annotations.Nullable;

/** Finds the expressions of time and resolves them against the article's date. Thread-safe. */
public final class TimeFinder {
    public List<Timex> times(Words words, @Nullable Published published) {
        return List.of();
    }
}
