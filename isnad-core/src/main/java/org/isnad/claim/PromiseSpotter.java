package org.isnad.claim;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.lexicon.Words;
import org.isnad.text.Letters;
import org.isnad.text.Run;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Gathers the places of an article that may tell what somebody is going to do. */
final class PromiseSpotter {
    private static final PromiseWords.Entry FUTURE = new PromiseWords.Entry(PromiseWords.Kind.FUTURE, 0, List.of());
    private static final int REACH = 7; // words from a pledge to its thing
    private static final int LONGEST = 28;
    private static final int SHORTEST = 3; // words before a comma may end the thing

    private final EventScene scene;
    private final Words words;
    private final Tokens tokens;
    private final PromiseWords table;
    private final ClauseWords clause;

    PromiseSpotter(EventScene scene, PromiseWords table, ClauseWords clause) {
        this.scene = scene;
        this.words = scene.words;
        this.tokens = scene.tokens;
        this.table = table;
        this.clause = clause;
    }

    /** By place of the cue. */
    List<Promise> promises() {
        List<Promise> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (tokens.kind(i) == Tokens.Kind.ARABIC) {
                Promise promise = promise(i);
                if (promise != null) {
                    found.add(promise);
                }
            }
        }
        return found;
    }

    private @Nullable Promise promise(int cue) {
        String form = words.form(cue);
        PromiseWords.Entry entry = table.find(form);
        Run sentence = scene.sentence(cue);
        if (entry == null) {
            return isFuture(cue, form) ? thing(cue, FUTURE, sentence, cue, and(form)) : null;
        }
        return switch (entry.kind()) {
            case FUTURE, WILL -> will(cue, entry, sentence);
            case DONE -> done(cue, entry, sentence);
            case PLEDGE -> pledge(cue, entry, sentence);
        };
    }

    private boolean isFuture(int cue, String form) {
        return table.isFuture(form)
                && !scene.isNamed(cue)
                && !isFirstPersonWithoutHamza(cue, form)
                && (couldBeFuture(cue) || words.pos(cue) == Pos.UNKNOWN);
    }

    /** "I shall" is written with a hamza on its alef; what begins with a bare one is another word. */
    private boolean isFirstPersonWithoutHamza(int token, String form) {
        int alef = and(form) + 1;
        return form.length() > alef && form.charAt(alef) == Letters.ALEF && tokens.letter(token, alef) == Letters.ALEF;
    }

    private boolean couldBeFuture(int token) {
        for (Analysis analysis : words.word(token).analyses()) {
            if (analysis.has(Analysis.FUTURE)) {
                return true;
            }
        }
        return false;
    }

    private static int and(String form) {
        return PromiseWords.startsWithAnd(form) ? 1 : 0;
    }

    /** "will not": the particle belongs to the thing; "will" does not. */
    private @Nullable Promise will(int cue, PromiseWords.Entry entry, Run sentence) {
        if (words.form(cue).endsWith("ن")) {
            return thing(cue, entry, sentence, cue, and(words.form(cue)));
        }
        return that(cue, entry, sentence, cue + 1);
    }

    /** "will be done": the verbal noun, wherever it stands behind. */
    private @Nullable Promise done(int cue, PromiseWords.Entry entry, Run sentence) {
        int end = Math.min(sentence.end(), cue + REACH);
        for (int i = cue + 1; i < end && scene.isWord(i); i++) {
            if (!scene.isNamed(i) && scene.time(i) < 0 && isMasdar(i)) {
                return thing(cue, entry, sentence, i, letter(i, "ب"));
            }
        }
        return cue + 1 < sentence.end() ? thing(cue, entry, sentence, cue, and(words.form(cue))) : null;
    }

    private @Nullable Promise pledge(int cue, PromiseWords.Entry entry, Run sentence) {
        int left = REACH;
        for (int i = cue + 1; i < sentence.end() && left > 0; i++) {
            if (scene.isNamed(i) || scene.time(i) >= 0 || !scene.isWord(i)) {
                continue;
            }
            left--;
            for (PromiseWords.Link link : entry.links()) {
                Promise promise = linked(cue, entry, sentence, i, link);
                if (promise != null) {
                    return promise;
                }
            }
        }
        return null;
    }

    private @Nullable Promise linked(int cue, PromiseWords.Entry entry, Run sentence, int i, PromiseWords.Link link) {
        String form = words.form(i);
        return switch (link) {
            case NOUN -> i == cue + 1 && isNoun(i) ? thing(cue, entry, sentence, i, 0) : null;
            case B -> hasLetter(i, Analysis.BY, "ب") && isThing(i, form) ? thing(cue, entry, sentence, i, 1) : null;
            case L -> hasLetter(i, Analysis.TO, "ل") && isThing(i, form) ? thing(cue, entry, sentence, i, 1) : null;
            case ON ->
                form.equals("علي") && i + 1 < sentence.end() && scene.isWord(i + 1)
                        ? thing(cue, entry, sentence, isThat(i + 1) ? i + 2 : i + 1, 0)
                        : null;
            case THAT -> isThat(i) ? that(cue, entry, sentence, i + 1) : null;
            case THEN -> isThat(i) && i == cue + 1 ? that(cue, entry, sentence, i + 1) : null;
            case BARE -> isMasdar(i) && letter(i, "بل") == 0 ? thing(cue, entry, sentence, i, 0) : null;
        };
    }

    private @Nullable Promise that(int cue, PromiseWords.Entry entry, Run sentence, int start) {
        if (start >= sentence.end()) {
            return null;
        }
        PromiseWords.Entry next = table.find(words.form(start));
        return next != null && next.kind() == PromiseWords.Kind.DONE
                ? done(start, entry, sentence)
                : thing(cue, entry, sentence, start, 0);
    }

    private boolean isThat(int token) {
        String form = words.form(token);
        return form.equals("ان") || form.equals("بان");
    }

    private boolean isThing(int token, String form) {
        return form.length() > 3 && clause.kind(form) == ClauseWords.Kind.NONE && !scene.isNamed(token);
    }

    /** Whether the word can begin with that preposition. */
    private boolean hasLetter(int token, int proclitic, String letter) {
        if (letter(token, letter) == 0) {
            return false;
        }
        for (Analysis analysis : words.word(token).analyses()) {
            if (analysis.has(proclitic)) {
                return true;
            }
        }
        return words.pos(token) == Pos.UNKNOWN;
    }

    private int letter(int token, String letters) {
        return Deeds.isOneOf(words.form(token).charAt(0), letters)
                        && words.form(token).length() > 3
                ? 1
                : 0;
    }

    /** A word that can be a verbal noun without article; of an unknown word, by its shape. */
    private boolean isMasdar(int token) {
        for (Analysis analysis : words.word(token).analyses()) {
            if (analysis.aspect() == Analysis.Aspect.VERBAL_NOUN && !analysis.has(Analysis.ARTICLE)) {
                return true;
            }
        }
        String form = words.form(token);
        int start = letter(token, "ب");
        boolean shaped = form.length() - start >= 4 && MasdarShape.fits(form, start);
        return words.pos(token) == Pos.UNKNOWN && shaped && clause.kind(form) == ClauseWords.Kind.NONE;
    }

    private boolean isNoun(int token) {
        for (Analysis analysis : words.word(token).analyses()) {
            if (analysis.pos() == Pos.NOUN) {
                return words.form(token).length() > 2 && clause.kind(words.form(token)) == ClauseWords.Kind.NONE;
            }
        }
        return false;
    }

    private @Nullable Promise thing(int cue, PromiseWords.Entry entry, Run sentence, int start, int skip) {
        int end = end(sentence, start);
        return end - start >= 2 ? new Promise(cue, entry, new Run(start, end), skip) : null;
    }

    private int end(Run sentence, int start) {
        int limit = Math.min(sentence.end(), start + LONGEST);
        int quote = tokens.quoteOf(start);
        for (int i = start + 1; i < limit; i++) {
            boolean leaves = quote >= 0 && tokens.quoteOf(i) != quote;
            boolean comma = i - start >= SHORTEST && (endsAtComma(i) || table.closes(words.form(i)));
            if (leaves || comma || tokens.is(i, '.') || tokens.is(i, ';') || tokens.is(i, ':') || tokens.is(i, '!')) {
                return trimmed(start, i);
            }
        }
        return trimmed(start, limit);
    }

    /** A comma ends the thing, unless "and" takes it up again behind. */
    private boolean endsAtComma(int token) {
        if (!tokens.is(token, ',') || token + 1 >= words.size()) {
            return tokens.is(token, ',');
        }
        String next = words.form(token + 1);
        boolean goesOn = next.length() > 4 && next.charAt(0) == 'و' && !table.closes(next);
        return !goesOn || !isNounOrVerb(token + 1);
    }

    private boolean isNounOrVerb(int token) {
        Analysis analysis = words.analysis(token);
        return analysis.has(Analysis.AND)
                && (analysis.aspect() == Analysis.Aspect.VERBAL_NOUN || analysis.aspect() == Analysis.Aspect.IMPERFECT);
    }

    private boolean isPreposition(int token) {
        return clause.kind(words.form(token)) == ClauseWords.Kind.PREPOSITION
                || words.form(token).equals("من");
    }

    private int trimmed(int start, int end) {
        int last = end;
        while (last - 1 > start && (!scene.isWord(last - 1) || isPreposition(last - 1))) {
            last--;
        }
        return last;
    }
}
