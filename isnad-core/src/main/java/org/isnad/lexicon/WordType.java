package org.isnad.lexicon;

import java.util.Comparator;
import java.util.List;

/** A word with what choosing among its readings needs: for each the first and last piece and its own likelihood. Immutable. */
final class WordType {
    private final char[] spelling;
    private final int hash;
    private final Word word;
    private final Reading[] readings;
    private final WordType withDots;

    /** One way to read the word. */
    record Reading(Candidate candidate, int first, int last, float local) {
        static Reading of(Candidate candidate, TagChain chain) {
            int[] pieces = TagChain.pieces(candidate);
            return new Reading(candidate, pieces[0], pieces[pieces.length - 1], chain.local(candidate, pieces));
        }
    }

    private WordType(String spelling, Word word, List<Reading> readings) {
        this.spelling = spelling.toCharArray();
        this.hash = spelling.hashCode();
        this.word = word;
        this.readings = readings.toArray(Reading[]::new);
        List<Reading> proper = readings.stream()
                .filter(reading -> !reading.candidate.is(Candidate.DOTTED))
                .toList();
        boolean choice = !proper.isEmpty() && proper.size() < readings.size();
        withDots = choice ? new WordType(spelling, word, proper) : this;
    }

    /** @param candidates the ways to read the word, in any order */
    static WordType of(
            String spelling, String form, boolean taMarbuta, int cluster, List<Candidate> candidates, TagChain chain) {
        List<Reading> readings = candidates.stream()
                .map(candidate -> Reading.of(candidate, chain))
                .sorted(Comparator.comparingDouble(reading -> -reading.local))
                .toList();
        List<Analysis> analyses =
                readings.stream().map(reading -> reading.candidate.analysis()).toList();
        return new WordType(spelling, new Word(form, taMarbuta, analyses, cluster), readings);
    }

    /** As it reads in a text that tells yeh from alef maksura: {@code علي} is a name there. */
    WordType withDots() {
        return withDots;
    }

    char[] spelling() {
        return spelling;
    }

    /** Of the spelling, as that of the string. */
    int hash() {
        return hash;
    }

    Word word() {
        return word;
    }

    int size() {
        return readings.length;
    }

    Candidate candidate(int reading) {
        return readings[reading].candidate;
    }

    int first(int reading) {
        return readings[reading].first;
    }

    int last(int reading) {
        return readings[reading].last;
    }

    float local(int reading) {
        return readings[reading].local;
    }
}
