package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.lexicon.Features;
import org.isnad.lexicon.Models;
import org.isnad.lexicon.Words;
import org.isnad.reading.ArticleReader;
import org.isnad.text.Run;
import org.junit.jupiter.api.Test;

class NameFeaturesTest {
    private static final NameFeatures FEATURES = NameFeatures.open();
    private static final ArticleReader READER = ArticleReader.open(Models.none());

    @Test
    void aNameGoesOnOnlyAfterItsOwnKind() {
        int begin = NameFeatures.label(EntityType.PERSON, true);
        int inside = NameFeatures.label(EntityType.PERSON, false);
        assertThat(NameFeatures.allows(begin, inside)).isTrue();
        assertThat(NameFeatures.allows(inside, inside)).isTrue();
        assertThat(NameFeatures.allows(0, inside)).isFalse();
        assertThat(NameFeatures.allows(-1, inside)).isFalse();
        assertThat(NameFeatures.allows(NameFeatures.label(EntityType.LOCATION, true), inside))
                .isFalse();
    }

    @Test
    void everyTokenStandsInOnePieceAndPiecesAreShort() {
        Words words = READER.words("كلمة ".repeat(1000) + "\n" + "سطر آخر");
        int next = 0;
        for (Run piece : NameFeatures.pieces(words)) {
            assertThat(piece.start()).isEqualTo(next);
            assertThat(piece.size()).isBetween(1, 300);
            next = piece.end();
        }
        assertThat(next).isEqualTo(words.size());
    }

    @Test
    void aWordIsSeenAlikeWithAndWithoutClitics() {
        assertThat(shared("وصل إلى مسقط", 2, "سافر من عمان ولمسقط", 3)).isGreaterThan(5);
    }

    @Test
    void withoutModelsNothingIsFound() {
        assertThat(NameFinder.open(Models.none()).names(READER.words("زار الوزير مدينة حلب")))
                .isEmpty();
    }

    private static long shared(String text, int i, String other, int k) {
        Features a = seen(text, i);
        Features b = seen(other, k);
        return java.util.Arrays.stream(a.copy())
                .filter(hash -> java.util.Arrays.stream(b.copy()).anyMatch(h -> h == hash))
                .count();
    }

    private static Features seen(String text, int token) {
        Features seen = new Features();
        FEATURES.sheet(READER.words(text)).addFirst(token, seen);
        return seen;
    }
}
