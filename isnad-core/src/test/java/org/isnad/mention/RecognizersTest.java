package org.isnad.mention;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.lexicon.Morphology;
import org.isnad.lexicon.Tables;
import org.isnad.text.ArabicFold;
import org.isnad.text.Published;
import org.isnad.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The dates that another project's tests ask for, where its rules and ours agree. */
class RecognizersTest {
    private final Morphology morphology = Morphology.open();
    private final TimeFinder finder = new TimeFinder();

    @Test
    void readsTheirDates() throws IOException {
        assertAll(cases().filter(row -> row.text(4).isEmpty()).map(this::isRead));
    }

    private static Stream<Tables.Row> cases() throws IOException {
        String name = "recognizers-dates.tsv";
        try (var in = Objects.requireNonNull(RecognizersTest.class.getResourceAsStream(name), name)) {
            return Tables.rows(name, new InputStreamReader(in, StandardCharsets.UTF_8)).stream();
        }
    }

    private Executable isRead(Tables.Row row) {
        List<String> right = List.of(row.text(3).split("\\|"));
        var words = morphology.words(new Tokenizer().tokens(ArabicFold.fold(row.text(2))));
        List<Timex> times = finder.times(words, Published.parse(row.text(1)));
        return () -> assertTrue(
                times.stream().anyMatch(time -> right.contains(time.value())),
                () -> row.text(0) + " '" + row.text(2) + "': expected one of " + right + ", read " + times);
    }
}
