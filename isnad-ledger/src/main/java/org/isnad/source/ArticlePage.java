package org.isnad.source;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.text.Article;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * An article on a web page: its main text, one paragraph a line, with the title, outlet, date and address that the page's
 * own metadata tell. The body holds no menus, related stories, bylines or captions, and not the title.
 */
public final class ArticlePage {
    private static final Pattern CHARSET = Pattern.compile(
            "<(?:meta|\\?xml)[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]+)", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 1 << 13;
    private static final int PROSE = 200; // characters: less is a teaser above a text that a script would fetch

    private ArticlePage() {}

    /** @param id what to call it; if empty, it is called by its content */
    public static Article article(String id, String html) {
        Document page = Jsoup.parse(Characters.clean(html));
        PageFacts facts = PageFacts.of(page);
        String shown = MainText.of(page.body(), Objects.requireNonNullElse(facts.title(), ""));
        String body = shown.length() < PROSE && facts.body().length() > shown.length() ? facts.body() : shown;
        String name = id.isEmpty() ? ContentId.of(body) : id;
        return new Article(name, body, facts.title(), facts.outlet(), facts.published(), facts.url());
    }

    /** The encoding that the page's head declares. */
    static @Nullable String declaredEncoding(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = CHARSET.matcher(head);
        return declared.find() ? declared.group(1) : null;
    }
}
