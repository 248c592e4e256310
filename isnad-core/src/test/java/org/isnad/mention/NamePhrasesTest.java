package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class NamePhrasesTest {
    @Test
    void phrasesThatBeginAlikeShareTheirWords() {
        NamePhrases phrases = new NamePhrases();
        phrases.add(NamePhrases.KNOWN, "راس", 1);
        phrases.add(NamePhrases.KNOWN, "راس الخيمه", 2);
        phrases.add(NamePhrases.KNOWN, "راس الخيمه", 4);
        int first = phrases.step(NamePhrases.KNOWN, NamePhrases.hash("راس"));
        int second = phrases.step(first, NamePhrases.hash("الخيمه"));
        assertThat(phrases.kinds(first)).isEqualTo(1);
        assertThat(phrases.kinds(second)).isEqualTo(6);
        assertThat(phrases.step(NamePhrases.KNOWN, NamePhrases.hash("الخيمه"))).isZero();
        assertThat(phrases.step(NamePhrases.SEEN, NamePhrases.hash("راس"))).isZero();
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        NamePhrases phrases = new NamePhrases();
        phrases.add(NamePhrases.SEEN, "نهر بردي", 8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        phrases.writeTo(new DataOutputStream(bytes));
        NamePhrases read = NamePhrases.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        int river = read.step(NamePhrases.SEEN, NamePhrases.hash("نهر"));
        assertThat(read.kinds(read.step(river, NamePhrases.hash("بردي")))).isEqualTo(8);
    }

    @Test
    void manyPhrasesFit() {
        NamePhrases phrases = new NamePhrases();
        for (int i = 0; i < 20_000; i++) {
            phrases.add(NamePhrases.KNOWN, "بلده " + i, 1);
        }
        int town = phrases.step(NamePhrases.KNOWN, NamePhrases.hash("بلده"));
        for (int i = 0; i < 20_000; i++) {
            assertThat(phrases.kinds(phrases.step(town, NamePhrases.hash("" + i))))
                    .isEqualTo(1);
        }
    }
}
