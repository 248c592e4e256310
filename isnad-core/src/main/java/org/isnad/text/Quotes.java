package org.isnad.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pairs quotation marks.
 *
 * <p>Whether a mark opens or closes is told by the space around it first, then by its shape, then by what is open. A mark without
 * a partner does nothing: an opening one is given up at the end of its paragraph, unless the quotation goes on over the next
 * ones, that is, unless the next mark there closes.
 */
final class Quotes {
    /** How many paragraphs an open quotation may run on. */
    private static final int FURTHER_PARAGRAPHS = 4;

    private static final char GUILLEMETS = '«';
    private static final char DOUBLE = '"';
    private static final char SINGLE = '\'';

    private final TokenColumns tokens;
    private final boolean[] breaks;
    private final int[] partner; // of an opening mark its closing one, and the other way round; -1: none
    private int[] open = new int[16];
    private int depth;
    private final int[] openOfKind = new int[128];

    private Quotes(TokenColumns tokens, boolean[] breaks) {
        this.tokens = tokens;
        this.breaks = breaks;
        partner = new int[tokens.size()];
        Arrays.fill(partner, -1);
    }

    static Quotes in(TokenColumns tokens, boolean[] breaks) {
        Quotes quotes = new Quotes(tokens, breaks);
        quotes.pair();
        return quotes;
    }

    /** The mark that closes what {@code token} opens, or opens what it closes; -1 where there is none. */
    int partner(int token) {
        return partner[token];
    }

    /** What stands between the outermost marks. */
    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        while (i < partner.length) {
            if (partner[i] > i) {
                if (partner[i] > i + 1) {
                    runs.add(new Run(i + 1, partner[i]));
                }
                i = partner[i];
            }
            i++;
        }
        return runs;
    }

    private void pair() {
        int[] next = nextMarks();
        int further = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (breaks[i] && depth > 0) {
                further++;
                if (further > FURTHER_PARAGRAPHS || next[i] < 0 || !closes(next[i])) {
                    giveUp();
                }
            }
            further = depth == 0 ? 0 : further;
            if (isMark(i)) {
                take(i);
            }
        }
    }

    /** For each token the next mark at or after it, -1 where there is none. */
    private int[] nextMarks() {
        int[] next = new int[tokens.size()];
        int mark = -1;
        for (int i = next.length - 1; i >= 0; i--) {
            mark = isMark(i) && kind(i) != SINGLE ? i : mark;
            next[i] = mark;
        }
        return next;
    }

    private boolean isMark(int token) {
        char c = tokens.first(token);
        return (c == DOUBLE && tokens.length(token) == 1) || (c == SINGLE && tokens.length(token) <= 2);
    }

    private char kind(int token) {
        if (tokens.first(token) == SINGLE) {
            return tokens.length(token) == 2 ? DOUBLE : SINGLE;
        }
        char c = tokens.original(token);
        return c == '«' || c == '»' ? GUILLEMETS : DOUBLE;
    }

    private void take(int token) {
        char kind = kind(token);
        boolean before = opensBySpace(token);
        boolean after = closesBySpace(token);
        if (before && !after) {
            push(token, kind);
        } else if (after && !before) {
            close(token, kind);
        } else if (kind != SINGLE) {
            if (openOfKind[slot(kind)] > 0) {
                close(token, kind);
            } else if (tokens.original(token) != '»') {
                push(token, kind);
            }
        }
    }

    private boolean closes(int token) {
        return closesBySpace(token) && !opensBySpace(token);
    }

    /** Space, an opening bracket, a colon or letters that are written onto the next word stand before the mark. */
    private boolean opensBySpace(int token) {
        if (token == 0 || breaks[token] || tokens.spaceBefore(token)) {
            return true;
        }
        char c = tokens.first(token - 1);
        boolean clitic = tokens.isArabic(token - 1)
                && tokens.length(token - 1) <= 2
                && tokens.spaceBefore(token - 1)
                && !tokens.spaceBefore(token + 1);
        return clitic || "([{:-،,=/".indexOf(c) >= 0 && !tokens.spaceBefore(token + 1);
    }

    /** Space, a closing bracket or a mark that ends something stands after the mark. */
    private boolean closesBySpace(int token) {
        int next = token + 1;
        if (next >= tokens.size() || tokens.spaceBefore(next)) {
            return true;
        }
        return ".,;:!?)]}-…/".indexOf(tokens.first(next)) >= 0;
    }

    private static int slot(char kind) {
        return kind == GUILLEMETS ? 0 : kind;
    }

    private void push(int token, char kind) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = token;
        openOfKind[slot(kind)]++;
    }

    private void close(int token, char kind) {
        if (openOfKind[slot(kind)] == 0) {
            return;
        }
        while (depth > 0) {
            int top = open[--depth];
            openOfKind[slot(kind(top))]--;
            if (kind(top) == kind) {
                partner[top] = token;
                partner[token] = top;
                return;
            }
        }
    }

    private void giveUp() {
        depth = 0;
        Arrays.fill(openOfKind, 0);
    }
}
