package org.isnad.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sorts words into classes by the company they keep: the exchange algorithm on class bigrams (Kneser and Ney 1993), then merges
 * classes two by two into coarser ones (Brown et al. 1992).
 */
final class ClusterTrainer {
    private static final int BOUNDARY = 0;
    private static final int RARE = 1;
    private static final int FIXED = 2; // boundary and rare words keep classes of their own

    private final int classes;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private int[] first = new int[1 << 20];
    private int[] second = new int[1 << 20];
    private int bigrams;
    private int[] classOf = new int[0];
    private int[] wordCount = new int[0];
    private long[] classCount = new long[0];
    private int[][] count = new int[0][];
    private int[][] flipped = new int[0][];
    private final double[] small = new double[1 << 16];

    /** @param vocabulary the words to sort, most frequent first */
    ClusterTrainer(List<String> vocabulary, int classes) {
        this.classes = classes;
        words.add("");
        words.add("");
        words.addAll(vocabulary);
        for (int w = FIXED; w < words.size(); w++) {
            numbers.put(words.get(w), w);
        }
        for (int x = 2; x < small.length; x++) {
            small[x] = x * StrictMath.log(x);
        }
    }

    void add(List<String> sentence) {
        int last = BOUNDARY;
        for (String word : sentence) {
            int w = numbers.getOrDefault(word, RARE);
            addBigram(last, w);
            last = w;
        }
        addBigram(last, BOUNDARY);
    }

    private void addBigram(int a, int b) {
        if (bigrams == first.length) {
            first = Arrays.copyOf(first, bigrams * 2);
            second = Arrays.copyOf(second, bigrams * 2);
        }
        first[bigrams] = a;
        second[bigrams++] = b;
    }

    /** Sparse rows: for each word its neighbours on one side, with counts. */
    private record Rows(int[] start, int[] word, int[] times) {
        static Rows of(int[] from, int[] to, int n, int size) {
            long[] pairs = new long[n];
            for (int i = 0; i < n; i++) {
                pairs[i] = ((long) from[i] << 32) | to[i];
            }
            Arrays.parallelSort(pairs);
            int[] start = new int[size + 1];
            int[] word = new int[n];
            int[] times = new int[n];
            int kept = 0;
            for (int i = 0; i < n; i++) {
                if (i > 0 && pairs[i] == pairs[i - 1]) {
                    times[kept - 1]++;
                    continue;
                }
                word[kept] = (int) pairs[i];
                times[kept++] = 1;
                start[(int) (pairs[i] >>> 32) + 1] = kept;
            }
            for (int w = 1; w <= size; w++) {
                start[w] = Math.max(start[w], start[w - 1]);
            }
            return new Rows(start, Arrays.copyOf(word, kept), Arrays.copyOf(times, kept));
        }
    }

    /** Exchanges words between classes, at most {@code rounds} times through the vocabulary. */
    void train(int rounds) {
        Rows after = Rows.of(first, second, bigrams, words.size());
        Rows before = Rows.of(second, first, bigrams, words.size());
        fill(after);
        for (int round = 0; round < rounds; round++) {
            int moved = 0;
            for (int w = FIXED; w < words.size(); w++) {
                moved += exchange(w, before, after) ? 1 : 0;
            }
            System.err.println("clusters: round " + (round + 1) + ", " + moved + " words moved");
            if (moved < words.size() / 200) {
                break;
            }
        }
    }

    private void fill(Rows after) {
        int size = words.size();
        classOf = new int[size];
        wordCount = new int[size];
        classCount = new long[classes];
        count = new int[classes][classes];
        flipped = new int[classes][classes];
        for (int w = 0; w < size; w++) {
            classOf[w] = w < FIXED ? w : FIXED + (w - FIXED) % (classes - FIXED);
        }
        for (int w = 0; w < size; w++) {
            for (int k = after.start[w]; k < after.start[w + 1]; k++) {
                int from = classOf[w];
                int to = classOf[after.word[k]];
                count[from][to] += after.times[k];
                flipped[to][from] += after.times[k];
                wordCount[w] += after.times[k];
                classCount[from] += after.times[k];
            }
        }
    }

    private boolean exchange(int w, Rows before, Rows after) {
        int[] left = new int[classes];
        int[] right = new int[classes];
        int self = 0;
        for (int k = before.start[w]; k < before.start[w + 1]; k++) {
            if (before.word[k] == w) {
                self = before.times[k];
            } else {
                left[classOf[before.word[k]]] += before.times[k];
            }
        }
        for (int k = after.start[w]; k < after.start[w + 1]; k++) {
            if (after.word[k] != w) {
                right[classOf[after.word[k]]] += after.times[k];
            }
        }
        int[] lefts = present(left);
        int[] rights = present(right);
        int old = classOf[w];
        move(old, left, right, self, -1, lefts, rights);
        classCount[old] -= wordCount[w];
        int best = old;
        double most = gain(old, w, left, right, self, lefts, rights) + 1e-6;
        for (int to = FIXED; to < classes; to++) {
            double gain = to == old ? Double.NEGATIVE_INFINITY : gain(to, w, left, right, self, lefts, rights);
            if (gain > most) {
                most = gain;
                best = to;
            }
        }
        move(best, left, right, self, 1, lefts, rights);
        classCount[best] += wordCount[w];
        classOf[w] = best;
        return best != old;
    }

    private static int[] present(int[] counts) {
        int[] out = new int[counts.length];
        int n = 0;
        for (int c = 0; c < counts.length; c++) {
            if (counts[c] > 0) {
                out[n++] = c;
            }
        }
        return Arrays.copyOf(out, n);
    }

