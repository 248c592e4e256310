package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    @Test
    void numbersKeepTheirPointsAndCommas() {
        cuts("بلغ 1.200,5 دولار", "بلغ", "1.200,5", "دولار");
        cuts("نحو ١٢٫٥٪.", "نحو", "12.5", "%", ".");
        cuts("في 12/3 عند 18:30.", "في", "12", "/", "3", "عند", "18", ":", "30", ".");
        cuts("عام 2018.", "عام", "2018", ".");
    }

    @Test
    void clitics_and_numbers_are_apart() {
        cuts("و15 بـ20", "و", "15", "ب", "20");
    }

    @Test
    void addressesAreOneToken() {
        kinds("زر https://isnad.example/a?b=1.", Tokens.Kind.ARABIC, Tokens.Kind.ADDRESS, Tokens.Kind.PUNCTUATION);
        kinds("www.isnad.example", Tokens.Kind.ADDRESS);
        kinds("desk@isnad.example،", Tokens.Kind.ADDRESS, Tokens.Kind.PUNCTUATION);
        kinds("@isnad_news", Tokens.Kind.ADDRESS);
        kinds("isnad.example", Tokens.Kind.ADDRESS);
    }

    @Test
    void latinWordsKeepTheirInnerMarks() {
        cuts("شركة AT&T وطراز F-16", "شركه", "at&t", "وطراز", "f-16");
    }

    @Test
    void partsOfHashtagsAreWords() {
        cuts("#قطاع_الميناء", "#", "قطاع", "الميناء");
    }

    @Test
    void abbreviationsAreLettersAndDots() {
        cuts("«أ ف ب»", "\"", "ا", "ف", "ب", "\"");
        cuts("إس.إن", "اس", ".", "ان");
        cuts("قال ... ثم", "قال", "...", "ثم");
    }

    @Test
    void emojiLoneSurrogatesAndNulDoNoHarm() {
        kinds("خبر 🔴 عاجل", Tokens.Kind.ARABIC, Tokens.Kind.SYMBOL, Tokens.Kind.ARABIC);
        cuts("أ\u0000ب", "ا", "ب");
        Tokens tokens = tokens("نص \ud83d نص");
        assertEquals(3, tokens.size());
    }

    @Test
    void theWrittenLetterIsKeptBesideTheFoldedOne() {
        Tokens tokens = tokens("إن الوزارةَ أن مستشفى");
        assertEquals('إ', tokens.firstLetter(0));
        assertEquals('أ', tokens.firstLetter(2));
        assertEquals(true, tokens.endsInTaMarbuta(1));
        assertEquals(true, tokens.endsInAlefMaksura(3));
        assertEquals("الوزارة", tokens.spelling(1));
        assertEquals(true, tokens.isSpelled(1, "الوزارة".toCharArray()));
        assertEquals("الوزارة".hashCode(), tokens.spellingHash(1));
    }

    private static Tokens tokens(String text) {
        return new Tokenizer().tokens(ArabicFold.fold(text));
    }

    private static void cuts(String text, String... words) {
        Tokens tokens = tokens(text);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            found.add(tokens.word(i));
        }
        assertEquals(List.of(words), found);
    }

    private static void kinds(String text, Tokens.Kind... kinds) {
        Tokens tokens = tokens(text);
        List<Tokens.Kind> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            found.add(tokens.kind(i));
        }
        assertEquals(List.of(kinds), found);
    }
}
