package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.text.ArabicFold;
import org.isnad.text.Tokenizer;
import org.junit.jupiter.api.Test;

/** How right the words are, on sentences labelled by hand; docs/ACCURACY.md has the figures. */
class LabelledSentencesTest {
    private static final Map<Character, Pos> POS = Map.ofEntries(
            Map.entry('N', Pos.NOUN),
            Map.entry('A', Pos.ADJECTIVE),
            Map.entry('P', Pos.PROPER),
            Map.entry('V', Pos.VERB),
            Map.entry('R', Pos.PREPOSITION),
            Map.entry('C', Pos.CONJUNCTION),
            Map.entry('T', Pos.PARTICLE),
            Map.entry('O', Pos.PRONOUN),
            Map.entry('D', Pos.DEMONSTRATIVE),
            Map.entry('L', Pos.RELATIVE),
            Map.entry('U', Pos.NUMBER),
            Map.entry('B', Pos.ADVERB));

    private int words;
    private int pos;
    private int gender;
    private int number;
    private int prefix;

    @Test
    void wordsAreRightAsOftenAsTheRecordSays() throws IOException {
        Morphology morphology = Morphology.open();
        for (String line : lines()) {
            String[] labelled = line.split(" ");
            StringBuilder text = new StringBuilder();
            for (String word : labelled) {
                text.append(word, 0, word.indexOf('/')).append(' ');
            }
            Words read = morphology.words(
                    new Tokenizer().tokens(ArabicFold.fold(text.append('.').toString())));
            for (int i = 0; i < labelled.length; i++) {
                compare(labelled[i].substring(labelled[i].indexOf('/') + 1), read.analysis(i));
            }
        }
        String figures = "words %d, part of speech %.3f, gender %.3f, number %.3f, letters before %.3f"
                .formatted(words, share(pos), share(gender), share(number), share(prefix));
        assertThat(share(pos)).as(figures).isGreaterThanOrEqualTo(0.97);
        assertThat(share(gender)).as(figures).isGreaterThanOrEqualTo(0.98);
        assertThat(share(number)).as(figures).isGreaterThanOrEqualTo(0.97);
        assertThat(share(prefix)).as(figures).isGreaterThanOrEqualTo(0.99);
    }

    private double share(int right) {
        return (double) right / words;
    }

    private void compare(String label, Analysis read) {
        words++;
        pos += read.pos() == POS.get(label.charAt(0)) ? 1 : 0;
        gender += label.charAt(2) == '-'
                        || label.charAt(2) == letter(read.gender().name())
                ? 1
                : 0;
        number += label.charAt(3) == '-'
                        || label.charAt(3) == letter(read.number().name())
                ? 1
                : 0;
        prefix += label.charAt(5) - '0' == read.prefix() ? 1 : 0;
    }

    private static char letter(String name) {
        return Character.toLowerCase(name.charAt(0));
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                        LabelledSentencesTest.class.getResourceAsStream("labelled.txt"), "labelled.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
