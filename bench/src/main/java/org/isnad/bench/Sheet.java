package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A comma-separated sheet with a heading: cells may stand in quotation marks and then hold commas and line breaks. */
final class Sheet {
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<List<String>> rows;

    private Sheet(List<List<String>> rows) {
        List<String> heading = rows.get(0);
        for (int c = 0; c < heading.size(); c++) {
            columns.put(heading.get(c), c);
        }
        this.rows = rows.subList(1, rows.size());
    }

    static Sheet read(Path file) throws IOException {
        return new Sheet(parse(Files.readString(file)));
    }

    /** The sheet's rows as cells by heading; a missing cell is empty. */
    List<Row> rows() {
        return rows.stream().map(Row::new).toList();
    }

    private static List<List<String>> parse(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
                cell.append(c);
            } else if (c != '\r') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        if (!row.isEmpty() || cell.length() > 0) {
            row.add(cell.toString());
            rows.add(row);
        }
        return rows;
    }

    /** One line of the sheet. */
    final class Row {
        private final List<String> cells;

        private Row(List<String> cells) {
            this.cells = cells;
        }

        String get(String heading) {
            Integer column = columns.get(heading);
            return column == null || column >= cells.size()
                    ? ""
                    : cells.get(column).strip();
        }
    }
}
