package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ParagraphTest {
    @Test
    void wordsAreBrokenWhereTheLineEnds() {
        assertThat(new Paragraph().words("one two three four", Ink.PLAIN).lines(9, false))
                .containsExactly("one two", "three", "four");
    }

    @Test
    void aPieceOfTheArticleIsIsolatedOnEveryLine() {
        assertThat(new Paragraph()
                        .name("سلمى", Ink.PLAIN)
                        .glued(":", Ink.PLAIN)
                        .quote("السوق تفتح غدا", Ink.PLAIN)
                        .lines(11, false))
                .containsExactly("\u2068سلمى\u2069: \u2067السوق\u2069", "\u2067تفتح غدا\u2069");
    }

    @Test
    void inkIsPutAroundEachPieceOnEachLine() {
        assertThat(new Paragraph().words("one two", Ink.BOLD).lines(4, true))
                .containsExactly("\u001b[1mone\u001b[0m", "\u001b[1mtwo\u001b[0m");
    }

    @Test
    void whatIsLongerThanALineIsCut() {
        assertThat(new Paragraph().words("abcdefgh ij", Ink.PLAIN).lines(3, false))
                .containsExactly("abc", "def", "gh", "ij");
    }

    @Test
    void lineBreaksOfTheArticleAreSpaces() {
        assertThat(new Paragraph().words("one\n  two", Ink.PLAIN).lines(20, false))
                .containsExactly("one two");
    }

    @Test
    void marksAndSignsTakeUpNoCells() {
        assertThat(Cells.of("كَتَبَ")).isEqualTo(3);
        assertThat(Cells.of("\u2067كتب\u2069")).isEqualTo(3);
        assertThat(Cells.of("新聞")).isEqualTo(4);
        assertThat(Cells.of("🚢")).isEqualTo(2);
        assertThat(Cells.padded("كَتَبَ", 5)).isEqualTo("كَتَبَ  ");
    }
}
