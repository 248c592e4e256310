package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Laws that hold for any text, tried on random ones. */
class TextLawsTest {
    private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآىةءئؤ";
    private static final String OTHERS = " \n\t.,:؛،؟!\"'«»“”()-…_#@/٠١٢3456%abcXYZéﻻﷲ\u064e\u0651ـ\u200f\u0000\r🔴";

    @Test
    void foldingTwiceChangesNothing() {
        each(text -> assertEquals(ArabicFold.folded(text), ArabicFold.folded(ArabicFold.folded(text))));
    }

    @Test
    void aTokensQuoteFoldsToItsWord() {
        each(text -> {
            Tokens tokens = new Tokenizer().tokens(ArabicFold.fold(text));
            for (int i = 0; i < tokens.size(); i++) {
                Span span = tokens.span(i);
                assertTrue(span.end() <= text.length());
                assertTrue(ArabicFold.folded(tokens.quote(i)).contains(tokens.word(i)));
            }
        });
    }

    @Test
    void everyTokenStandsInOneSentenceAndOneParagraph() {
        each(text -> {
            Tokens tokens = new Tokenizer().tokens(ArabicFold.fold(text));
            covers(tokens.sentences(), tokens.size());
            covers(tokens.paragraphs(), tokens.size());
        });
    }

    @Test
    void quotationsDoNotOverlap() {
        each(text -> {
            int end = 0;
            for (Run quote : new Tokenizer().tokens(ArabicFold.fold(text)).quotes()) {
                assertTrue(quote.start() >= end && !quote.isEmpty());
                end = quote.end();
            }
        });
    }

    @Test
    void hostileTextTakesTimeInProportion() {
        List<String> hostile = List.of("\"", "« ", "«", "\" \"", ".", "أ", "1,", "a.", "@", "http://", "(\"", "'");
        for (String piece : hostile) {
            Text text = ArabicFold.fold(piece.repeat(1_000_000 / piece.length()));
            Assertions.assertTimeout(Duration.ofSeconds(10), () -> new Tokenizer().tokens(text), piece);
        }
    }

    private static void covers(List<Run> runs, int size) {
        int end = 0;
        for (Run run : runs) {
            assertEquals(end, run.start());
            end = run.end();
        }
        assertEquals(size, end);
    }

    private static void each(java.util.function.Consumer<String> law) {
        for (long seed = 0; seed < 400; seed++) {
            String text = random(new Random(seed));
            try {
                law.accept(text);
            } catch (Throwable e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(300);
        while (text.length() < length) {
            String from = random.nextInt(3) > 0 ? LETTERS : OTHERS;
            text.append(from.charAt(random.nextInt(from.length())));
            if (random.nextInt(50) == 0) {
                text.append((char) random.nextInt(0x10000));
            }
        }
        return text.toString();
    }
}
