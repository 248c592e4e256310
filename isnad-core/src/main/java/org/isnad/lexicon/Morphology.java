package org.isnad.lexicon;

import java.util.List;
import org.isnad.text.Tokens;

/** Analyses the words of an article and chooses, for each, the analysis that fits its sentence. Thread-safe. */
public final class Morphology {
    private Morphology() {}

    public static Morphology open() {
        return new Morphology();
    }

    public Words words(Tokens tokens) {
        Word[] words = new Word[tokens.size()];
        Analysis[] chosen = new Analysis[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = word(tokens, i);
            chosen[i] = words[i].analyses().get(0);
        }
        return new Words(tokens, words, chosen);
    }

    private static Word word(Tokens tokens, int i) {
        String form = tokens.word(i);
        return switch (tokens.kind(i)) {
            case ARABIC -> new Word(form, tokens.endsInTaMarbuta(i), List.of(guess(form)), 0);
            case NUMBER -> new Word(form, false, List.of(plain(Pos.NUMBER, form)), 0);
            case LATIN, ADDRESS -> new Word(form, false, List.of(plain(Pos.FOREIGN, form)), 0);
            case PUNCTUATION, SYMBOL -> new Word(form, false, List.of(plain(Pos.PUNCTUATION, form)), 0);
        };
    }

    private static Analysis plain(Pos pos, String form) {
        return new Analysis(
                pos,
                form,
                Analysis.Gender.NONE,
                Analysis.Number.NONE,
                0,
                Analysis.Aspect.NONE,
                false,
                false,
                0,
                0,
                0,
                "");
    }

    private static Analysis guess(String form) {
        int proclitics = 0;
        int prefix = 0;
        if (form.startsWith("وال") && form.length() > 4) {
            proclitics = Analysis.AND | Analysis.ARTICLE;
            prefix = 3;
        } else if (form.startsWith("بال") && form.length() > 4) {
            proclitics = Analysis.BY | Analysis.ARTICLE;
            prefix = 3;
        } else if (form.startsWith("لل") && form.length() > 3) {
            proclitics = Analysis.TO | Analysis.ARTICLE;
            prefix = 2;
        } else if (form.startsWith("ال") && form.length() > 3) {
            proclitics = Analysis.ARTICLE;
            prefix = 2;
        }
        return new Analysis(
                Pos.UNKNOWN,
                form.substring(prefix),
                Analysis.Gender.NONE,
                Analysis.Number.NONE,
                0,
                Analysis.Aspect.NONE,
                false,
                prefix > 0,
                proclitics,
                prefix,
                0,
                "");
    }
}
