package org.isnad.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.isnad.lexicon.Tables;
import org.isnad.lexicon.Tables.Row;
import org.isnad.text.ArabicFold;
import org.jsoup.nodes.Element;

/** Knows by what names pages call the parts that are not the article, and by what words lines lead elsewhere. */
final class Boilerplate {
    private static final Boilerplate SHIPPED = new Boilerplate();

    private final List<String> parts = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    private Boilerplate() {
        for (Row row : rows()) {
            switch (row.text(0)) {
                case "part" -> parts.add(row.text(1));
                case "word" -> words.add(row.text(1));
                case "line" -> lines.add(row.folded(1));
                default -> throw row.wrong("part, word or line");
            }
        }
    }

    /** Whether the page's own names say that the element is no part of the article. */
    static boolean names(Element element) {
        return SHIPPED.isNamed(element.id()) || element.classNames().stream().anyMatch(SHIPPED::isNamed);
    }

    /** Whether the line only leads to other articles, or tells of rights. */
    static boolean begins(String line) {
        String folded = ArabicFold.folded(line);
        return SHIPPED.lines.stream().anyMatch(folded::startsWith);
    }

    private boolean isNamed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String letters = lower.replaceAll("[^a-z]", "");
        return parts.stream().anyMatch(letters::contains)
                || words.contains(letters)
                || words.stream().anyMatch(List.of(lower.split("[^a-z]+", -1))::contains);
    }

    private static List<Row> rows() {
        try (InputStream in = Objects.requireNonNull(Boilerplate.class.getResourceAsStream("boilerplate.tsv"))) {
            return Tables.rows("boilerplate.tsv", new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("table boilerplate.tsv", e);
        }
    }
}
