package org.isnad.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.isnad.lexicon.Analysis.Gender;
import org.isnad.lexicon.Morphology;
import org.isnad.lexicon.Word;
import org.isnad.text.ArabicFold;
import org.isnad.text.Tokenizer;
import org.junit.jupiter.api.Test;

class CueWordsTest {
    private final CueWords words = CueWords.open();

    @Test
    void findsAVerbInItsInflections() {
        finds("قالت", "قال");
        finds("وأضافت", "اضاف");
        finds("سيعلنون", "اعلن");
        finds("نفوا", "نفي");
        finds("دعاهما", "دعا");
        finds("وصفته", "وصف");
    }

    @Test
    void findsParticiplesAndVerbalNouns() {
        finds("مشيرةً", "اشار");
        finds("مؤكدا", "اكد");
        finds("لافتين", "لفت");
        finds("بقولها", "قال");
        finds("وإشارته", "اشار");
        finds("والتأكيد", "اكد");
    }

    @Test
    void tellsWhoseVerbItIs() {
        assertEquals(Gender.FEMININE, find("وأكدت").gender());
        assertEquals(Gender.MASCULINE, find("ويرى").gender());
        assertEquals("ها", find("قولها").pronoun());
    }

    @Test
    void leavesOtherWordsAlone() {
        assertNull(words.find(word("السلام")));
        assertNull(words.find(word("والطريق")));
    }

    private void finds(String form, String lemma) {
        assertEquals(lemma, find(form).lemma(), form);
    }

    private static Word word(String form) {
        return Morphology.open()
                .words(new Tokenizer().tokens(ArabicFold.fold(form)))
                .word(0);
    }

    private CueWord find(String form) {
        CueWord word = words.find(word(form));
        if (word == null) {
            throw new AssertionError("'" + form + "' is not found");
        }
        return word;
    }
}