    private void move(int to, int[] left, int[] right, int self, int sign, int[] lefts, int[] rights) {
        for (int c : lefts) {
            count[c][to] += sign * left[c];
            flipped[to][c] += sign * left[c];
        }
        for (int c : rights) {
            count[to][c] += sign * right[c];
            flipped[c][to] += sign * right[c];
        }
        count[to][to] += sign * self;
        flipped[to][to] += sign * self;
    }

    private double gain(int to, int w, int[] left, int[] right, int self, int[] lefts, int[] rights) {
        double gain = 0;
        int[] into = flipped[to];
        for (int c : lefts) {
            gain += c == to ? 0 : log(into[c] + left[c]) - log(into[c]);
        }
        int[] outOf = count[to];
        for (int c : rights) {
            gain += c == to ? 0 : log(outOf[c] + right[c]) - log(outOf[c]);
        }
        gain += log(outOf[to] + left[to] + right[to] + self) - log(outOf[to]);
        return gain - 2 * (log(classCount[to] + wordCount[w]) - log(classCount[to]));
    }

    /** x log x. */
    private double log(long x) {
        return x < small.length ? small[(int) x] : (double) x * StrictMath.log((double) x);
    }

    /** The class of each word of the vocabulary, from 0. */
    int[] classes() {
        int[] out = new int[words.size() - FIXED];
        for (int i = 0; i < out.length; i++) {
            out[i] = classOf[i + FIXED] - FIXED;
        }
        return out;
    }

    /** For each class its group when the nearest classes are merged until {@code sizes[i]} are left, one array a size (falling). */
    int[][] groups(int... sizes) {
        return new Merging(count, classCount).groups(sizes);
    }

    /** Merges the two classes that lose least, again and again. */
    private final class Merging {
        private final long[][] pairs;
        private final long[] totals;
        private final double[][] loss;
        private final int[] groupOf;
        private int alive;

        Merging(int[][] counts, long[] classCount) {
            int n = counts.length;
            pairs = new long[n][n];
            for (int i = 0; i < n; i++) {
                for (int k = 0; k < n; k++) {
                    pairs[i][k] = counts[i][k];
                }
            }
            totals = classCount.clone();
            groupOf = new int[n];
            loss = new double[n][n];
            alive = n - FIXED;
            for (int i = 0; i < n; i++) {
                groupOf[i] = i;
            }
            for (int i = FIXED; i < n; i++) {
                for (int j = FIXED; j < i; j++) {
                    loss[i][j] = lossOf(i, j);
                }
            }
        }

        private boolean dead(int c) {
            return groupOf[c] != c;
        }

        /** Does not count what the two classes say of each other; the same small error for all. */
        private double lossOf(int i, int j) {
            double sum = 2 * (log(totals[i] + totals[j]) - log(totals[i]) - log(totals[j]));
            for (int k = 0; k < totals.length; k++) {
                if (!dead(k)) {
                    sum += term(i, j, k);
                }
            }
            return sum;
        }

        private double term(int i, int j, int k) {
            return log(pairs[i][k])
                    + log(pairs[j][k])
                    - log(pairs[i][k] + pairs[j][k])
                    + log(pairs[k][i])
                    + log(pairs[k][j])
                    - log(pairs[k][i] + pairs[k][j]);
        }

        int[][] groups(int... sizes) {
            int[][] out = new int[sizes.length][];
            for (int s = 0; s < sizes.length; s++) {
                while (alive > sizes[s]) {
                    mergeNearest();
                }
                out[s] = snapshot();
            }
            return out;
        }

        private int[] snapshot() {
            Map<Integer, Integer> names = new HashMap<>();
            int[] out = new int[groupOf.length - FIXED];
            for (int c = FIXED; c < groupOf.length; c++) {
                int root = c;
                while (groupOf[root] != root) {
                    root = groupOf[root];
                }
                Integer name = names.get(root);
                if (name == null) {
                    name = names.size();
                    names.put(root, name);
                }
                out[c - FIXED] = name;
            }
            return out;
        }

        private void mergeNearest() {
            int a = -1;
            int b = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int i = FIXED; i < totals.length; i++) {
                for (int j = FIXED; j < i && !dead(i); j++) {
                    if (!dead(j) && loss[i][j] < least) {
                        least = loss[i][j];
                        a = j;
                        b = i;
                    }
                }
            }
            merge(a, b);
        }

        private void merge(int a, int b) {
            adjust(a, b, -1);
            for (int k = 0; k < totals.length; k++) {
                pairs[a][k] += pairs[b][k];
            }
            for (int k = 0; k < totals.length; k++) {
                pairs[k][a] += pairs[k][b];
            }
            totals[a] += totals[b];
            groupOf[b] = a;
            alive--;
            adjust(a, b, 1);
            for (int k = FIXED; k < totals.length; k++) {
                if (k != a && !dead(k)) {
                    loss[Math.max(a, k)][Math.min(a, k)] = lossOf(a, k);
                }
            }
        }

        private void adjust(int a, int b, int sign) {
            for (int i = FIXED; i < totals.length; i++) {
                if (dead(i) || i == a || i == b) {
                    continue;
                }
                for (int j = FIXED; j < i; j++) {
                    if (!dead(j) && j != a && j != b) {
                        loss[i][j] += sign * (term(i, j, a) + (sign < 0 ? term(i, j, b) : 0));
                    }
                }
            }
        }
    }
}
