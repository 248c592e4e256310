package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotesTest {
    @Test
    void everyStyleIsPaired() {
        quotes("قال «نعم» ثم “لا” ثم \"ربما\" ثم ''قد''", "نعم", "لا", "ربما", "قد");
    }

    @Test
    void outermostCounts() {
        quotes("قال «إن \"الشرط\" باق» ومضى", "إن \"الشرط\" باق");
        quotes("قال «إن «الشرط» باق» ومضى", "إن «الشرط» باق");
    }

    @Test
    void lettersMayBeWrittenOntoAMark() {
        quotes("قال لـ\"الميزان\" أمس", "الميزان");
    }

    @Test
    void aStrayMarkTurnsNothingRound() {
        quotes("يوما\" كاملا قال \"نعم\" ثم \"لا\"", "نعم", "لا");
        quotes("قال \"نعم ثم غاب\nوقال \"لا\" أيضا", "لا");
    }

    @Test
    void aQuotationMayGoOnInTheNextParagraph() {
        quotes("قال: «نحن باقون.\nولن نرحل» وغادر", "نحن باقون.\nولن نرحل");
    }

    @Test
    void marksInVisualOrderArePairedBySpace() {
        quotes("قال »نعم« ثم مضى", "نعم");
    }

    @Test
    void singleMarksCountWhereTheSpaceIsClear() {
        quotes("وصفه بأنه 'خطأ كبير' ومضى", "خطأ كبير");
        quotes("don't قال can't");
    }

    private static void quotes(String text, String... quotes) {
        Tokens tokens = new Tokenizer().tokens(ArabicFold.fold(text));
        List<String> found = new ArrayList<>();
        tokens.quotes().forEach(run -> found.add(tokens.quote(run)));
        assertEquals(List.of(quotes), found);
    }
}
