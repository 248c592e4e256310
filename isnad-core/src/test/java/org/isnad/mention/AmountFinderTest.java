package org.isnad.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.isnad.lexicon.Morphology;
import org.isnad.lexicon.Words;
import org.isnad.text.ArabicFold;
import org.isnad.text.Tokenizer;
import org.junit.jupiter.api.Test;

class AmountFinderTest {
    private static final Morphology MORPHOLOGY = Morphology.open();
    private static final TimeFinder TIMES = new TimeFinder();
    private static final AmountFinder FINDER = new AmountFinder();

    @Test
    void moneyHasItsCurrency() {
        reads("كلف الجسر 635 مليون دولار", "635 مليون دولار=635000000 USD");
        reads("باع اللوحة بـ1.5 مليون يورو", "1.5 مليون يورو=1500000 EUR");
        reads("منحت القرية ثلاثة ملايين و200 ألف جنيه", "ثلاثة ملايين و200 ألف جنيه=3200000 EGP");
        reads("دفع $500 للحارس", "500=500 USD");
        reads("غرامة قدرها 162 مليما", "162 مليما=0.162 TND");
    }

    @Test
    void aCurrencyThatCountriesShareIsToldByTheCountry() {
        reads("قرض بقيمة 20 مليون دينار كويتي", "20 مليون دينار كويتي=20000000 KWD");
        reads("أعلن الأردن عن منحة قدرها 3000 دينار", "3000 دينار=3000 JOD");
        reads("خصصت قطر 15 ألف ريال للجائزة", "15 ألف ريال=15000 QAR");
    }

    @Test
    void numbersInWords() {
        reads("شارك ألف وسبعمئة طالب", "ألف وسبعمئة طالب=1700 person");
        reads("زرعت خمسة وعشرين شجرة", "خمسة وعشرين شجرة=25 count");
        reads("سكن المخيم مليون ونصف لاجئ", "مليون ونصف لاجئ=1500000 person");
        reads("زار المعرض مئتا تلميذ", "مئتا تلميذ=200 person");
        reads("ربح نصف مليون دولار", "نصف مليون دولار=500000 USD");
    }

    @Test
    void percent() {
        reads("ارتفع الإنتاج 12,5%", "12,5%=12.5 %");
        reads("زادت الصادرات بنسبة 15 في المئة", "15 في المئة=15 %");
    }

    @Test
    void whoeverIsCountedMayBeKilledOrWounded() {
        reads("قتل 15 شخصا في الانهيار", "15 شخصا=15 killed");
        reads("أدى الحادث إلى مقتل ثلاثة عمال وإصابة 20 آخرين", "ثلاثة عمال=3 killed", "20 آخرين=20 wounded");
        reads("سقط قتيلان في الحفرة", "قتيلان=2 killed");
        reads("عشرة جرحى نقلوا إلى المستشفى", "عشرة جرحى=10 wounded");
        reads("قتل وأصيب 30 شخصا", "30 شخصا=30 person");
    }

    @Test
    void dualsCount() {
        reads("أنقذ الصيادون طفلين", "طفلين=2 person");
        reads("فازت بميداليتين", "ميداليتين=2 count");
        reads("تحدث إلى الطفلين");
    }

    @Test
    void rangesAreTwoAmounts() {
        reads("تكلف من 8 إلى 9 آلاف دولار", "8=8000 USD", "9 آلاف دولار=9000 USD");
    }

    @Test
    void unitsOfMeasure() {
        reads("على عمق 30 مترا", "30 مترا=30 m");
        reads("مساحتها 1200 كيلومتر مربع", "1200 كيلومتر مربع=1200 km2");
        reads("صدرت مليوني برميل", "مليوني برميل=2000000 bbl");
    }

    @Test
    void aLonePointGroupsThousandsOfCountedThings() {
        reads("يتابعه 650.000 شخص", "650.000 شخص=650000 person");
        reads("أغلق السهم عند 3.435 ريال", "3.435 ريال=3.435 SAR");
    }

    @Test
    void numbersThatCountNothing() {
        reads("القرار 2254");
        reads("عام 2012");
        reads("المادة 5 من النظام");
        reads("اجتمعت الدول الخمس");
        reads("عشرات القتلى");
    }

    @Test
    void anyTextIsRead() {
        for (long seed = 0; seed < 400; seed++) {
            String text = RandomText.of(new Random(seed));
            Words words = words(text);
            for (Amount amount : FINDER.amounts(words, TIMES.times(words, null))) {
                String where = "seed " + seed + ": " + amount;
                assertTrue(amount.run().end() <= words.size() && !amount.run().isEmpty(), where);
                assertTrue(amount.span().end() <= text.length() && Double.isFinite(amount.value()), where);
            }
        }
    }

    private static void reads(String text, String... expected) {
        Words words = words(text);
        List<String> found = FINDER.amounts(words, TIMES.times(words, null)).stream()
                .map(amount -> amount.span().quote(text) + "=" + Units.number(amount.value()) + " " + amount.unit())
                .toList();
        assertEquals(List.of(expected), found, text);
    }

    private static Words words(String text) {
        return MORPHOLOGY.words(new Tokenizer().tokens(ArabicFold.fold(text)));
    }
}
