package org.isnad.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TimeWordsTest {
    private final TimeWords english = new TimeWords(new Labels(PageLanguage.ENGLISH));
    private final TimeWords arabic = new TimeWords(new Labels(PageLanguage.ARABIC));

    @Test
    void aDateStaysAndItsHourIsTold() {
        tells("2031-03-11", "2031-03-11", "2031-03-11");
        tells("2031-W23", "2031-W23", "2031-W23");
        tells("2031-03-11TNI", "2031-03-11 night", "2031-03-11 ليلا");
        tells("2031-03-11T09:30", "2031-03-11 09:30", "2031-03-11 09:30");
        tells("T18:30", "18:30", "18:30");
        tells("2031-SU", "summer 2031", "صيفا 2031");
    }

    @Test
    void lengthsAreCountedAsTheLanguageCounts() {
        tells("PT10M", "10 minutes", "10 دقائق");
        tells("P2W", "2 weeks", "أسبوعان");
        tells("P1Y6M", "1 year 6 months", "عام و6 أشهر");
        tells("P30Y", "30 years", "30 عاما");
        tells("PXM", "several months", "عدة أشهر");
    }

    @Test
    void whatIsVagueHasAWord() {
        tells("PAST_REF", "past", "الماضي");
        tells("XXXX-WXX-5", "XXXX-WXX-5", "XXXX-WXX-5");
    }

    @Test
    void whatComesAgainSaysSo() {
        assertEquals("daily", english.often("P1D"));
        assertEquals("كل 6 أشهر", arabic.often("P6M"));
    }

    private void tells(String value, String inEnglish, String inArabic) {
        assertEquals(inEnglish, english.told(value));
        assertEquals(inArabic, arabic.told(value));
    }
}
