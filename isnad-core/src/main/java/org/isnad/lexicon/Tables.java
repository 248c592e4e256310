package org.isnad.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isnad.text.ArabicFold;

/**
 * The tables that hold the words the program knows: tab-separated lines in {@code /org/isnad/lexicon}.
 *
 * <p>Empty lines and lines that begin with {@code #} say nothing. In a table of rules a line that begins with {@code +} or
 * {@code -} is an example of the rule above it: of a text it fits, or of one it must leave alone.
 */
public final class Tables {
    private static final String FOLDER = "/org/isnad/lexicon/";

    private Tables() {}

    /**
     * The table's rows, from top to bottom.
     *
     * @param name of the file, as {@code months.tsv}
     */
    public static List<Row> rows(String name) {
        try (InputStream in = Tables.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalArgumentException("table " + name + ", expected a file in resources" + FOLDER);
            }
            return rows(name, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("table " + name, e);
        }
    }

    /** The rows of a table that stands elsewhere; {@code name} is for messages. */
    public static List<Row> rows(String name, Reader reader) throws IOException {
        List<Row> rows = new ArrayList<>();
        BufferedReader lines = new BufferedReader(reader);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && line.charAt(0) != '#') {
                rows.add(new Row(name, number, cells(line)));
            }
        }
        return rows;
    }

    /** A table of rules, each with the examples below it. */
    public static List<Rule> rules(String name) {
        List<Rule> rules = new ArrayList<>();
        Row head = null;
        List<Row> fits = new ArrayList<>();
        List<Row> not = new ArrayList<>();
        for (Row row : rows(name)) {
            switch (row.text(0)) {
                case "+" -> fits.add(row);
                case "-" -> not.add(row);
                default -> {
                    if (head != null) {
                        rules.add(rule(head, fits, not));
                    }
                    head = row;
                    fits.clear();
                    not.clear();
                }
            }
        }
        if (head != null) {
            rules.add(rule(head, fits, not));
        }
        return rules;
    }

    private static Rule rule(Row head, List<Row> fits, List<Row> not) {
        if (fits.isEmpty() || not.isEmpty()) {
            throw head.wrong("a rule with an example line + and an example line - below it");
        }
        return new Rule(head, fits, not);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>(6);
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            cells.add(line.substring(from, tab));
            from = tab + 1;
        }
        cells.add(line.substring(from));
        return cells;
    }

    /** A rule's line with the texts it fits and those it does not; each example's first cell is its sign. */
    public record Rule(Row row, List<Row> fits, List<Row> fitsNot) {
        public Rule {
            fits = List.copyOf(fits);
            fitsNot = List.copyOf(fitsNot);
        }
    }

    /** One line of a table; columns count from 0. A column that the line is too short for is an empty text. */
    public record Row(String table, int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public int size() {
            return cells.size();
        }

        public String text(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** The column's text, which must not be empty. */
        public String expectText(int column, String expected) {
            String text = text(column);
            if (text.isEmpty()) {
                throw wrong(expected);
            }
            return text;
        }

        /** As {@link #text}, folded: the form in which tables and tokens are compared. */
        public String folded(int column) {
            return ArabicFold.folded(text(column));
        }

        /** The column's parts between commas, spaces around them removed; none where it is empty. */
        public List<String> list(int column) {
            List<String> parts = new ArrayList<>();
            for (String part : text(column).split(",", -1)) {
                if (!part.isBlank()) {
                    parts.add(part.strip());
                }
            }
            return parts;
        }

        public int number(int column) {
            try {
                return Integer.parseInt(text(column));
            } catch (NumberFormatException e) {
                throw (TableException)
                        wrong("a whole number in column " + (column + 1)).initCause(e);
            }
        }

        public double decimal(int column) {
            try {
                return Double.parseDouble(text(column));
            } catch (NumberFormatException e) {
                throw (TableException)
                        wrong("a number in column " + (column + 1)).initCause(e);
            }
        }

        /** The constant of {@code kinds} that the column names in small letters. */
        public <E extends Enum<E>> E kind(int column, Class<E> kinds) {
            for (E kind : kinds.getEnumConstants()) {
                if (kind.name().equalsIgnoreCase(text(column))) {
                    return kind;
                }
            }
            throw wrong("one of " + List.of(kinds.getEnumConstants()) + " in column " + (column + 1));
        }

        /** What to throw when the line does not say what it should. */
        public TableException wrong(String expected) {
            return new TableException(table, line, String.join("\t", cells), expected);
        }
    }
}
