package org.isnad.mention;

import java.util.List;
import java.util.Random;

/** Texts of words and marks that grammars of times and amounts react to, in any order. */
final class RandomText {
    private static final List<String> PARTS = List.of(
            ("الساعة صباح مساء يوم أيام أمس اليوم غدا الجمعة الأحد مايو مارس رمضان ذي الحجة عام العام الأسبوع شهر شهرين القرن"
                            + " الحادي العشرين عشر عشرون وعشرين مئة ومئتي ألف آلاف مليون ونصف نصف ربع ثلاثة وخمسة الثالث من في إلى"
                            + " قبل بعد منذ كل هذا الماضي المقبل نهاية أول مطلع موسم صيف دولار دينار ريال كويتي تونسي في المئة % $"
                            + " قتل أصيب شخصا جنديا قتلى قتيلان طفلين منهم آخرين واحد واحدة كم متر مربع طن و ال م هـ نفسه عيد الفطر"
                            + " 12 31 99 2018 1439 0 3.5 1,200 650.000 99999999999999999999 00 18 : / - ( ) \" ، . ؛ \n abc F")
                    .split(" "));

    private RandomText() {}

    static String of(Random random) {
        StringBuilder text = new StringBuilder();
        int size = random.nextInt(40);
        for (int i = 0; i < size; i++) {
            text.append(PARTS.get(random.nextInt(PARTS.size()))).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
