package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;

/** Records of one kind under their heading: where each stands, what it is, and what it says. */
final class Section {
    private static final String GAP = "  ";
    private static final int WIDEST_LABEL = 16;

    private final String heading;
    private final List<Row> rows = new ArrayList<>();

    private record Row(String place, String label, Ink ink, Paragraph body) {}

    Section(String heading) {
        this.heading = heading;
    }

    void add(String place, String label, Ink ink, Paragraph body) {
        rows.add(new Row(place, label, ink, body));
    }

    /** @param count how many records there are: a row may hold several */
    void write(StringBuilder out, Page page, int count) {
        if (rows.isEmpty()) {
            return;
        }
        out.append('\n').append(page.lineStart());
        Ink.BOLD.write(out, heading, page.colourful());
        Ink.FAINT.write(out, " " + count, page.colourful());
        out.append('\n');
        int placeCells =
                rows.stream().mapToInt(row -> Cells.of(row.place)).max().orElse(0);
        int labelCells =
                rows.stream().mapToInt(row -> Cells.of(row.label)).max().orElse(0);
        rows.forEach(row -> write(out, page, row, placeCells, Math.min(labelCells, WIDEST_LABEL)));
    }

    private static void write(StringBuilder out, Page page, Row row, int placeCells, int labelCells) {
        int margin = GAP.length() + placeCells + GAP.length() + (labelCells == 0 ? 0 : labelCells + GAP.length());
        List<String> lines = row.body.lines(Math.max(page.columns() - margin, 16), page.colourful());
        out.append(page.lineStart()).append(GAP);
        Ink.FAINT.write(out, Cells.padded(row.place, placeCells), page.colourful());
        out.append(GAP);
        if (labelCells > 0) {
            row.ink.write(out, Cells.padded(row.label, labelCells), page.colourful());
            out.append(GAP);
        }
        for (int i = 0; i < lines.size(); i++) {
            out.append(i == 0 ? "" : page.lineStart() + " ".repeat(margin))
                    .append(lines.get(i))
                    .append('\n');
        }
        if (lines.isEmpty()) {
            out.append('\n');
        }
    }
}
