package org.isnad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.lexicon.Morphology;
import org.isnad.lexicon.Words;
import org.isnad.mention.Entities;
import org.isnad.text.ArabicFold;
import org.isnad.text.Tokenizer;
import org.junit.jupiter.api.Test;

class PromiseSpotterTest {
    private static final Morphology MORPHOLOGY = Morphology.open();

    @Test
    void theThingPledgedStandsBehindItsPreposition() {
        tells("تعهد الوالي بترميم الجسر القديم.", "ترميم الجسر القديم");
        tells("لدى البلدية خطة لتوسيع السوق.", "توسيع السوق");
    }

    @Test
    void aFutureVerbBelongsToTheThing() {
        tells("قالت الشركة إنها ستفتح فرعا جديدا في المدينة، وذلك قريبا.", "ستفتح فرعا جديدا في المدينة");
        tells("وسيزور الوفد المصنع.", "سيزور الوفد المصنع");
    }

    @Test
    void willBeDoneGivesWayToTheDeed() {
        tells("سيتم غدا افتتاح المكتبة العامة.", "افتتاح المكتبة العامة");
    }

    @Test
    void willNotBelongsToTheThing() {
        tells("أكدت أن النقابة لن تقبل العرض الأخير.", "لن تقبل العرض الأخير");
    }

    @Test
    void whatOnlyLooksLikeTheFutureIsNone() {
        assertThat(things("اشترى سيارة سوداء من السوق.")).isEmpty();
        assertThat(things("مرت ستة أشهر طويلة.")).isEmpty();
    }

    private static void tells(String text, String thing) {
        assertThat(things(text)).contains(thing);
    }

    private static List<String> things(String text) {
        Words words = MORPHOLOGY.words(new Tokenizer().tokens(ArabicFold.fold(text)));
        EventScene scene = new EventScene(
                words, new Entities(List.of(), words.size()), List.of(), List.of(), List.of(), Marks.open());
        return new PromiseSpotter(scene, PromiseWords.open(), ClauseWords.open())
                .promises().stream()
                        .map(promise -> words.tokens()
                                .span(promise.what(), promise.skip())
                                .quote(text))
                        .toList();
    }
}
