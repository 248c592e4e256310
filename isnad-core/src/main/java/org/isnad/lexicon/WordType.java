package org.isnad.lexicon;

import java.util.List;

/** A word with what choosing among its readings needs: for each the first and last piece and its own likelihood. Immutable. */
final class WordType {
    private final String spelling;
    private final Word word;
    private final List<Candidate> candidates;
    private final byte[] first;
    private final byte[] last;
    private final float[] local;
    private final WordType withDots;

    WordType(String spelling, Word word, List<Candidate> candidates, TagChain chain) {
        this.spelling = spelling;
        this.word = word;
        this.candidates = List.copyOf(candidates);
        int n = candidates.size();
        first = new byte[n];
        last = new byte[n];
        local = new float[n];
        for (int r = 0; r < n; r++) {
            int[] pieces = TagChain.pieces(candidates.get(r));
            first[r] = (byte) pieces[0];
            last[r] = (byte) pieces[pieces.length - 1];
            local[r] = chain.local(candidates.get(r));
        }
        List<Candidate> proper = candidates.stream()
                .filter(candidate -> !candidate.is(Candidate.DOTTED))
                .toList();
        boolean choice = !proper.isEmpty() && proper.size() < n;
        withDots = choice ? new WordType(spelling, word, proper, chain) : this;
    }

    /** As it reads in a text that tells yeh from alef maksura: {@code علي} is a name there. */
    WordType withDots() {
        return withDots;
    }

    String spelling() {
        return spelling;
    }

    Word word() {
        return word;
    }

    int size() {
        return local.length;
    }

    Candidate candidate(int reading) {
        return candidates.get(reading);
    }

    int first(int reading) {
        return first[reading];
    }

    int last(int reading) {
        return last[reading];
    }

    float local(int reading) {
        return local[reading];
    }
}
