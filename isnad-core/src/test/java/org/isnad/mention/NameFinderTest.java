package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.lexicon.Models;
import org.isnad.lexicon.Words;
import org.isnad.reading.ArticleReader;
import org.junit.jupiter.api.Test;

/** With the shipped models; the people are invented. */
class NameFinderTest {
    private static final ArticleReader READER = ArticleReader.open(Models.none());
    private static final NameFinder FINDER = NameFinder.open(Models.shipped());

    @Test
    void aTitleIsNoPartOfAName() {
        assertThat(names("التقى وزير الخارجية التونسي سامي البرهومي نظيره الجزائري في تونس"))
                .contains("person سامي البرهومي", "location تونس");
    }

    @Test
    void aBodyHasItsLongestName() {
        assertThat(names("أعلنت وزارة الخارجية الأمريكية الخميس أن مجلس الأمن الدولي سيجتمع في نيويورك"))
                .containsExactly(
                        "organization وزارة الخارجية الأمريكية", "organization مجلس الأمن الدولي", "location نيويورك");
    }

    @Test
    void lettersBeforeANameStayOutside() {
        assertThat(names("سافر الوفد من بغداد إلى دمشق وبيروت ولطهران رأي آخر"))
                .containsExactly("location بغداد", "location دمشق", "location بيروت", "location طهران");
    }

    @Test
    void lettersThatBelongToANameStay() {
        assertThat(names("قال الوزير كمال البرهومي")).contains("person كمال البرهومي");
        assertThat(names("وأكد النائب باسم البرهومي أن العمل مستمر")).contains("person باسم البرهومي");
        assertThat(names("قال سامي البرهومي لكمال العتيلي إن العمل مستمر")).contains("person كمال العتيلي");
    }

    @Test
    void theSecondMentionIsKnownByTheFirst() {
        assertThat(names("قال المتحدث باسم الحكومة مازن العتيلي إن الاتفاق قريب. وأضاف العتيلي أن المحادثات مستمرة"))
                .contains("person مازن العتيلي", "person العتيلي");
    }

    @Test
    void nationalitiesAreNoNames() {
        assertThat(names("وصل صحفيون فرنسيون وأطباء مصريون إلى المدينة")).isEmpty();
    }

    private static List<String> names(String text) {
        Words words = READER.words(text);
        return FINDER.names(words).stream()
                .map(name -> name.type().label() + " " + name.span().quote(text))
                .toList();
    }
}
