package org.isnad.source;

/** Markup in the making. All that is not markup goes through {@link #text}, which escapes it. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    Html text(String text) {
        return text(text, 0, text.length());
    }

    Html text(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(isControl(c) ? Characters.REPLACEMENT : c);
            }
        }
        return this;
    }

    /** {@code <name class="kind">text</name>}. */
    Html element(String name, String kind, String text) {
        raw("<" + name + (kind.isEmpty() ? "" : " class=\"" + kind + "\"") + ">");
        return text(text).raw("</" + name + ">");
    }

    /** Words of the article or names in it, kept apart from the direction of what stands around them. */
    Html arabic(String words) {
        return raw("<bdi lang=\"ar\">").text(words).raw("</bdi>");
    }

    /** A date, a code, a number with its unit. */
    Html latin(String words) {
        return raw("<bdi dir=\"ltr\">").text(words).raw("</bdi>");
    }

    /** Words of the page that begin with a number or a date: their own letters say which way they run. */
    Html words(String words) {
        return raw("<bdi>").text(words).raw("</bdi>");
    }

    /** Parts what is told of one thing; stays with what stands before it. */
    Html dot() {
        return raw("\u00A0· ");
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** What HTML has no way to write. */
    private static boolean isControl(char c) {
        return c < ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f' || c == 0x7F;
    }
}
