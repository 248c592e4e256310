package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Run;
import org.isnad.text.Tokens;

/** Analyses the words of an article and chooses, for each, the analysis that fits its sentence. Thread-safe. */
public final class Morphology {
    private static final int CACHED_WORDS = 1 << 16;

    private final Lexicon lexicon;
    private final TagChain chain;
    private final WordCache cache = new WordCache(CACHED_WORDS);

    private final boolean guessesNames; // also for words that the lexicon knows, but news does not use

    private Morphology(Lexicon lexicon, TagChain chain, boolean guessesNames) {
        this.lexicon = lexicon;
        this.chain = chain;
        this.guessesNames = guessesNames;
    }

    /** With the lexicon that the program ships, which is loaded once. */
    public static Morphology open() {
        return new Morphology(Shipped.LEXICON, Shipped.CHAIN, true);
    }

    /** To learn with: takes every reading of the lexicon for possible. */
    static Morphology with(Lexicon lexicon, TagChain chain) {
        return new Morphology(lexicon, chain, false);
    }

    private static final class Shipped {
        static final Lexicon LEXICON = Lexicon.shared();
        static final TagChain CHAIN = LEXICON.chain();
        static final Clusters CLUSTERS = Clusters.open();
    }

    TagChain chain() {
        return chain;
    }

    public Words words(Tokens tokens) {
        WordType[] types = types(tokens);
        int n = types.length;
        int[] readings = new int[n];
        ReadingChooser chooser = new ReadingChooser(chain);
        for (Run sentence : tokens.sentences()) {
            chooser.choose(types, sentence.start(), sentence.end(), readings);
        }
        Word[] words = new Word[n];
        Analysis[] chosen = new Analysis[n];
        for (int i = 0; i < n; i++) {
            words[i] = types[i].word();
            chosen[i] = types[i].candidate(readings[i]).analysis();
        }
        Voice.decide(tokens, chosen);
        return new Words(tokens, words, chosen);
    }

    WordType[] types(Tokens tokens) {
        WordType[] types = new WordType[tokens.size()];
        boolean maksura = false;
        for (int i = 0; i < types.length; i++) {
            types[i] = type(tokens, i);
            maksura |= tokens.kind(i) == Tokens.Kind.ARABIC && tokens.length(i) > 1 && tokens.endsInAlefMaksura(i);
        }
        for (int i = 0; maksura && i < types.length; i++) {
            types[i] = types[i].withDots();
        }
        return types;
    }

    private WordType type(Tokens tokens, int token) {
        int hash = tokens.spellingHash(token);
        WordType type = cache.find(tokens, token, hash);
        if (type == null) {
            type = newType(tokens, token);
            cache.put(type);
        }
        return type;
    }

    private WordType newType(Tokens tokens, int token) {
        String spelling = tokens.spelling(token);
        String form = tokens.word(token);
        int cluster = Shipped.CLUSTERS.of(tokens.kind(token) == Tokens.Kind.NUMBER ? "0" : form);
        List<Candidate> candidates = candidates(tokens, token, spelling);
        return WordType.of(spelling, form, tokens.endsInTaMarbuta(token), cluster, candidates, chain);
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
        boolean unseen = (guessesNames || candidates.isEmpty())
                && candidates.stream().allMatch(candidate -> candidate.is(Candidate.UNSEEN));
        if (unseen) {
            // a name is likelier than a word that news does not use
            int marks = candidates.isEmpty() ? 0 : Candidate.DOUBTFUL;
            List<Candidate> all = new ArrayList<>(candidates);
            UnknownWord.candidates(spelling, Shipped.CLUSTERS).forEach(guess -> all.add(guess.marked(marks)));
            return all;
        }
        return candidates;
    }

    private static Candidate plain(Pos pos, String form) {
        return new Candidate(UnknownWord.analysis(pos, form, 0, 0), 0, 0, -1);
    }
}
