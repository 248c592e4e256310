package org.isnad.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Morphology;
import org.isnad.lexicon.Tables;
import org.isnad.lexicon.Words;
import org.isnad.text.ArabicFold;
import org.isnad.text.Tokenizer;
import org.junit.jupiter.api.Test;

class DeedsTest {
    private static final Deeds DEEDS = Deeds.open();
    private static final Morphology MORPHOLOGY = Morphology.open();

    @Test
    void everyRuleKeepsItsExamples() {
        List<String> broken = new ArrayList<>();
        List<Tables.Rule> rules = Deeds.rules();
        for (int r = 0; r < rules.size(); r++) {
            for (Tables.Row fits : rules.get(r).fits()) {
                if (!triggers(fits.text(1), r).contains(fits.text(2))) {
                    broken.add("line " + fits.line() + ": " + fits.text(1) + " -> " + triggers(fits.text(1), r));
                }
            }
            for (Tables.Row not : rules.get(r).fitsNot()) {
                if (!triggers(not.text(1), r).isEmpty()) {
                    broken.add("line " + not.line() + ": " + not.text(1) + " -> " + triggers(not.text(1), r));
                }
            }
        }
        assertTrue(broken.isEmpty(), String.join("\n", broken));
    }

    @Test
    void aVerbIsFoundInEveryPersonAndBehindLetters() {
        finds("attack", "ثم هاجموا المخفر", "هاجموا");
        finds("attack", "وسيهاجمونه ليلا", "وسيهاجمونه");
        finds("meet", "كما التقت المديرة بوفد القرية", "التقت");
        finds("arrest", "وقد اعتقلتهم الشرطة", "اعتقلتهم");
    }

    @Test
    void aNounIsFoundWithArticlePronounAndPreposition() {
        finds("attack", "ندد بالهجوم على الجسر", "بالهجوم");
        finds("visit", "خلال زيارتهما للمتحف", "زيارتهما");
        finds("protest", "دعت للاحتجاجات", "للاحتجاجات");
    }

    @Test
    void taMarbutaIsNoPronoun() {
        assertEquals(List.of(), triggers("عادت الأسرة إلى أسرة سعيدة", "arrest")); // a family, not "his capture"
    }

    private static void finds(String type, String text, String trigger) {
        assertTrue(triggers(text, type).contains(trigger), () -> text + " -> " + triggers(text, type));
    }

    private static List<String> triggers(String text, String type) {
        return words(text).stream()
                .filter(found -> found.trigger.deed().type().label().equals(type))
                .map(found -> found.word)
                .toList();
    }

    private static List<String> triggers(String text, int rule) {
        return words(text).stream()
                .filter(found -> found.trigger.deed().rule() == rule)
                .map(found -> found.word)
                .toList();
    }

    private record Found(Trigger trigger, String word) {}

    private static List<Found> words(String text) {
        Words words = MORPHOLOGY.words(new Tokenizer().tokens(ArabicFold.fold(text)));
        return DEEDS.triggers(words).stream()
                .map(trigger -> new Found(trigger, words.tokens().quote(trigger.token())))
                .toList();
    }
}
