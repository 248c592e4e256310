package org.isnad.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.isnad.text.Article;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void theWholeTextIsTheBodyToTheCharacter() {
        for (String text : new String[] {
            "خبر", "خبر\n", " خبر \r\n\r\n", "سطر أول\nسطر ثان\n", "سطر أول.\n\nسطر ثان", "\nسطر\n\nسطر", "عنوان\n\n \n"
        }) {
            Article article = PlainText.article("a", text);
            assertEquals(text, article.body());
            assertNull(article.title());
        }
    }

    @Test
    void aShortFirstLineAboveAnEmptyOneIsTheTitle() {
        Article article = PlainText.article("a", "عودة الأمطار\n\n \nقال مدير المرصد.\n\nوأضاف.\n");
        assertEquals("عودة الأمطار", article.title());
        assertEquals("قال مدير المرصد.\n\nوأضاف.\n", article.body());
    }

    @Test
    void aLongFirstLineIsAParagraph() {
        assertNull(PlainText.article("a", "كلمة ".repeat(40) + "\n\nنص").title());
    }
}
