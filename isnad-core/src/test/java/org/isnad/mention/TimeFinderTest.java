package org.isnad.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.isnad.lexicon.Morphology;
import org.isnad.lexicon.Words;
import org.isnad.text.ArabicFold;
import org.isnad.text.Published;
import org.isnad.text.Tokenizer;
import org.junit.jupiter.api.Test;

class TimeFinderTest {
    private static final Published WEDNESDAY = Published.on(LocalDate.of(2018, 6, 13));
    private static final Morphology MORPHOLOGY = Morphology.open();
    private static final TimeFinder FINDER = new TimeFinder();

    @Test
    void daysCountFromTheArticle() {
        reads("التقى الوفدان أمس في العاصمة", "أمس=2018-06-12");
        reads("يصل الوفد غدا إلى الميناء", "غدا=2018-06-14");
        reads("انتهت الجولة أول من أمس", "أول من أمس=2018-06-11");
        reads("وقع الطرفان اليوم الأربعاء على الوثيقة", "اليوم الأربعاء=2018-06-13");
    }

    @Test
    void weekdaysFollowTheTense() {
        reads("قال الناطق يوم الجمعة إن العمل انتهى", "يوم الجمعة=2018-06-08");
        reads("سيعقد المجلس جلسة الجمعة", "الجمعة=2018-06-15");
        reads("أعلنت الهيئة، الأربعاء، نتائجها", "الأربعاء=2018-06-13");
        reads("افتتح المعرض الاثنين الماضي", "الاثنين الماضي=2018-06-11");
    }

    @Test
    void theArticleSaysItselfWhichDayItIs() {
        reads("أعلنت البلدية اليوم الثلاثاء عن الخطة، ووزعتها أمس.", "اليوم الثلاثاء=2018-06-12", "أمس=2018-06-11");
    }

    @Test
    void monthsOfEveryRegion() {
        reads("بدأ البناء في 12 كانون الأول/ديسمبر 2017", "12 كانون الأول/ديسمبر 2017=2017-12-12");
        reads("افتتح المسبح يوم 5 جويلية 2016", "يوم 5 جويلية 2016=2016-07-05");
        reads("وصلت السفينة في غرة جانفي 2017", "غرة جانفي 2017=2017-01-01");
        reads("زار القرية في الثامن عشر من غشت 2015", "الثامن عشر من غشت 2015=2015-08-18");
        reads("هطل المطر في مايو أيار", "مايو أيار=2018-05");
    }

    @Test
    void hijriDatesGetAGregorianValue() {
        reads("صدر النظام عام 1416 هـ/ 1996", "عام 1416 هـ/ 1996=1996");
        reads("اجتمعوا في 15 رمضان 1439هـ", "15 رمضان 1439هـ=2018-05-30");
    }

    @Test
    void ambiguousMonthsNeedAPointer() {
        reads("مارس الشاب الرياضة");
        reads("عاد في مارس 2014", "مارس 2014=2014-03");
        reads("فتح باب القاعة");
    }

    @Test
    void daysOfOneMonthShareIt() {
        reads("يعقد اللقاء يومي 19 و20 مارس 2019", "يومي 19=2019-03-19", "20 مارس 2019=2019-03-20");
        reads("من 7 إلى 13 أفريل 2017", "7=2017-04-07", "13 أفريل 2017=2017-04-13");
    }

    @Test
    void partsOfTheDayAndHours() {
        reads("اندلع الحريق مساء أمس", "مساء أمس=2018-06-12TEV");
        reads("توقف القطار فجر اليوم الأربعاء", "فجر اليوم الأربعاء=2018-06-13TMO");
        reads("أغلق الجسر السبت الساعة 11:30 مساء", "السبت الساعة 11:30 مساء=2018-06-09T23:30");
        reads("يصل عند الساعة 18:30 بتوقيت غرينتش", "الساعة 18:30 بتوقيت غرينتش=2018-06-13T18:30");
        reads("ظهر الرجل في الشريط");
    }

    @Test
    void periods() {
        reads("ارتفع السعر الأسبوع الماضي", "الأسبوع الماضي=2018-W23");
        reads("يبدأ العمل الشهر المقبل", "الشهر المقبل=2018-07");
        reads("زاد الطلب هذا العام", "هذا العام=2018");
        reads("أرباح الربع الثاني من العام", "الربع الثاني من العام=2018-Q2");
        reads("منذ تسعينات القرن الماضي", "تسعينات القرن الماضي=199X");
        reads("بني القصر في القرن السابع عشر", "القرن السابع عشر=16XX");
        reads("ميزانية 2017/2018", "2017/2018=2017/2018");
        reads("بين عامي 2010 و2014", "عامي 2010=2010", "2014=2014");
    }

    @Test
    void durations() {
        reads("بقي هناك خمس سنوات", "خمس سنوات=P5Y");
        reads("لمدة عام ونصف", "عام ونصف=P1Y6M");
        reads("خلال الأشهر الثلاثة الماضية", "الأشهر الثلاثة الماضية=P3M");
        reads("بعد بضعة أيام", "بعد بضعة أيام=PXD");
        reads("عمل هناك ثلاثة عقود", "ثلاثة عقود=P30Y");
        reads("تدوم نصف ساعة", "نصف ساعة=PT30M");
    }

    @Test
    void offsetsThatFixADayAreDates() {
        reads("غادر قبل يومين", "قبل يومين=2018-06-11");
        reads("غادر قبل يومين من الموعد", "قبل يومين=P2D");
    }

    @Test
    void whatComesAgain() {
        reads("تنشر الصحيفة تقريرا كل ستة أشهر", "كل ستة أشهر=P6M");
        reads("تزوره سنويا", "سنويا=P1Y");
        reads("تغلق أيام الجمعة", "أيام الجمعة=XXXX-WXX-5");
        reads("تجتمع الساعة 9 صباحا كل يوم أحد", "الساعة 9 صباحا كل يوم أحد=XXXX-WXX-7T09");
    }

    @Test
    void withoutADateTheYearStaysOpen() {
        assertEquals(
                List.of("10 ديسمبر=XXXX-12-10"),
                found("وصل في 10 ديسمبر", FINDER.times(words("وصل في 10 ديسمبر"), null)));
    }

    @Test
    void numbersOfOtherThingsAreNoTimes() {
        reads("قرار رقم 2018 لتنظيم السوق");
        reads("شارك 2000 طالب في السباق");
        reads("فاز الفريق 2-1");
    }

    @Test
    void anyTextIsRead() {
        for (long seed = 0; seed < 400; seed++) {
            String text = RandomText.of(new Random(seed));
            Words words = words(text);
            int last = 0;
            for (Timex time : FINDER.times(words, seed % 3 == 0 ? null : WEDNESDAY)) {
                String where = "seed " + seed + ": " + time;
                assertTrue(time.run().start() >= last && time.run().end() <= words.size(), where);
                assertTrue(
                        time.span().start() < time.span().end() && time.span().end() <= text.length(), where);
                last = time.run().end();
            }
        }
    }

    private static void reads(String text, String... expected) {
        assertEquals(List.of(expected), found(text, FINDER.times(words(text), WEDNESDAY)), text);
    }

    private static List<String> found(String text, List<Timex> times) {
        return times.stream()
                .map(time -> time.span().quote(text) + "=" + time.value())
                .collect(Collectors.toList());
    }

    private static Words words(String text) {
        return MORPHOLOGY.words(new Tokenizer().tokens(ArabicFold.fold(text)));
    }
}
