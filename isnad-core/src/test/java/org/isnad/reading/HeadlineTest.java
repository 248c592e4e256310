package org.isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.text.Article;
import org.junit.jupiter.api.Test;

class HeadlineTest {
    @Test
    void theWordsOfAHeadlineAreQuotedFromTheTitleAndNotFromAShorterBody() {
        String title = "وزير الصحة: المستشفى الجديد يفتح أبوابه في الربيع، وشهود عيان يقولون إن العمل لم يبدأ";
        Article article = new Article("a", "نص قصير", title, "صحيفة المرفأ", null, null);
        Reading reading = ArticleReader.open().read(article);
        assertThat(reading.headline())
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(statement.content().end()).isLessThanOrEqualTo(title.length()));
    }
}
