package org.isnad.source;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.text.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Looks a page's facts up: in JSON-LD first, then OpenGraph, microdata and meta elements, at last what it shows. */
final class PageMeta {
    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:published_time",
            "datepublished",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "dc.date",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.issued",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "article.published",
            "lastmod");
    private static final List<String> OUTLETS = List.of(
            "og:site_name", "application-name", "publisher", "dc.publisher", "copyright-holder", "twitter:site_name");
    private static final Pattern SUFFIX = Pattern.compile("(.+?)\\s+(?:[-|–—•·»:]|::|\\|\\|)\\s+([^-|–—•·»]+)");
    private static final Pattern DATE_IN_URL = Pattern.compile("/(20\\d\\d)[/-](\\d\\d?)[/-](\\d\\d?)(?:[/-]|$)");

    private final Document page;
    private final JsonLd jsonLd;

    PageMeta(Document page) {
        this.page = page;
        this.jsonLd = JsonLd.of(page);
    }

    @Nullable
    String title() {
        return jsonLd.find("headline")
                .or(() -> findMeta(List.of("og:title")))
                .or(() -> findText("[itemprop=headline]"))
                .or(() -> findText("h1"))
                .or(() -> Optional.of(page.title().strip()))
                .map(this::withoutOutlet)
                .filter(title -> !title.isEmpty())
                .orElse(null);
    }

    @Nullable
    String outlet() {
        return jsonLd.findPublisher()
                .or(() -> findMeta(OUTLETS))
                .or(() -> findText("[itemprop=publisher] [itemprop=name]"))
                .or(this::findOutletInTitle)
                .orElse(null);
    }

    @Nullable
    Published published() {
        return jsonLd.find("datePublished")
                .flatMap(PageDate::find)
                .or(() -> findMeta(DATES).flatMap(PageDate::find))
                .or(() -> findDate("[itemprop=datePublished]"))
                .or(() -> findDate("article time[datetime], main time[datetime]"))
                .or(() -> findDate("time[pubdate], time[datetime]"))
                .or(this::findDateInUrl)
                .orElse(null);
    }

    @Nullable
    String url() {
        return Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                .map(link -> link.attr("href"))
                .or(() -> findMeta(List.of("og:url")))
                .filter(PageMeta::isAbsolute)
                .or(() -> jsonLd.findUrl().filter(PageMeta::isAbsolute))
                .orElse(null);
    }

    /** The text, which some pages give to search engines alone; often empty. */
    String body() {
        return Characters.clean(jsonLd.find("articleBody").orElse(""));
    }

    private String withoutOutlet(String title) {
        Matcher parts = SUFFIX.matcher(title);
        if (!parts.matches()) {
            return title;
        }
        boolean told = parts.group(2).equals(outlet());
        boolean shown = page.select("h1, h2").stream().anyMatch(h -> h.text().equals(parts.group(1)));
        return told || shown ? parts.group(1) : title;
    }

    /** A page called {@code X - Y} whose heading is {@code X} is by Y. */
    private Optional<String> findOutletInTitle() {
        Matcher parts = SUFFIX.matcher(page.title().strip());
        return parts.matches()
                        && page.select("h1, h2").stream().anyMatch(h -> h.text().equals(parts.group(1)))
                ? Optional.of(parts.group(2).strip())
                : Optional.empty();
    }

    private Optional<String> findMeta(List<String> names) {
        return names.stream()
                .flatMap(name -> page.select("meta").stream().filter(meta -> isCalled(meta, name)))
                .map(meta -> meta.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .findFirst();
    }

    private static boolean isCalled(Element meta, String name) {
        return meta.attr("property").equalsIgnoreCase(name)
                || meta.attr("name").equalsIgnoreCase(name)
                || meta.attr("itemprop").equalsIgnoreCase(name);
    }

    private Optional<String> findText(String selector) {
        return page.select(selector).stream()
                .map(element -> (element.hasAttr("content") ? element.attr("content") : element.text()).strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private Optional<Published> findDate(String selector) {
        return page.select(selector).stream()
                .map(e -> e.hasAttr("datetime")
                        ? e.attr("datetime")
                        : e.hasAttr("content") ? e.attr("content") : e.text())
                .map(PageDate::find)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Published> findDateInUrl() {
        Matcher date = DATE_IN_URL.matcher(Objects.requireNonNullElse(url(), ""));
        return date.find()
                ? PageDate.find(date.group(1) + "/" + date.group(2) + "/" + date.group(3))
                : Optional.empty();
    }

    private static boolean isAbsolute(String url) {
        return url.startsWith("http://") || url.startsWith("https://");
    }
}
