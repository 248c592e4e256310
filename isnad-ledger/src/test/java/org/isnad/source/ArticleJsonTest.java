package org.isnad.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.isnad.text.Article;
import org.junit.jupiter.api.Test;

class ArticleJsonTest {
    @Test
    void everyFieldIsTaken() {
        Article article = taken("""
                {"id": "a1", "outlet": "الموج", "date": "2031-03-12 06:40:00", "url": "https://mawj.example/1",
                 "title": "حريق", "tags": ["x", {"y": 1}], "text": "شبّ حريق"}""");
        assertEquals("a1", article.id());
        assertEquals("الموج", article.outlet());
        assertEquals("2031-03-12T06:40", String.valueOf(article.published()));
        assertEquals("https://mawj.example/1", article.url());
        assertEquals("حريق", article.title());
        assertEquals("شبّ حريق", article.body());
    }

    @Test
    void textAloneIsEnough() {
        Article article = taken("{\"text\": \"خبر\"}");
        assertEquals("خبر", article.body());
        assertNull(article.title());
        assertNull(article.published());
    }

    @Test
    void publishedIsTakenBeforeDate() {
        Article article = taken("{\"text\": \"خبر\", \"date\": \"2031-01-01\", \"published\": \"2031-03-12\"}");
        assertEquals("2031-03-12", String.valueOf(article.published()));
    }

    @Test
    void anIdFollowsFromTheTextWhereThereIsNone() {
        assertEquals(
                taken("{\"text\": \"خبر\"}").id(),
                taken("{\"title\": \"عنوان\", \"text\": \"خبر\"}").id());
        assertNotEquals(
                taken("{\"text\": \"خبر\"}").id(),
                taken("{\"text\": \"خبران\"}").id());
        assertEquals("17", taken("{\"id\": 17, \"text\": \"خبر\"}").id());
    }

    @Test
    void nulAndHalfPairsAreReplaced() {
        assertEquals(
                "خ\uFFFDبر\uFFFD 😀",
                taken("{\"text\": \"خ\\u0000بر\\ud83d 😀\"}").body());
    }

    @Test
    void whatIsWrongIsNamed() {
        rejects("{\"id\": \"a\"}", "no field 'text'");
        rejects("{\"text\": [1]}", "field 'text' is no string");
        rejects("[]", "found an array, expected a JSON object");
        rejects(
                "{\"text\": \"خبر\", \"date\": \"أمس\"}",
                "date 'أمس', expected YYYY-MM-DD, with an optional THH:MM[:SS] and offset");
    }

    @Test
    void brokenJsonTellsWhereItStood() {
        Intake intake = ArticleJson.article("{\"text\": \"خبر", "news.jsonl:17", Door.standard());
        assertEquals("news.jsonl:17", intake.place());
        Intake.Rejected rejected = assertInstanceOf(Intake.Rejected.class, intake);
        assertEquals("broken JSON", rejected.reason().substring(0, 11));
    }

    private static void rejects(String json, String reason) {
        assertEquals(new Intake.Rejected("here", reason), ArticleJson.article(json, "here", Door.standard()));
    }

    private static Article taken(String json) {
        return assertInstanceOf(Intake.Taken.class, ArticleJson.article(json, "here", Door.standard()))
                .article();
    }
}
