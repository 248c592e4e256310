package org.isnad.lexicon;

import java.util.List;
import java.util.Locale;

/** What grammar says of the order of pieces before any text is counted: {@code tag-rules.tsv}. */
final class TagRules {
    private TagRules() {}

    /** For each piece what it costs that each comes next; 0: nothing. */
    static float[][] penalties() {
        return penalties(Tables.rows("tag-rules.tsv"));
    }

    private static float[][] penalties(List<Tables.Row> rows) {
        float[][] penalties = new float[Tag.COUNT][Tag.COUNT];
        for (Tables.Row row : rows) {
            for (Tag from : Tag.values()) {
                for (Tag to : Tag.values()) {
                    if (matches(from, row.text(0)) && matches(to, row.text(1))) {
                        penalties[from.ordinal()][to.ordinal()] += (float) row.decimal(2);
                    }
                }
            }
        }
        return penalties;
    }

    /** {@code imperfect*} is every piece that begins so, {@code !a,b*} every other. */
    private static boolean matches(Tag tag, String pattern) {
        boolean not = pattern.startsWith("!");
        String name = tag.name().toLowerCase(Locale.ROOT);
        for (String part : (not ? pattern.substring(1) : pattern).split(",", -1)) {
            boolean same =
                    part.endsWith("*") ? name.startsWith(part.substring(0, part.length() - 1)) : name.equals(part);
            if (same) {
                return !not;
            }
        }
        return not;
    }

    /** How likely each piece comes after each, by the counts and {@code prior} more of every one, less what the rules cost. */
    static float[][] follows(double[][] counts, double prior, float[][] penalties) {
        float[][] follows = new float[Tag.COUNT][Tag.COUNT];
        for (int from = 0; from < Tag.COUNT; from++) {
            double total = 0;
            for (double count : counts[from]) {
                total += count + prior;
            }
            for (int to = 0; to < Tag.COUNT; to++) {
                follows[from][to] = (float) StrictMath.log((counts[from][to] + prior) / total) - penalties[from][to];
            }
        }
        return follows;
    }
}
