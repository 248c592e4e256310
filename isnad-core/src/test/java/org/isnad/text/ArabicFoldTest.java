package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ArabicFoldTest {
    @Test
    void alefsAreOneLetter() {
        folds("أحمد", "احمد");
        folds("إسراء", "اسراء");
        folds("آمال", "امال");
        folds("ٱسم", "اسم");
    }

    @Test
    void finalLettersAreFolded() {
        folds("مدرسة", "مدرسه");
        folds("مستشفى", "مستشفي");
        folds("فى", "في");
        folds("الأمريکی", "الامريكي"); // Persian kaf and yeh
    }

    @Test
    void marksTatweelAndInvisibleCharactersGo() {
        folds("كَتَبَ", "كتب");
        folds("مـــوقع", "موقع");
        folds("\u200fقال\u200e", "قال");
        folds("لا\u200cيزال", "لايزال");
    }

    @Test
    void digitsAreAscii() {
        folds("١٢٫٥", "12.5");
        folds("۱۲", "12");
        folds("٢٠٪", "20%");
    }

    @Test
    void presentationFormsBecomeTheirLetters() {
        folds("ﻻ", "لا");
        folds("ﷲ", "الله");
    }

    @Test
    void quotationMarksOfAllStylesAreOne() {
        folds("«نص» “نص” „نص‟", "\"نص\" \"نص\" \"نص\"");
    }

    @Test
    void aCarriageReturnWithALineFeedIsOneBreak() {
        folds("أ\r\nب\rج", "ا\nب\nج");
    }

    @Test
    void aQuoteKeepsTheVowelsOfItsLastLetter() {
        Text text = ArabicFold.fold("كَتَبَ الخبر");
        assertEquals("كَتَبَ", text.quote(text.span(0, 3))); // three letters, three vowels
    }

    @Test
    void aLigatureIsNotCut() {
        Text text = ArabicFold.fold("ﻻ بأس");
        assertEquals("ﻻ", text.quote(text.span(0, 1)));
        assertEquals("ﻻ", text.quote(text.span(1, 2)));
    }

    @Test
    void theSpelledFormKeepsHamzasAndTaMarbuta() {
        Text text = ArabicFold.fold("إدارةُ");
        assertEquals("إدارة", new String(text.spelled()));
        assertEquals("اداره", new String(text.folded()));
    }

    private static void folds(String original, String folded) {
        assertEquals(folded, ArabicFold.folded(original));
    }
}
