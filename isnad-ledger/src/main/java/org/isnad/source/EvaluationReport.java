package org.isnad.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;

/** Writes an evaluation as the scorer of the gold readings does, for people and as JSON. */
public final class EvaluationReport {
    private static final int FIGURES = 4;
    private static final int SHOWN = 3;

    private EvaluationReport() {}

    /**
     * A line for each layer.
     *
     * @param mistakes how many of each kind to show
     */
    public static String text(Evaluation evaluation, int mistakes) {
        StringBuilder text = new StringBuilder(evaluation.articles() + " articles\n");
        evaluation
                .tallies()
                .forEach((layer, tally) -> text.append(padded(layer, 24))
                        .append(" P ")
                        .append(shown(tally.precision()))
                        .append("  R ")
                        .append(shown(tally.recall()))
                        .append("  F1 ")
                        .append(shown(tally.f1()))
                        .append("   (")
                        .append(tally.right())
                        .append(" right, ")
                        .append(tally.tooMany())
                        .append(" too many, ")
                        .append(tally.missed())
                        .append(" missed)\n"));
        text.append(padded("statements.act_accuracy", 24) + " " + shown(evaluation.actAccuracy()) + "\n");
        text.append(padded("statements.form_accuracy", 24) + " " + shown(evaluation.formAccuracy()) + "\n");
        return text + mistakes(evaluation, mistakes);
    }

    /** One object on a line. */
    public static String json(Evaluation evaluation) {
        StringJoiner json = new StringJoiner(", ", "{", "}\n");
        evaluation.tallies().forEach((layer, tally) -> json.add("\"" + layer + "\": " + json(tally)));
        json.add("\"statements.act_accuracy\": " + rounded(evaluation.actAccuracy()));
        json.add("\"statements.form_accuracy\": " + rounded(evaluation.formAccuracy()));
        json.add("\"articles\": " + evaluation.articles());
        return json.toString();
    }

    private static String json(Tally tally) {
        return "{\"p\": " + rounded(tally.precision()) + ", \"r\": " + rounded(tally.recall()) + ", \"f1\": "
                + rounded(tally.f1()) + ", \"tp\": " + tally.right() + ", \"fp\": " + tally.tooMany() + ", \"fn\": "
                + tally.missed() + "}";
    }

    private static String mistakes(Evaluation evaluation, int most) {
        Map<String, Integer> seen = new HashMap<>();
        StringBuilder text = new StringBuilder();
        for (Evaluation.Mistake mistake : evaluation.mistakes()) {
            if (seen.merge(mistake.kind(), 1, Integer::sum) <= most) {
                text.append(padded(mistake.kind(), 20)).append(' ');
                text.append(mistake.article())
                        .append(": ")
                        .append(mistake.what())
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String rounded(double value) {
        String plain = round(value, FIGURES).stripTrailingZeros().toPlainString();
        return plain.contains(".") ? plain : plain + ".0";
    }

    private static String shown(double value) {
        return round(round(value, FIGURES).doubleValue(), SHOWN).toPlainString();
    }

    /** Half to even on the exact binary value, as the scorer's language does. */
    private static BigDecimal round(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
    }
}
