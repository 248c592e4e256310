package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.lexicon.Analysis.Aspect;
import org.isnad.lexicon.Analysis.Gender;
import org.isnad.lexicon.Analysis.Number;
import org.isnad.text.ArabicFold;
import org.isnad.text.Run;
import org.isnad.text.Tokenizer;
import org.junit.jupiter.api.Test;

class MorphologyTest {
    private static final Morphology MORPHOLOGY = Morphology.open();

    @Test
    void aVerbTellsItsSubjectsGender() {
        Analysis said = analysis("وأضافت الوزيرة أن العمل مستمر", 0);
        assertThat(said.pos()).isEqualTo(Pos.VERB);
        assertThat(said.lemma()).isEqualTo("اضاف");
        assertThat(said.gender()).isEqualTo(Gender.FEMININE);
        assertThat(said.person()).isEqualTo(3);
        assertThat(said.has(Analysis.AND)).isTrue();
        assertThat(said.prefix()).isEqualTo(1);
    }

    @Test
    void theFutureLetterStandsBeforeAnImperfect() {
        Analysis will = analysis("سيعقد المجلس جلسة غدا", 0);
        assertThat(will.has(Analysis.FUTURE)).isTrue();
        assertThat(will.aspect()).isEqualTo(Aspect.IMPERFECT);
        assertThat(will.lemma()).isEqualTo("عقد");
    }

    @Test
    void aPronounIsTakenOff() {
        Words words = words("وصل الوزير إلى مكتبه ومعه وثائقهم");
        assertThat(words.analysis(3).enclitic()).isEqualTo("ه");
        assertThat(words.stem(3)).isEqualTo("مكتب");
        assertThat(words.analysis(5).enclitic()).isEqualTo("هم");
        assertThat(words.analysis(5).number()).isEqualTo(Number.PLURAL);
    }

    @Test
    void taMarbutaOpensBeforeAPronoun() {
        Analysis analysis = analysis("زار وزارتهم أمس", 1);
        assertThat(analysis.lemma()).isEqualTo("وزاره");
        assertThat(analysis.gender()).isEqualTo(Gender.FEMININE);
    }

    @Test
    void twoLamsHoldTheArticle() {
        Words words = words("تقرير للحكومة وآخر للجنة");
        assertThat(words.analysis(1).has(Analysis.ARTICLE)).isTrue();
        assertThat(words.bare(1)).isEqualTo("لحكومه");
        assertThat(words.stem(1)).isEqualTo("حكومه");
        assertThat(words.lemma(3)).isEqualTo("لجنه");
        assertThat(words("تقرير للجنة المال").bare(1)).isEqualTo("لجنه");
    }

    @Test
    void brokenPluralsLeadToTheirSingular() {
        Analysis ministers = analysis("اجتمع الوزراء أمس", 1);
        assertThat(ministers.lemma()).isEqualTo("وزير");
        assertThat(ministers.number()).isEqualTo(Number.PLURAL);
    }

    @Test
    void dualsAndConstructsAreKnown() {
        assertThat(analysis("التقى الوزيران في العاصمة", 1).number()).isEqualTo(Number.DUAL);
        assertThat(analysis("وصل مسؤولو الشركة", 1).number()).isEqualTo(Number.PLURAL);
    }

    @Test
    void weakVerbsLeadToTheirLemma() {
        assertThat(analysis("لم يقل شيئا", 1).lemma()).isEqualTo("قال");
        assertThat(analysis("دعت المنظمة إلى الهدوء", 0).lemma()).isEqualTo("دعا");
        assertThat(analysis("يدعو الحزب أنصاره", 0).lemma()).isEqualTo("دعا");
        assertThat(analysis("قيل إن الخبر صحيح", 0).passive()).isTrue();
    }

    @Test
    void participlesAndVerbalNounsKeepWhatTheyAreMadeFrom() {
        assertThat(analysis("غادر مؤكدا أنه عائد", 1).aspect()).isEqualTo(Aspect.ACTIVE_PARTICIPLE);
        assertThat(analysis("بعد توقيع الاتفاق", 1).aspect()).isEqualTo(Aspect.VERBAL_NOUN);
    }

    @Test
    void hamzaTellsWordsApartWhereItIsWritten() {
        assertThat(analysis("قال إن الأمر انتهى", 1).pos()).isEqualTo(Pos.PARTICLE);
        assertThat(analysis("أكد أن الأمر انتهى", 1).pos()).isEqualTo(Pos.CONJUNCTION);
    }

    @Test
    void verbsOfHarmArePassiveBeforeTheirVictims() {
        assertThat(analysis("قتل ثلاثة جنود في الكمين", 0).passive()).isTrue();
        assertThat(analysis("قتل الجيش ثلاثة مسلحين", 0).passive()).isFalse();
    }

    @Test
    void theSentenceDecides() {
        assertThat(analysis("لم يعلن الحزب موقفه", 1).pos()).isEqualTo(Pos.VERB);
        assertThat(analysis("وصل الوفد بعد إعلان النتائج", 3).pos()).isEqualTo(Pos.NOUN);
        assertThat(analysis("جلس بين الوزيرين", 1).pos()).isEqualTo(Pos.PREPOSITION);
    }

    @Test
    void aTextThatTellsYehFromAlefMaksuraMeansIt() {
        assertThat(analysis("قال علي إلى اللقاء", 1).pos()).isEqualTo(Pos.PROPER);
        assertThat(analysis("وقف علي الجسر", 1).pos()).isEqualTo(Pos.PREPOSITION);
    }

    @Test
    void strangeWordsAreUnknownButLoseTheirArticle() {
        Analysis analysis = analysis("زار الغرغوتي المدينة", 1);
        assertThat(analysis.pos()).isEqualTo(Pos.UNKNOWN);
        assertThat(analysis.prefix()).isEqualTo(2);
    }

    @Test
    void aSpanLeavesOutLettersWrittenOntoTheWord() {
        Words words = words("وبالمدينة أمس");
        assertThat(words.bareSpan(new Run(0, 1)).quote("وبالمدينة أمس")).isEqualTo("المدينة");
    }

    @Test
    void resultsDoNotDependOnWhatWasReadBefore() {
        String text = "أعلنت الحكومة أمس أنها ستعيد فتح المعبر";
        Words first = words(text);
        for (int i = 0; i < 100; i++) {
            words("كلمة" + "ابتثجحخ".charAt(i % 7) + " وأخرى " + i);
        }
        Words second = words(text);
        Words fresh = Morphology.open().words(new Tokenizer().tokens(ArabicFold.fold(text)));
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.analysis(i)).isEqualTo(first.analysis(i));
            assertThat(fresh.analysis(i)).isEqualTo(first.analysis(i));
        }
    }

    private static Words words(String text) {
        return MORPHOLOGY.words(new Tokenizer().tokens(ArabicFold.fold(text)));
    }

    private static Analysis analysis(String text, int token) {
        return words(text).analysis(token);
    }
}
