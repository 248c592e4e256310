package org.isnad.source;

import org.jsoup.nodes.Element;

/**
 * A line of a page: what stands between two block elements or line breaks.
 *
 * @param text its words, one space between them; empty where something that is not the article was left out
 * @param linked how many characters of it are links
 * @param element the block element that it stands in
 * @param heading whether that is a heading
 * @param dated whether it holds an element that tells a time, as lines between title and text do
 */
record Block(String text, int linked, Element element, boolean heading, boolean dated) {
    private static final double LINKS = 0.5;
    private static final int SENTENCE = 60; // characters: a shorter line may be a label
    private static final int DATED = 120; // or, with a date in it, one shorter than this

    /** Whether it only leads elsewhere. */
    boolean isLinks() {
        return linked > LINKS * text.length();
    }

    /** Whether it can hardly be anything but running text. */
    boolean isProse() {
        return text.length() >= (dated ? DATED : SENTENCE) && !isLinks() && !heading;
    }

    /** Whether it may stand between the title and the text: a byline, a date, the title itself. */
    boolean isLabel() {
        return !isProse() && (heading || dated || text.length() < SENTENCE);
    }
}
