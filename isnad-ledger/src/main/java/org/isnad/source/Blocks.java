package org.isnad.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts a page into its lines, leaving out what its tags, and on request its names, say is not the article. */
final class Blocks implements NodeFilter {
    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "footer",
            "aside",
            "button",
            "select",
            "input",
            "textarea",
            "label",
            "iframe",
            "svg",
            "figure",
            "picture",
            "video",
            "audio",
            "dialog",
            "object",
            "embed",
            "canvas",
            "head",
            "map",
            "amp-ad");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> OUTLINE = Set.of("html", "body", "article", "main", "h1");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final boolean byName;
    private Element element;
    private int linked;
    private int links;
    private boolean dated;

    private Blocks(Element body, boolean byName) {
        this.element = body;
        this.byName = byName;
    }

    /** @param byName whether the classes and ids of elements are believed */
    static List<Block> of(Element body, boolean byName) {
        Blocks blocks = new Blocks(body, byName);
        body.filter(blocks);
        blocks.endLine();
        return blocks.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text.getWholeText());
        } else if (node instanceof Element child) {
            return enter(child);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element child) {
            links -= child.normalName().equals("a") ? 1 : 0;
            if (child.isBlock() && child.parent() != null) {
                endLine();
                element = block(child.parent());
            }
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element child) {
        if (isLeftOut(child)) {
            endLine();
            blocks.add(new Block("", 0, element, false, false));
            return FilterResult.SKIP_ENTIRELY;
        }
        links += child.normalName().equals("a") ? 1 : 0;
        if (child.isBlock() || child.normalName().equals("br")) {
            endLine();
        }
        element = child.isBlock() ? child : element;
        dated |= child.normalName().equals("time");
        return FilterResult.CONTINUE;
    }

    private boolean isLeftOut(Element child) {
        boolean named = byName && !OUTLINE.contains(child.normalName()) && Boilerplate.names(child);
        return named || NEVER.contains(child.normalName()) || isHidden(child);
    }

    private static boolean isHidden(Element child) {
        String style = child.attr("style").replace(" ", "");
        return child.hasAttr("hidden") || child.attr("aria-hidden").equals("true") || style.contains("display:none");
    }

    private static Element block(Element element) {
        Element block = element;
        while (!block.isBlock() && block.parent() != null) {
            block = block.parent();
        }
        return block;
    }

    private void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!space) {
                line.append(c);
                linked += links > 0 ? 1 : 0;
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
                linked += links > 0 ? 1 : 0;
            }
        }
    }

    private void endLine() {
        String text = line.toString().strip();
        if (!text.isEmpty()) {
            blocks.add(new Block(text, linked, element, HEADINGS.contains(element.normalName()), dated));
        }
        line.setLength(0);
        linked = 0;
        dated = false;
    }
}
