package org.isnad.mention;

import org.isnad.text.Run;
import org.isnad.text.Span;

/** A place in the article that names something. */
public sealed interface Mention permits Name, Timex, Amount {
    Run run();

    /** The exact characters; a conjunction or preposition letter before the first word is left out. */
    Span span();

    /** How likely it is right, 0 to 1. */
    double confidence();

    /** The rule or model that gave it. */
    String rule();
}
