package org.isnad.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where lines break the text. A line break ends a sentence and a paragraph, unless the text is wrapped by hand: many lines of
 * about the same length that mostly do not end like sentences. There only an empty line breaks.
 */
final class Lines {
    private static final int FEWEST = 6;
    private static final int SHORTEST = 40;
    private static final int LONGEST = 120;

    private Lines() {}

    /** For each token whether a line break that counts stands before it. */
    static boolean[] breaks(TokenColumns tokens) {
        int n = tokens.size();
        int[] feeds = new int[n];
        for (int i = 1; i < n; i++) {
            feeds[i] = feeds(tokens.text(), tokens.ends()[i - 1], tokens.starts()[i]);
        }
        int needed = isWrapped(tokens, feeds) ? 2 : 1;
        boolean[] breaks = new boolean[n];
        for (int i = 1; i < n; i++) {
            breaks[i] = feeds[i] >= needed;
        }
        return breaks;
    }

    private static int feeds(Text text, int from, int to) {
        int feeds = 0;
        for (int k = from; k < to; k++) {
            feeds += text.at(k) == '\n' ? 1 : 0;
        }
        return feeds;
    }

    private static boolean isWrapped(TokenColumns tokens, int[] feeds) {
        int lines = 0;
        int even = 0;
        int stopped = 0;
        int from = 0;
        for (int i = 1; i < feeds.length; i++) {
            if (feeds[i] == 1) {
                lines++;
                int length = tokens.ends()[i - 1] - tokens.starts()[from];
                even += length >= SHORTEST && length <= LONGEST ? 1 : 0;
                stopped += Sentences.isStop(tokens, i - 1) ? 1 : 0;
            }
            from = feeds[i] > 0 ? i : from;
        }
        return lines >= FEWEST && even * 10 >= lines * 9 && stopped * 10 <= lines * 3;
    }

    static List<Run> paragraphs(TokenColumns tokens, boolean[] breaks) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= breaks.length; i++) {
            if (i == breaks.length || breaks[i]) {
                runs.add(new Run(from, i));
                from = i;
            }
        }
        return runs;
    }
}
