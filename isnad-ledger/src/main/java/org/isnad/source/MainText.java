package org.isnad.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article on a page: the element that holds most of the running text near to it, as the readers of browsers
 * do, with its neighbours that hold much too; of these the lines that are not links, labels or bylines.
 */
final class MainText {
    private static final Set<String> INNER = Set.of(
            "p", "li", "ul", "ol", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "dd", "dt", "dl", "header");
    private static final int LEVELS = 4; // page builders wrap each paragraph in up to three boxes
    private static final double NEIGHBOUR = 0.2;
    private static final int ARTICLE = 200; // characters: less is not even a bulletin

    private final List<Block> blocks;
    private final String title;

    private MainText(List<Block> blocks, String title) {
        this.blocks = blocks;
        this.title = title;
    }

    /**
     * The article's paragraphs, one a line; empty if the page has no running text. The names that the page gives its
     * parts are believed as long as they leave an article.
     */
    static String of(Element body, String title) {
        String named = new MainText(Blocks.of(body, true), title).text();
        return named.length() >= ARTICLE ? named : new MainText(Blocks.of(body, false), title).text();
    }

    private String text() {
        Map<Element, Double> scores = scores();
        Element best = null;
        double most = 0;
        for (Map.Entry<Element, Double> entry : scores.entrySet()) {
            best = entry.getValue() > most ? entry.getKey() : best;
            most = Math.max(most, entry.getValue());
        }
        return best == null ? "" : String.join("\n", lines(inside(unboxed(best, scores), scores)));
    }

    /** Where each paragraph has a box of its own, the box that holds those. */
    private Element unboxed(Element best, Map<Element, Double> scores) {
        boolean single = blocks.stream()
                        .filter(block -> block.isProse() && isWithin(block.element(), best))
                        .count()
                == 1;
        Element box = best;
        for (int level = 1; single && level < LEVELS && box.parent() != null; level++) {
            Element inner = box;
            Element outer = box.parent();
            if (outer.children().stream()
                    .anyMatch(c -> !c.equals(inner) && isLike(c, inner) && scores.containsKey(c))) {
                return outer;
            }
            box = outer;
        }
        return best;
    }

    private static boolean isLike(Element a, Element b) {
        return a.normalName().equals(b.normalName()) && a.className().equals(b.className());
    }

    private static boolean isWithin(Element inner, Element outer) {
        return inner.equals(outer) || inner.parents().contains(outer);
    }

    /** For each box, how much running text it holds; what lies deeper counts less. */
    private Map<Element, Double> scores() {
        Map<Element, Double> scores = new LinkedHashMap<>();
        for (Block block : blocks) {
            double score = block.isProse() ? block.text().length() - block.linked() : 0;
            Element box = box(block.element());
            for (int level = 1; score > 0 && level <= LEVELS && box != null; level++) {
                scores.merge(box, score / level, Double::sum);
                box = box.parent();
            }
        }
        return scores;
    }

    /** The blocks inside the best box and inside its neighbours that have a fair share of running text. */
    private List<Block> inside(Element best, Map<Element, Double> scores) {
        double enough = NEIGHBOUR * scores.getOrDefault(best, 0.0);
        Element outer = best.parent();
        List<Block> inside = new ArrayList<>();
        for (Block block : blocks) {
            Element child = childOf(outer, block.element());
            boolean near = child.equals(outer) || isParagraphIn(outer, child);
            boolean chosen = child.equals(best) || scores.getOrDefault(child, 0.0) >= enough && !child.equals(outer);
            if (chosen || outer == null || near && block.isProse()) {
                inside.add(block);
            }
        }
        return inside;
    }

    private static boolean isParagraphIn(@Nullable Element outer, Element child) {
        return INNER.contains(child.normalName()) && Objects.equals(child.parent(), outer);
    }

    private List<String> lines(List<Block> chosen) {
        List<String> lines = new ArrayList<>();
        boolean begun = false;
        for (int i = 0; i < chosen.size(); i++) {
            Block block = chosen.get(i);
            boolean label = !begun && block.isLabel();
            boolean leads = block.heading() && (i + 1 == chosen.size() || isNothing(chosen.get(i + 1)));
            if (!isNothing(block) && !label && !leads) {
                lines.add(block.text());
            }
            begun |= block.isProse();
        }
        return lines;
    }

    private boolean isNothing(Block block) {
        return block.text().isEmpty()
                || block.isLinks()
                || block.text().equals(title)
                || Boilerplate.begins(block.text());
    }

    private static Element box(Element element) {
        Element box = element;
        while (INNER.contains(box.normalName()) && box.parent() != null) {
            box = box.parent();
        }
        return box;
    }

    /** The child of the parent that the element stands in, or the element itself if it stands elsewhere. */
    private static Element childOf(@Nullable Element parent, Element element) {
        Element child = element;
        while (child.parent() != null
                && !child.equals(parent)
                && !child.parent().equals(parent)) {
            child = child.parent();
        }
        return child;
    }
}
