package org.isnad.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.isnad.reading.ArticleReader;
import org.isnad.reading.Reading;

/**
 * Writes readings as one page that needs nothing else: each article as it stands, every record marked in its words, a
 * legend, and the ledger beside it, each line linked to its words and back.
 */
public final class ReadingHtml {
    private final Labels labels;
    private final Html articles = new Html();
    private final Html contents = new Html();
    private String title = "";
    private int count;

    public ReadingHtml(PageLanguage language) {
        labels = new Labels(language);
    }

    /** The page of these readings. */
    public static String page(List<Reading> readings, PageLanguage language) {
        ReadingHtml page = new ReadingHtml(language);
        readings.forEach(page::add);
        return page.page();
    }

    public void add(Reading reading) {
        count++;
        ArticleWriter writer = new ArticleWriter(reading, count, labels, articles);
        writer.write();
        title = count == 1 ? writer.title() : labels.get("contents");
        contents.raw("<li><a href=\"#a" + count + "\">").arabic(writer.title()).raw("</a><small>");
        contents.text(writer.lines() + " " + labels.get("lines")).raw("</small></li>");
    }

    /** The page of all that was added. */
    public String page() {
        PageLanguage language = labels.language();
        Html html = new Html();
        html.raw("<!doctype html>\n<html lang=\"" + language.code() + "\" dir=\"" + language.direction()
                + "\">\n<head>\n");
        html.raw(
                "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.raw("<meta name=\"generator\" content=\"Isnad " + ArticleReader.VERSION + "\">\n");
        html.element("title", "", title + " · " + labels.get("isnad")).raw("\n");
        html.raw("<style>\n" + style() + "</style>\n</head>\n<body>\n" + resource("sprite.svg"));
        bar(html);
        html.raw("<main class=\"wrap\" id=\"main\">\n");
        contents(html);
        html.raw(articles.toString()).raw("</main>\n");
        foot(html);
        return html.raw("<script>\n" + resource("page.js") + "</script>\n</body>\n</html>\n")
                .toString();
    }

    private void bar(Html html) {
        html.raw("<a class=\"skip\" href=\"#main\">").text(labels.get("skip")).raw("</a>\n");
        html.raw("<header class=\"bar\"><div class=\"bar-in\">")
                .raw("<span class=\"brand\">")
                .element("span", "", labels.get("isnad"));
        html.raw("<svg aria-hidden=\"true\"><use href=\"#dara-dot\"/></svg></span>");
        html.element("span", "motto", labels.get("motto"));
        html.raw("<button type=\"button\" class=\"theme\" aria-label=\"").text(labels.get("theme"));
        html.raw("\"><svg class=\"i\" aria-hidden=\"true\"><use href=\"#sun\"/></svg></button></div></header>\n");
    }

    private void contents(Html html) {
        if (count > 1) {
            html.raw("<nav class=\"toc\">").element("h2", "lab", labels.get("contents"));
            html.raw("<ol>" + contents + "</ol></nav>\n");
        }
    }

    private void foot(Html html) {
        html.raw("<footer class=\"foot\"><div class=\"wrap\">").element("span", "", labels.get("about"));
        html.raw("<span>").text(labels.get("isnad") + " · " + labels.get("reader") + " ");
        html.latin(ArticleReader.VERSION).raw("</span></div></footer>\n");
    }

    private static String style() {
        String dark = resource("page-dark.css");
        return resource("page.css")
                .replace(
                        "{{dark}}",
                        ":root[data-theme=\"dark\"] {\n" + dark + "}\n@media screen and (prefers-color-scheme: dark)"
                                + " {\n:root:not([data-theme=\"light\"]) {\n" + dark + "}\n}")
                .replace("{{amiri-arabic}}", base64("amiri-arabic.woff2"))
                .replace("{{amiri-latin}}", base64("amiri-latin.woff2"));
    }

    private static String resource(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static String base64(String name) {
        return Base64.getEncoder().encodeToString(bytes(name));
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(ReadingHtml.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name, e);
        }
    }
}
