package org.isnad.claim;

import org.isnad.lexicon.Features;
import org.isnad.text.Run;
import org.jspecify.annotations.Nullable;

/** What tells where the words that a cue reports begin and end. */
final class ContentFeatures {
    private static final int START = 2000;
    private static final int END = 3000;
    private static final int FURTHEST_START = 60;
    private static final int LONGEST = 300;

    private final Scene scene;
    private final Cue cue;
    private final int bearerEnd; // where the person's name ends whose role follows the cue

    ContentFeatures(Scene scene, Cue cue) {
        this.scene = scene;
        this.cue = cue;
        this.bearerEnd = scene.bearerEnd(cue.last() + 1);
    }

    /** The tokens at which the content may begin, in order. */
    int[] starts() {
        int to = Math.min(cue.scope().end(), cue.last() + FURTHEST_START);
        int[] starts = new int[to - cue.scope().start()];
        int n = 0;
        for (int i = cue.scope().start(); i < to; i++) {
            if (!scene.isMark(i) && (i < cue.token() ? mayBeginBefore(i) : i > cue.last())) {
                starts[n++] = i;
            }
        }
        return java.util.Arrays.copyOf(starts, n);
    }

    private boolean mayBeginBefore(int token) {
        return token == cue.scope().start()
                || scene.isMark(token - 1)
                || scene.startsWithAnd(token)
                || scene.is(token, ClauseWords.Kind.THAT)
                || scene.tokens().sentenceOf(token) != scene.tokens().sentenceOf(token - 1);
    }

    void start(int start, Features out) {
        boolean before = start < cue.token();
        int lemma = cue.word().lemma().hashCode();
        int kind = cue.word().kind().ordinal() * 2 + (before ? 1 : 0);
        int core = scene.core(start).hashCode();
        int previous = scene.shape(start - 1);
        int t = START;
        out.add(t++, core, kind);
        out.add(t++, core, lemma);
        out.add(t++, scene.shape(start), kind);
        out.add(t++, scene.shape(start), lemma);
        out.add(t++, previous, kind);
        out.add(t++, previous, scene.shape(start), kind);
        out.add(t++, previous, lemma);
        out.add(t++, scene.core(start - 1).hashCode(), kind);
        out.add(t++, scene.shape(start + 1), kind);
        out.add(t++, kind, lemma);
        out.add(t++, kind, Buckets.of(start - cue.last()));
        out.add(t++, scene.prefix(start), lemma, kind);
        out.add(t++, scene.isNameEnd(start - 1) ? 1 : 0, scene.isNameStart(start) ? 1 : 0, kind);
        out.add(t++, scene.entity(start) >= 0 && !scene.isNameStart(start) ? 1 : 0);
        out.add(
                t++,
                scene.tokens().quoteOf(start) != scene.tokens().quoteOf(cue.token()) ? 1 : 0,
                scene.is(start - 1, '"') ? 1 : 0,
                kind);
        out.add(t++, scene.words().pos(start).ordinal(), kind, start == cue.last() + 1 ? 1 : 0);
        out.add(t++, scene.shape(cue.token() - 1), kind);
        out.add(t++, start > cue.last() ? (start < bearerEnd ? 1 : start == bearerEnd ? 2 : 0) : 3, kind);
        out.add(t++, scene.isRole(start) ? 1 : 0, start == cue.last() + 1 ? 1 : 0, kind);
        out.add(t++, scene.isComma(start - 1) ? 1 : 0, kind, atSentenceStart() ? 1 : 0);
        out.add(
                t++,
                scene.core(cue.token() - 1).hashCode(),
                scene.core(cue.token() - 2).hashCode(),
                kind);
        out.add(
                t++,
                scene.core(cue.token() - 1).hashCode(),
                Buckets.of(cue.scope().end() - cue.last()),
                kind);
        int next = cue.last() + 1;
        int subject = before || next >= scene.size() ? -1 : scene.agreement(cue, next) * 100 + scene.shape(next);
        int ahead = before ? 3 : thatsAhead(cue.last());
        boolean right = start == next;
        out.add(t++, subject, right ? 1 : 0, ahead);
        out.add(t++, subject, Math.min(start - cue.last(), 7), scene.prefix(start));
        out.add(t++, right ? 1 : 0, lemma, ahead);
        out.add(
                t,
                right ? 1 : 0,
                lemma,
                next >= scene.size() ? -1 : scene.words().pos(next).ordinal());
        if (before) {
            startBefore(start, kind, out);
        } else {
            startAfter(start, kind, lemma, out);
        }
    }

