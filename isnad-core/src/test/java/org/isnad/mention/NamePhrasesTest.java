package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamePhrasesTest {
    @Test
    void phrasesThatBeginAlikeShareTheirWords() {
        NamePhrases phrases = new NamePhrases();
        phrases.add("راس", 1);
        phrases.add("راس الخيمه", 2);
        phrases.add("راس الخيمه", 4);
        int first = phrases.step(0, phrases.numberOf("راس"));
        int second = phrases.step(first, phrases.numberOf("الخيمه"));
        assertThat(phrases.kinds(first)).isEqualTo(1);
        assertThat(phrases.kinds(second)).isEqualTo(6);
        assertThat(phrases.step(0, phrases.numberOf("الخيمه"))).isZero();
        assertThat(phrases.numberOf("بحر")).isZero();
    }

    @Test
    void manyPhrasesFit() {
        NamePhrases phrases = new NamePhrases();
        for (int i = 0; i < 20_000; i++) {
            phrases.add("بلده " + i, 1);
        }
        int town = phrases.step(0, phrases.numberOf("بلده"));
        for (int i = 0; i < 20_000; i++) {
            assertThat(phrases.kinds(phrases.step(town, phrases.numberOf("" + i))))
                    .isEqualTo(1);
        }
    }
}
