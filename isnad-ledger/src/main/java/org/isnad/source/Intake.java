package org.isnad.source;

import org.isnad.text.Article;

/** What came of one piece of input: an article, or the reason why there is none. A bad one never stops the others. */
public sealed interface Intake {
    /** Where it stood, for people: {@code news/a.txt}, {@code news/b.jsonl:17}. */
    String place();

    /** An article, clean: no NUL and no lone surrogate in any of its strings. */
    record Taken(String place, Article article) implements Intake {}

    /** No article; the reason says what was found and what was expected. */
    record Rejected(String place, String reason) implements Intake {
        /** {@code news/b.jsonl:17: no field 'text'}. */
        @Override
        public String toString() {
            return place + ": " + reason;
        }
    }
}