    private boolean atSentenceStart() {
        return cue.token() - scene.tokens().sentence(cue.token()).start() <= 1;
    }

    private void startBefore(int start, int kind, Features out) {
        int t = START + 100;
        int commas = 0;
        int stops = 0;
        int quotes = 0;
        int cues = 0;
        for (int i = start; i < cue.token(); i++) {
            commas += scene.isComma(i) ? 1 : 0;
            stops += scene.is(i, '.') ? 1 : 0;
            quotes += scene.is(i, '"') ? 1 : 0;
            cues += scene.cueWord(i) != null ? 1 : 0;
        }
        boolean first = start == cue.scope().start();
        boolean opens = scene.is(start - 1, '"');
        boolean closes = scene.is(cue.token() - 1, '"') || scene.is(cue.token() - 2, '"');
        out.add(t++, kind, first ? 1 : 0, Math.min(commas, 4));
        out.add(t++, kind, Math.min(stops, 2), opens ? 1 : 0);
        out.add(t++, kind, quotes % 2, opens ? 1 : 0);
        out.add(t++, opens ? 1 : 0, closes ? 1 : 0, quotes == 1 ? 1 : 0);
        out.add(t++, kind, Math.min(cues, 3), first ? 1 : 0);
        out.add(t++, scene.shape(cue.token() - 1), kind, first ? 1 : 0);
        out.add(t++, scene.isComma(start - 1) ? 1 : 0, scene.startsWithAnd(start) ? 1 : 0, kind);
        CueWord word = scene.cueWord(start - 1);
        out.add(t, word == null ? -1 : word.kind().ordinal(), scene.is(start, ClauseWords.Kind.THAT) ? 1 : 0);
    }

    private void startAfter(int start, int kind, int lemma, Features out) {
        int t = START + 200;
        int thats = 0;
        int commas = 0;
        int marks = 0;
        int names = 0;
        int prepositions = 0;
        int cues = 0;
        for (int i = cue.last() + 1; i < start; i++) {
            thats += scene.is(i, ClauseWords.Kind.THAT) ? 1 : 0;
            commas += scene.isComma(i) ? 1 : 0;
            marks += scene.is(i, '"') || scene.is(i, ':') ? 1 : 0;
            names += scene.isNameStart(i) ? 1 : 0;
            prepositions += scene.isPreposition(i) ? 1 : 0;
            cues += scene.cueWord(i) != null ? 1 : 0;
        }
        boolean that = scene.is(start, ClauseWords.Kind.THAT);
        boolean preposition = scene.isPreposition(start);
        boolean thatNext = scene.is(start + 1, ClauseWords.Kind.THAT);
        int sort = that
                ? 1
                : preposition ? (thatNext ? 2 : 3) : scene.is(start - 1, '"') ? 4 : scene.is(start - 1, ':') ? 5 : 0;
        boolean thatBefore = scene.is(start - 1, ClauseWords.Kind.THAT);
        out.add(t++, sort, Math.min(thats, 2), kind);
        out.add(t++, sort, Math.min(marks, 3), kind);
        out.add(t++, sort, Math.min(prepositions, 3), kind);
        out.add(t++, sort, Math.min(prepositions, 2), lemma);
        out.add(t++, sort, Math.min(commas, 3), kind);
        out.add(t++, sort, Math.min(names, 2), start == cue.last() + 1 ? 1 : 0);
        out.add(t++, sort, Math.min(cues, 3), kind);
        out.add(t++, sort, lemma, thatsAhead(start));
        out.add(t++, sort, kind, thatsAhead(start));
        out.add(t++, thatBefore ? 1 : 0, scene.isPreposition(start - 2) ? 1 : 0, kind);
        out.add(t++, Math.min(names, 2), scene.isNameEnd(start - 1) ? 1 : 0, Math.min(commas, 2));
        out.add(t++, scene.kind(start - 1).ordinal(), scene.kind(start).ordinal(), kind);
        out.add(t, scene.shape(cue.last() + 1), Math.min(start - cue.last(), 7), kind);
    }

