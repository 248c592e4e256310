package org.isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.claim.Statement;
import org.isnad.lexicon.Tables;
import org.isnad.mention.Amount;
import org.isnad.mention.Timex;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sort of row in the tables of words has a sentence that shows what it does.
 *
 * <p>The sentences stand in the test resource {@code examples/} under the name of their table, below the sort of row that they
 * are for, so that no start of the program reads them: after {@code +} a sentence and cells that one finding has all of, after
 * {@code -} a sentence and cells that no finding has all of; without cells nothing may be found there.
 */
class TableExamplesTest {
    private static final ArticleReader READER = ArticleReader.open();
    private static final Published WEDNESDAY = Published.on(LocalDate.of(2018, 6, 13));

    /**
     * A table of words.
     *
     * @param sorts what sorts a row is of
     * @param findings what is found in a sentence, each as cells
     */
    record Words(
            String table, Function<Tables.Row, List<String>> sorts, Function<Reading, List<List<String>>> findings) {
        @Override
        public String toString() {
            return table;
        }
    }

    static Stream<Words> tables() {
        Function<Tables.Row, List<String>> first = row -> List.of(row.text(0));
        return Stream.of(
                new Words("cues.tsv", TableExamplesTest::verbSorts, TableExamplesTest::statements),
                new Words("cue-phrases.tsv", row -> List.of(row.text(1)), TableExamplesTest::statements),
                new Words("clause-words.tsv", first, TableExamplesTest::statements),
                new Words("numbers.tsv", first, TableExamplesTest::timesAndAmounts),
                new Words("amount-words.tsv", first, TableExamplesTest::amounts),
                new Words(
                        "casualties.tsv", row -> List.of(row.text(0) + " " + row.text(1)), TableExamplesTest::amounts),
                new Words("counted.tsv", first, TableExamplesTest::amounts),
                new Words("units.tsv", first, TableExamplesTest::amounts),
                new Words("currencies.tsv", row -> List.of(need(row.text(2))), TableExamplesTest::amounts),
                new Words("tense.tsv", first, TableExamplesTest::times),
                new Words("time-phrases.tsv", first, TableExamplesTest::times),
                new Words("time-words.tsv", first, TableExamplesTest::times));
    }

    /** The parts a verb has, what it does and how often it reports. */
    private static List<String> verbSorts(Tables.Row row) {
        List<String> sorts = new ArrayList<>(List.of("perfect", row.text(4), row.text(6)));
        List<String> parts = List.of("imperfect", "participle", "verbal_noun");
        for (int part = 0; part < parts.size(); part++) {
            if (!row.text(part + 1).equals("-")) {
                sorts.add(parts.get(part));
            }
        }
        return sorts;
    }

    /** Whether the word of a currency needs a country beside it. */
    private static String need(String countries) {
        return countries.equals("*") ? "anywhere" : countries.startsWith("=") ? "first" : "told";
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everySentenceReadsAsItSays(Words words) {
        List<String> broken = new ArrayList<>();
        for (Tables.Row row : Tables.rows("examples/" + words.table)) {
            boolean fits = row.text(0).equals("+");
            if (!fits && !row.text(0).equals("-")) {
                continue;
            }
            List<List<String>> findings = words.findings.apply(reading(row.text(1)));
            List<String> cells = row.cells().subList(2, row.size());
            if (findings.stream().anyMatch(finding -> finding.containsAll(cells)) != fits) {
                broken.add("examples/%s:%d: '%s' has %s, expected %s"
                        .formatted(words.table, row.line(), row.text(1), findings, expected(fits, cells)));
            }
        }
        assertThat(String.join("\n", broken)).isEmpty();
    }

    private static String expected(boolean fits, List<String> cells) {
        return fits ? "one with " + cells : cells.isEmpty() ? "none" : "none with " + cells;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everySortOfRowHasASentence(Words words) {
        Set<String> sorts = new TreeSet<>();
        Tables.rows(words.table).forEach(row -> sorts.addAll(words.sorts.apply(row)));
        Set<String> shown = new LinkedHashSet<>();
        String sort = "";
        for (Tables.Row row : Tables.rows("examples/" + words.table)) {
            if (row.size() == 1) {
                sort = row.text(0);
            } else {
                shown.add(sort);
            }
        }
        assertThat(shown).containsExactlyInAnyOrderElementsOf(sorts);
    }

    private static Reading reading(String sentence) {
        return READER.read(new Article("example", sentence, null, null, WEDNESDAY, null));
    }

    private static List<List<String>> times(Reading reading) {
        return reading.times().stream()
                .map(time -> List.of(time(reading, time)))
                .toList();
    }

    private static String time(Reading reading, Timex time) {
        return time.span().quote(reading.article().body()) + "=" + time.value();
    }

    private static List<List<String>> amounts(Reading reading) {
        return reading.amounts().stream()
                .map(amount -> List.of(amount(reading, amount)))
                .toList();
    }

    private static String amount(Reading reading, Amount amount) {
        String value = BigDecimal.valueOf(amount.value()).stripTrailingZeros().toPlainString();
        return amount.span().quote(reading.article().body()) + "=" + value + " " + amount.unit();
    }

    private static List<List<String>> timesAndAmounts(Reading reading) {
        return Stream.concat(times(reading).stream(), amounts(reading).stream()).toList();
    }

    private static List<List<String>> statements(Reading reading) {
        return reading.statements().stream()
                .map(statement -> statement(reading.article().body(), statement))
                .toList();
    }

    private static List<String> statement(String text, Statement statement) {
        List<String> cells = new ArrayList<>();
        add("cue", statement.cue(), text, cells);
        if (statement.speaker() != null) {
            cells.add("speaker=" + statement.speaker().name());
        }
        add("source", statement.speakerSpan(), text, cells);
        add("said", statement.content(), text, cells);
        add("channel", statement.channel(), text, cells);
        add("to", statement.addressee(), text, cells);
        if (statement.via() != null) {
            cells.add("via=" + statement.via().name());
        }
        cells.add("act=" + statement.act().label());
        cells.add("stance=" + statement.stance());
        return cells;
    }

    private static void add(String name, @Nullable Span span, String text, List<String> cells) {
        if (span != null) {
            cells.add(name + "=" + span.quote(text));
        }
    }
}
