package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void marksEndSentences() {
        sentences("عاد الوفد. هل نجح؟ نعم! انتهى… ثم سافر", "عاد الوفد.", "هل نجح؟", "نعم!", "انتهى…", "ثم سافر");
    }

    @Test
    void abbreviationsInitialsAndDecimalsDoNot() {
        sentences("التقى د. سامر م. هيثم", "التقى د. سامر م. هيثم");
        sentences("شركة إس.إن.سي.إف الناقلة", "شركة إس.إن.سي.إف الناقلة");
        sentences("ارتفع 2.5 نقطة", "ارتفع 2.5 نقطة");
        sentences("1. البند الأول", "1. البند الأول");
    }

    @Test
    void aYearsLetterMayEndOne() {
        sentences("حدث ذلك عام 1990 م. وقال الشاهد", "حدث ذلك عام 1990 م.", "وقال الشاهد");
    }

    @Test
    void aMissingSpaceDoesNotJoinTwo() {
        sentences("انتهى الاجتماع.وغادر الوزير", "انتهى الاجتماع.", "وغادر الوزير");
    }

    @Test
    void lineBreaksEndThem() {
        sentences("عنوان الخبر\nقال الوزير إنه باق", "عنوان الخبر", "قال الوزير إنه باق");
    }

    @Test
    void hardWrapsDoNot() {
        String line = "هذا سطر طويل كتبه محرر يقطع أسطره بيده عند العمود الستين\n";
        assertEquals(1, tokens(line.repeat(8) + "والسلام").sentences().size());
    }

    @Test
    void aStopInsideAQuotationOfSeveralSentencesEndsOne() {
        sentences(
                "قال: \"لن نقبل بهذا الشرط أبدا. سنعود إلى بلادنا غدا\" ثم غادر",
                "قال: \"لن نقبل بهذا الشرط أبدا.",
                "سنعود إلى بلادنا غدا\" ثم غادر");
    }

    @Test
    void aStopInAQuotedTitleEndsNone() {
        sentences("عرض فيلم \"نهاية. بداية\" في المهرجان", "عرض فيلم \"نهاية. بداية\" في المهرجان");
    }

    @Test
    void closingMarksBelongToTheSentenceBefore() {
        sentences("قال: \"لن نقبل بهذا الشرط أبدا.\" وأضاف شيئا", "قال: \"لن نقبل بهذا الشرط أبدا.\"", "وأضاف شيئا");
    }

    @Test
    void whatHasNoEndIsCut() {
        for (Run sentence : tokens("كلمة ، ".repeat(2000)).sentences()) {
            assertEquals(true, sentence.size() <= Sentences.LONGEST);
        }
    }

    private static Tokens tokens(String text) {
        return new Tokenizer().tokens(ArabicFold.fold(text));
    }

    private static void sentences(String text, String... sentences) {
        Tokens tokens = tokens(text);
        List<String> found = new ArrayList<>();
        tokens.sentences().forEach(sentence -> found.add(tokens.quote(sentence)));
        assertEquals(List.of(sentences), found);
    }
}
