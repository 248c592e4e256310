package org.isnad.claim;

import org.isnad.text.Run;

/** Names that stand in a row, joined by commas and "and": what is done to one of them is done to all. */
final class NameRow {
    private static final int LONGEST = 6; // names

    private NameRow() {}

    /** From the first word of the row that the name stands in to its last. */
    static Run of(EventScene scene, Run sentence, Run name) {
        int start = name.start();
        for (int k = 0; k < LONGEST && before(scene, sentence, start) >= 0; k++) {
            start = scene.name(before(scene, sentence, start)).run().start();
        }
        int end = name.end();
        for (int k = 0; k < LONGEST && behind(scene, sentence, end) >= 0; k++) {
            end = scene.name(behind(scene, sentence, end)).run().end();
        }
        return new Run(start, end);
    }

    static boolean isJoined(EventScene scene, Run sentence, int start) {
        return before(scene, sentence, start) >= 0;
    }

    /** A word of the name that the one at {@code start} is joined to, or -1. */
    private static int before(EventScene scene, Run sentence, int start) {
        if (sentence.contains(start - 1) && scene.isNamed(start - 1)) {
            return clitic(scene, start).startsWith("و") ? start - 1 : -1;
        }
        boolean comma = sentence.contains(start - 2) && scene.tokens.is(start - 1, ',') && scene.isNamed(start - 2);
        return comma && scene.entity(start - 2).type() == scene.entity(start).type() ? start - 2 : -1;
    }

    private static int behind(EventScene scene, Run sentence, int end) {
        for (int start = end; start <= end + 1 && sentence.contains(start); start++) {
            if (scene.isNamed(start) && scene.name(start).run().start() == start) {
                return before(scene, sentence, start) >= 0 ? start : -1;
            }
        }
        return -1;
    }

    /** The letters before a name that do not belong to it. */
    static String clitic(EventScene scene, int start) {
        int letters =
                scene.name(start).span().start() - scene.tokens.span(start).start();
        String form = scene.words.form(start);
        return letters > 0 && letters < form.length() ? form.substring(0, letters) : "";
    }
}
