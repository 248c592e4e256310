package org.isnad.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pairs each record of one list with at most one of another, the best pairs first, equals in the order of the lists. */
record Pairs(List<Pair> all) {
    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble((Pair pair) -> -pair.score)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::read);

    /** Numbers in the two lists. */
    record Pair(int gold, int read, double score) {}

    /** How well two records agree, by their numbers. */
    interface Agreement {
        double score(int gold, int read);
    }

    static Pairs of(int golds, int reads, Agreement agreement, double least) {
        List<Pair> candidates = new ArrayList<>();
        for (int i = 0; i < golds; i++) {
            for (int j = 0; j < reads; j++) {
                double score = agreement.score(i, j);
                if (score >= least) {
                    candidates.add(new Pair(i, j, score));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        return new Pairs(chosen(candidates));
    }

    int size() {
        return all.size();
    }

    boolean hasGold(int gold) {
        return all.stream().anyMatch(pair -> pair.gold == gold);
    }

    boolean hasRead(int read) {
        return all.stream().anyMatch(pair -> pair.read == read);
    }

    Map<Integer, Integer> readOfGold() {
        Map<Integer, Integer> readOfGold = new HashMap<>();
        all.forEach(pair -> readOfGold.put(pair.gold, pair.read));
        return readOfGold;
    }

    private static List<Pair> chosen(List<Pair> candidates) {
        BitSet golds = new BitSet();
        BitSet reads = new BitSet();
        List<Pair> chosen = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!golds.get(pair.gold) && !reads.get(pair.read)) {
                golds.set(pair.gold);
                reads.set(pair.read);
                chosen.add(pair);
            }
        }
        return chosen;
    }
}
