package org.isnad.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void arabicCountsAlikeBothWays() {
        assertEquals(3, CodePoints.of("خبر").codePoint(3));
        assertEquals(3, CodePoints.of("خبر").unit(3));
    }

    @Test
    void anEmojiIsOneCodePointAndTwoUnits() {
        String text = "خبر 😀 عاجل";
        CodePoints points = CodePoints.of(text);
        assertEquals(4, points.codePoint(text.indexOf("😀")));
        assertEquals(6, points.codePoint(text.indexOf("عاجل")));
        assertEquals(text.indexOf("عاجل"), points.unit(6));
    }

    @Test
    void halfAPairStandsForItself() {
        assertEquals(2, CodePoints.of("\ud83dا😀").codePoint(2));
        assertEquals(3, CodePoints.of("\ud83dا😀").codePoint(4));
    }

    @Test
    void countsAsTheJdkDoes() {
        for (int seed = 0; seed < 300; seed++) {
            String text = RandomText.of(new Random(seed), 60);
            CodePoints points = CodePoints.of(text);
            int size = text.codePointCount(0, text.length());
            for (int c = 0; c <= size; c++) {
                int unit = text.offsetByCodePoints(0, c);
                assertEquals(unit, points.unit(c), "seed " + seed);
                assertEquals(c, points.codePoint(unit), "seed " + seed);
            }
        }
    }
}
