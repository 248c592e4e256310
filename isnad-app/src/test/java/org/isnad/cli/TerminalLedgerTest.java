package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.isnad.claim.Commitment;
import org.isnad.claim.Event;
import org.isnad.claim.Link;
import org.isnad.claim.Statement;
import org.isnad.mention.Amount;
import org.isnad.mention.Entity;
import org.isnad.mention.EntityType;
import org.isnad.mention.Fact;
import org.isnad.mention.Name;
import org.isnad.mention.Timex;
import org.isnad.reading.Reading;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.isnad.text.Run;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

final class TerminalLedgerTest {
    private static final String BODY = "زعمت الوزيرة سلمى العامري في بيان أن السوق آمنة.\nوأصيب 12 شخصا في حريق غدا.";
    private static final Article ARTICLE =
            new Article("m1", BODY, "حريق في السوق", "دانة", Published.on(LocalDate.of(2031, 3, 12)), null);
    private static final Run NO_RUN = new Run(0, 0);

    @Test
    void eachStatementIsARowOfItsOwn() {
        assertThat(plain(Language.EN, 200))
                .containsSubsequence(
                        "حريق في السوق\n",
                        "دانة · 2031-03-12 · m1\n",
                        "\nStatements 1\n",
                        "  ¶1  claims  سلمى العامري ‹ بيان: أن السوق آمنة\n",
                        "\nCommitments 1\n",
                        "  ¶1  2031-04-01  سلمى العامري: السوق آمنة\n",
                        "\nEvents 1\n",
                        "  ¶2  disaster  حريق · غدا · 12 wounded · planned\n",
                        "\nAmounts 1\n",
                        "  ¶2  12 wounded 12 شخصا\n",
                        "\nTimes 1\n",
                        "  ¶2  2031-03-13 غدا\n",
                        "\nNames 1\n",
                        "  ¶1  person  سلمى العامري Salma al-Amri · الوزيرة\n");
    }

    @Test
    void labelsComeInArabicToo() {
        assertThat(plain(Language.AR, 200)).contains("\n‏التصريحات 1\n", "¶1  زعم", "12 جريحا");
        assertThat(ledger(Language.AR, 200, false).lines().filter(line -> !line.isEmpty()))
                .allMatch(line -> line.startsWith("\u200f"));
    }

    @Test
    void noLineIsWiderThanAsked() {
        for (int width = 40; width < 120; width += 7) {
            int limit = width;
            assertThat(ledger(Language.EN, width, true).lines()).allMatch(line -> Cells.of(line) <= limit);
        }
    }

    @Test
    void everyIsolateIsClosedOnItsLine() {
        assertThat(ledger(Language.EN, 40, true).lines())
                .allMatch(line -> count(line, "[\u2067\u2068]") == count(line, "\u2069"));
    }

    @Test
    void explainedRecordsNameTheirRule() {
        assertThat(ledger(Language.EN, 200, true)).contains("[said-that 0.93]", "[fire 0.80]", "[names 0.99]");
        assertThat(ledger(Language.EN, 200, false)).doesNotContain("said-that");
    }

    @Test
    void anArticleThatTellsNothingSaysSo() {
        Reading nothing = new Reading(
                ARTICLE, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(new TerminalLedger(Messages.in(Language.EN), new Page(80, false, false), false).ledger(nothing))
                .endsWith("  nothing found\n\n");
    }

    private static String plain(Language language, int width) {
        return ledger(language, width, false).replaceAll("[\u2067-\u2069]", "");
    }

    private static String ledger(Language language, int width, boolean explain) {
        Page page = new Page(width, false, language == Language.AR);
        return new TerminalLedger(Messages.in(language), page, explain).ledger(reading());
    }

    private static Reading reading() {
        Entity salma = new Entity(
                0,
                EntityType.PERSON,
                "سلمى العامري",
                List.of(new Name(NO_RUN, span("سلمى العامري"), EntityType.PERSON, 0.99, "names")),
                List.of(new Fact(Fact.Kind.ROLE, "وزيرة", span("الوزيرة"))),
                Map.of(),
                "Salma al-Amri",
                null,
                0.99,
                "names");
        Timex tomorrow = new Timex(NO_RUN, span("غدا"), Timex.Kind.DATE, "2031-03-13", 0.9, "day");
        return new Reading(
                ARTICLE,
                List.of(new Span(0, BODY.indexOf('\n')), new Span(BODY.indexOf('\n') + 1, BODY.length())),
                List.of(salma),
                List.of(statement(salma)),
                List.of(fire()),
                List.of(tomorrow),
                List.of(new Amount(NO_RUN, span("12 شخصا"), 12, "wounded", 0.9, "wounded")),
                List.of(new Commitment(List.of(salma), null, span("السوق آمنة"), "2031-04-01", 0.7, "plan")),
                List.of());
    }

    private static Statement statement(Entity salma) {
        return new Statement(
                0,
                salma,
                span("الوزيرة سلمى العامري"),
                span("زعمت"),
                span("أن السوق آمنة"),
                Statement.Form.INDIRECT,
                Statement.Act.SAY,
                "claims",
                span("بيان"),
                null,
                null,
                List.of(
                        new Link(Link.Kind.SPEAKER, salma, span("سلمى العامري"), "سلمى العامري"),
                        new Link(Link.Kind.CHANNEL, null, span("بيان"), "بيان"),
                        new Link(Link.Kind.OUTLET, null, null, "دانة")),
                -1,
                0.93,
                "said-that");
    }

    private static Event fire() {
        return new Event(
                Event.Type.DISASTER,
                span("حريق"),
                List.of(),
                List.of(),
                null,
                span("غدا"),
                Event.Status.PLANNED,
                "",
                "",
                Map.of("wounded", 12L),
                0.8,
                "fire");
    }

    private static Span span(String words) {
        int start = BODY.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static long count(String line, String pattern) {
        return java.util.regex.Pattern.compile(pattern).matcher(line).results().count();
    }
}
