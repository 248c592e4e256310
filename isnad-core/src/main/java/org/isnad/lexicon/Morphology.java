package org.isnad.lexicon;

import java.util.List;
import org.isnad.text.Tokens;

/** Analyses the words of an article and chooses, for each, the analysis that fits its sentence. Thread-safe. */
public final class Morphology {
    private static final int CACHED_WORDS = 1 << 16;

    private final Lexicon lexicon;
    private final WordCache cache = new WordCache(CACHED_WORDS);

    private Morphology(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** With the lexicon that the program ships, which is loaded once. */
    public static Morphology open() {
        return new Morphology(Shipped.LEXICON);
    }

    private static final class Shipped {
        static final Lexicon LEXICON = Lexicon.open();
    }

    public Words words(Tokens tokens) {
        int n = tokens.size();
        Word[] words = new Word[n];
        Analysis[] chosen = new Analysis[n];
        for (int i = 0; i < n; i++) {
            words[i] = type(tokens, i).word();
            chosen[i] = words[i].analyses().get(0);
        }
        return new Words(tokens, words, chosen);
    }

    private WordType type(Tokens tokens, int token) {
        int hash = tokens.spellingHash(token);
        WordType type = cache.find(tokens, token, hash);
        if (type == null) {
            type = newType(tokens, token);
            cache.put(type, hash);
        }
        return type;
    }

    private WordType newType(Tokens tokens, int token) {
        String spelling = tokens.spelling(token);
        List<Candidate> candidates = candidates(tokens, token, spelling);
        List<Analysis> analyses = candidates.stream().map(Candidate::analysis).toList();
        boolean taMarbuta = tokens.endsInTaMarbuta(token);
        return new WordType(spelling, new Word(tokens.word(token), taMarbuta, analyses, 0), candidates);
    }

    private List<Candidate> candidates(Tokens tokens, int token, String spelling) {
        return switch (tokens.kind(token)) {
            case ARABIC -> arabic(spelling);
            case NUMBER -> List.of(plain(Pos.NUMBER, spelling));
            case LATIN, ADDRESS -> List.of(plain(Pos.FOREIGN, spelling));
            case PUNCTUATION, SYMBOL -> List.of(plain(Pos.PUNCTUATION, spelling));
        };
    }

    private List<Candidate> arabic(String spelling) {
        List<Candidate> candidates = WordReader.candidates(lexicon, spelling.toCharArray());
        return candidates.isEmpty() ? UnknownWord.candidates(spelling) : candidates;
    }

    private static Candidate plain(Pos pos, String form) {
        return new Candidate(UnknownWord.analysis(pos, form, 0, 0), 0, false, -1);
    }
}