    private int thatsAhead(int start) {
        int end = Math.min(cue.scope().end(), start + 20);
        for (int i = start + 1; i < end && !scene.is(i, '.'); i++) {
            if (scene.is(i, ClauseWords.Kind.THAT)) {
                return 1;
            }
            if (scene.is(i, '"')) {
                return 2;
            }
        }
        return 0;
    }

    /** The tokens before which the content may end, in order. */
    int[] ends(int start) {
        boolean before = start < cue.token();
        int to = Math.min(cue.scope().end(), start + LONGEST);
        int[] ends = new int[to - start + 1];
        int n = 0;
        for (int end = start + 1; end <= to; end++) {
            boolean outside = end <= cue.token() || start > cue.last() || end > cue.last() + 2;
            boolean aside = !before || end <= cue.token() || end > cue.last();
            if (outside && aside && !scene.isMark(end - 1) && mayEndBefore(end, to)) {
                ends[n++] = end;
            }
        }
        return java.util.Arrays.copyOf(ends, n);
    }

    /** Contents end at a mark or before a word that begins something new. */
    private boolean mayEndBefore(int end, int last) {
        return end == last
                || end == cue.token()
                || scene.isMark(end)
                || scene.startsWithAnd(end)
                || scene.kind(end) != ClauseWords.Kind.NONE
                || scene.cueWord(end) != null
                || scene.words().pos(end) == org.isnad.lexicon.Pos.VERB
                || scene.tokens().sentenceOf(end) != scene.tokens().sentenceOf(end - 1);
    }

    /** Features of all the {@code ends}, each added to {@code out} and handed over. */
    void ends(int start, int[] ends, Features out, Ends sink) {
        EndWalk walk = new EndWalk(start);
        for (int k = 0; k < ends.length; k++) {
            walk.to(ends[k]);
            out.clear();
            walk.features(ends[k], out);
            sink.end(k, out);
        }
    }

    /** Takes the features of one end after the other. */
    interface Ends {
        void end(int number, Features features);
    }

    /** Counts what lies between the content's start and one end after the other. */
    private final class EndWalk {
        private final int start;
        private final boolean before;
        private final int lemma = cue.word().lemma().hashCode();
        private final int kind;
        private final @Nullable Run quote;
        private final @Nullable Run around; // the quotation that the cue itself stands in
        private int at;
        private int commas;
        private int quotes;
        private int brackets;
        private int verbs;
        private int cues;
        private int stops;

        EndWalk(int start) {
            this.start = start;
            this.at = start;
            this.before = start < cue.token();
            this.kind = cue.word().kind().ordinal() * 2 + (before ? 1 : 0);
            this.around = scene.quote(cue.token());
            this.quote = scene.is(start - 1, '"') ? scene.quote(start) : null;
        }

        void to(int end) {
            for (; at < end; at++) {
                commas += scene.isComma(at) ? 1 : 0;
                quotes += scene.is(at, '"') ? 1 : 0;
                brackets += scene.is(at, '(') ? 1 : scene.is(at, ')') ? -1 : 0;
                stops += scene.is(at, '.') || scene.is(at, '?') || scene.is(at, '!') ? 1 : 0;
                verbs += scene.words().pos(at) == org.isnad.lexicon.Pos.VERB ? 1 : 0;
                cues += scene.cueWord(at) != null ? 1 : 0;
            }
        }

