package org.isnad.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.claim.Event;
import org.isnad.claim.Link;
import org.isnad.claim.Statement;
import org.isnad.mention.EntityType;
import org.isnad.reading.ArticleReader;
import org.isnad.reading.Reading;
import org.isnad.text.Article;
import org.isnad.text.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class ReadingHtmlTest {
    private static final Reading FERRY = FerryReading.reading();
    private final Document page = page(PageLanguage.ARABIC, FERRY);

    @Test
    void theArticleStandsAsItIs() {
        assertParagraphs(FERRY, page);
        assertEquals("الفهد: 12 قتيلا", page.expectFirst("h1").wholeText());
    }

    @Test
    void everyLineLeadsToItsWordsAndBack() {
        assertLinks(page);
        Element line = page.expectFirst(".row .gl.k-statement");
        Element words =
                page.expectFirst("[id=" + line.expectFirst(".sig").attr("href").substring(1) + "]");
        assertEquals("إن الحريق أودى بحياة 12 شخصا", words.text());
        assertEquals("#" + line.id(), words.expectFirst(".ren").attr("href"));
    }

    @Test
    void aLineSaysWhoAndThroughWhom() {
        Element line = page.expectFirst(".row .gl.k-statement");
        assertEquals("سامي الفهد · قول وكالة الموج", line.expectFirst("p").text());
        assertEquals(
                List.of("سامي الفهد", "وكالة الموج", "نموذج"),
                line.select(".sanad .who").eachText());
        assertEquals("قال", line.select(".sanad .cue").text());
    }

    @Test
    void theOthersSayWhatWhenAndHowMuch() {
        assertEquals(
                "سامي الفهد · وعد · يستحق 2031-04-30",
                page.select(".gl.k-commitment p").text());
        assertEquals(
                "كارثة · الحجل · أمس · 12 قتيلا", page.select(".gl.k-event p").text());
        assertEquals("12 قتيلا", page.select(".val.k-amount > span").text());
        assertEquals("2031-03-11", page.select(".val.k-time > span").text());
    }

    @Test
    void whoIsWhoStandsBelow() {
        assertEquals(
                "سامي الفهد شخص · Sami al-Fahd · الوزير",
                page.expectFirst(".nm").text().substring(2));
        assertEquals(
                "https://www.geonames.org/99", page.select(".nm a[href^=https]").attr("href"));
    }

    @Test
    void englishFramesTheArabicWords() {
        Document english = page(PageLanguage.ENGLISH, FERRY);
        assertEquals("ltr", english.expectFirst("html").attr("dir"));
        assertEquals("rtl", english.expectFirst(".matn").attr("dir"));
        assertEquals(
                "Sami al-Fahd · says وكالة الموج",
                english.expectFirst(".row .gl.k-statement p").text());
        assertEquals("Wednesday 12 March 2031", english.select(".facts time").text());
        assertParagraphs(FERRY, english);
    }

    @Test
    void severalArticlesHaveAListAndDifferentIds() {
        Document both = page(PageLanguage.ARABIC, FERRY, FERRY);
        assertEquals(2, both.select(".toc li").size());
        assertEquals(
                both.select("[id]").size(),
                both.select("[id]").eachAttr("id").stream().distinct().count());
        assertLinks(both);
    }

    @Test
    void thePageNeedsNothingElse() {
        String html = ReadingHtml.page(List.of(FERRY), PageLanguage.ARABIC);
        assertFalse(html.contains("{{"), "a hole in the style");
        assertTrue(page.select("link, img, script[src], iframe").isEmpty());
        assertFalse(html.replace("url(data:", "").contains("url("));
    }

    @Test
    void markupInAnArticleIsText() {
        String evil = "<script>alert(1)</script> & \"'<!--";
        Article article = new Article(evil, evil, evil, evil, null, "javascript:alert(1)");
        Document page = page(PageLanguage.ARABIC, ArticleReader.open().read(article));
        assertEquals(1, page.select("script").size()); // the page's own
        assertEquals(evil, page.expectFirst("h1").wholeText());
        assertEquals(evil, page.select(".matn").text());
        assertTrue(page.select("a[href^=javascript]").isEmpty());
    }

    @Test
    void allThatAReadingMayHoldHasItsWords() {
        for (PageLanguage language : PageLanguage.values()) {
            Labels labels = new Labels(language);
            for (Statement.Act act : Statement.Act.values()) {
                assertNotNull(labels.get("act." + act.label()));
            }
            for (Event.Type type : Event.Type.values()) {
                assertNotNull(labels.get("event." + type.label()));
            }
            for (EntityType type : EntityType.values()) {
                assertNotNull(labels.get("type." + type.label()));
            }
            for (Event.Status status : List.of(Event.Status.PLANNED, Event.Status.DENIED)) {
                assertNotNull(labels.get("status." + status.label()));
            }
            for (Link.Kind kind : Link.Kind.values()) {
                assertNotNull(labels.get("link." + kind.label()));
            }
        }
    }

    @Test
    void everySampleStandsOnThePageAsItIs() {
        ArticleReader reader = ArticleReader.open();
        try (Stream<Intake> samples = new ArticleFiles(Door.standard()).articles(Path.of("../samples"))) {
            samples.forEach(sample -> {
                Reading reading = reader.read(((Intake.Taken) sample).article());
                Document page = page(PageLanguage.ARABIC, reading);
                assertParagraphs(reading, page);
                assertLinks(page);
            });
        }
    }

    private static void assertParagraphs(Reading reading, Document page) {
        List<String> paragraphs = reading.paragraphs().stream()
                .map((Span paragraph) -> paragraph.quote(reading.article().body()))
                .toList();
        assertEquals(
                paragraphs,
                page.select(".matn").stream().map(Element::wholeText).toList());
    }

    private static void assertLinks(Document page) {
        Elements links = page.select("a[href^=#]");
        assertFalse(links.isEmpty());
        for (Element link : links) {
            assertNotNull(page.getElementById(link.attr("href").substring(1)), link.outerHtml());
        }
    }

    private static Document page(PageLanguage language, Reading... readings) {
        return Jsoup.parse(ReadingHtml.page(List.of(readings), language));
    }
}
