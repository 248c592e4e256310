package org.isnad.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.text.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static final List<String> KINDS =
            List.of("statement", "commitment", "event", "time", "amount", "entity", Mark.CUE);
    private static final String TEXT = "وعد الوزير بنشر التقرير غدا";

    @Test
    void wordsLinkToTheirLine() {
        assertEquals(
                "وعد الوزير بنشر التقرير <a href=\"#l1-1\" class=\"ev k-time\" data-r=\"1-1\" id=\"w1-1\">غدا</a>",
                marked(TEXT, mark("غدا", "time", "1-1")));
    }

    @Test
    void aLongKindHasASiglumAndHoldsOthers() {
        String html = marked(TEXT, mark("بنشر التقرير غدا", "commitment", "1-1"), mark("غدا", "time", "1-2"));
        assertEquals("بنشر التقرير غدا", page(html).select("span.k-commitment").text());
        assertEquals("غدا", page(html).select("span.k-commitment a.k-time").text());
        assertEquals("و", page(html).select("span.k-commitment > a.ren").attr("data-s"));
    }

    @Test
    void marksThatCrossAreCutAndLinkedOnce() {
        String html = marked(TEXT, mark("الوزير بنشر", "statement", "1-1"), mark("بنشر التقرير", "commitment", "1-2"));
        assertEquals(
                List.of("بنشر", "التقرير"), page(html).select(".k-commitment").eachText());
        assertEquals(1, page(html).select("[id=w1-2]").size());
    }

    @Test
    void aLinkHoldsNoLink() {
        String html = marked(TEXT, mark("التقرير غدا", "event", "1-1"), mark("غدا", "time", "1-2"));
        assertEquals("غدا", page(html).select("a.k-event span.k-time").text());
        assertEquals("1-2", page(html).select("[id=w1-2]").attr("data-r"));
    }

    @Test
    void anyMarksLeaveTheTextAsItIs() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            String text = Characters.clean(RandomText.of(random, 40));
            Html html = new Html();
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                int start = random.nextInt(text.length());
                Span span = new Span(start, start + random.nextInt(text.length() - start + 1));
                marks.add(new Mark(span, KINDS.get(random.nextInt(KINDS.size())), "1-" + i, "w1-" + i));
            }
            marks.sort(Mark.OUTER_FIRST);
            Span paragraph = new Span(random.nextInt(10), 30 + random.nextInt(text.length() - 29));
            new MarkedText(text, new Labels(PageLanguage.ARABIC), html).write(paragraph, marks);
            Document page = page(html.toString());
            assertEquals(paragraph.quote(text), page.wholeText(), "seed " + seed);
            assertTrue(page.select("a a").isEmpty(), "a link in a link, seed " + seed);
        }
    }

    private static Mark mark(String words, String kind, String record) {
        int start = TEXT.indexOf(words);
        return new Mark(new Span(start, start + words.length()), kind, record, "w" + record);
    }

    private static String marked(String text, Mark... marks) {
        Html html = new Html();
        List<Mark> sorted = new ArrayList<>(List.of(marks));
        sorted.sort(Mark.OUTER_FIRST);
        new MarkedText(text, new Labels(PageLanguage.ARABIC), html).write(new Span(0, text.length()), sorted);
        return html.toString();
    }

    /** As XML, which mends nothing: what does not nest would show. */
    private static Document page(String html) {
        Document page = Jsoup.parse(html, "", Parser.xmlParser());
        page.outputSettings().prettyPrint(false);
        return page;
    }
}