        void features(int end, Features out) {
            int next = end;
            while (next < cue.scope().end() && scene.isMark(next)) {
                next++;
            }
            boolean last = next >= cue.scope().end();
            int mark = scene.isMark(end) ? scene.tokens().charAt(end, 0) : 0;
            int nextShape = last ? 0 : scene.shape(next);
            int state = (quotes & 1) * 4 + (brackets > 0 ? 2 : 0) + (quote != null ? 1 : 0);
            CueWord word = last ? null : scene.cueWord(next);
            int cueKind = word == null ? -1 : word.kind().ordinal();
            boolean and = !last && scene.startsWithAnd(next);
            int t = END;
            out.add(t++, last ? 1 : 0, kind, state);
            out.add(t++, mark, last ? 1 : 0, kind);
            out.add(t++, mark, nextShape, before ? 1 : 0);
            out.add(t++, mark, last ? 0 : scene.core(next).hashCode(), and ? 1 : 0);
            out.add(t++, mark, cueKind, kind);
            out.add(t++, word == null ? 0 : word.lemma().hashCode(), mark, and ? 1 : 0);
            out.add(t++, scene.kind(next).ordinal() * 2 + (and ? 1 : 0), mark, last ? 1 : 0);
            out.add(t++, Buckets.of(end - start), mark, last ? 1 : 0);
            out.add(t++, Buckets.of(end - start), kind);
            out.add(t++, Math.min(commas, 4), mark, last ? 1 : 0);
            out.add(t++, Math.min(stops, 2), state, mark);
            out.add(t++, state, mark, last ? 1 : 0);
            out.add(t++, scene.shape(end - 1), mark);
            out.add(t++, scene.shape(end - 1), nextShape);
            out.add(t++, lemma, mark, last ? 1 : 0);
            out.add(t++, lemma, Buckets.of(end - start));
            out.add(t++, nextShape, last ? 0 : scene.shape(next + 1), mark);
            out.add(t++, scene.entity(end) >= 0 && scene.entity(end) == scene.entity(end - 1) ? 1 : 0, mark);
            out.add(t++, Math.min(verbs, 2), mark, last ? 1 : 0);
            out.add(t++, Math.min(cues, 2), mark, last ? 1 : 0);
            out.add(t++, quote != null && end == quote.end() ? 1 : 0, kind, mark);
            out.add(t++, next < cue.scope().end() && next == cue.token() ? 1 : 0, mark, kind);
            out.add(t++, last ? 1 : 0, Math.min(commas, 4), Buckets.of(end - start));
            out.add(t++, scene.is(start, ClauseWords.Kind.THAT) ? 1 : 0, mark, last ? 1 : 0);
            out.add(t++, last ? 0 : scene.words().pos(next).ordinal() * 2 + (and ? 1 : 0), mark, kind);
            out.add(t++, last ? -1 : scene.words().word(next).cluster(), mark, and ? 1 : 0);
            int sure = last ? 0 : (int) (scene.sure(next) * 4.99);
            out.add(t++, sure, mark, kind);
            out.add(t++, sure, cueKind, mark);
            out.add(t++, sure, and ? 1 : 0, state);
            out.add(t, sure, Math.min(stops, 1), last ? 1 : 0);
            crossing(end, next, last, out);
        }

        private void crossing(int end, int next, boolean last, Features out) {
            int t = END + 100;
            boolean crosses = before && end > cue.last();
            out.add(t++, crosses ? 1 : 0, kind, last ? 1 : 0);
            int leaves = around == null ? 0 : end > around.end() ? 1 : end == around.end() ? 2 : 3;
            out.add(t++, leaves, last ? 1 : 0);
            out.add(t++, leaves, scene.isMark(end) ? scene.tokens().charAt(end, 0) : 0);
            if (!last) {
                out.add(
                        t++,
                        scene.tokens().sentenceOf(next) != scene.tokens().sentenceOf(end - 1) ? 1 : 0,
                        quotes & 1,
                        quote != null ? 1 : 0);
                out.add(t++, scene.core(next).hashCode(), scene.core(next + 1).hashCode());
                out.add(t, thatAgain(next) ? 1 : 0, scene.startsWithAnd(next) ? 1 : 0, scene.isMark(end) ? 1 : 0);
            }
        }

        private boolean thatAgain(int next) {
            return scene.is(next, ClauseWords.Kind.THAT) || scene.is(next + 1, ClauseWords.Kind.THAT);
        }
    }
}
