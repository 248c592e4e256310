package org.isnad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {
    @Test
    void commentsAndEmptyLinesSayNothing() throws IOException {
        List<Tables.Row> rows = rows("# about\n\nقال\tverb\n");
        assertEquals(1, rows.size());
        assertEquals("قال", rows.get(0).text(0));
        assertEquals("", rows.get(0).text(7));
    }

    @Test
    void columnsAreReadFoldedAsListsAndAsNumbers() throws IOException {
        Tables.Row row = rows("أيلول\t9\tسبتمبر، شتنبر\ta, b\n").get(0);
        assertEquals("ايلول", row.folded(0));
        assertEquals(9, row.number(1));
        assertEquals(List.of("a", "b"), row.list(3));
    }

    @Test
    void aMistakeIsNamedWithItsPlace() throws IOException {
        Tables.Row row = rows("# months\nفبراير\t1x\n").get(0);
        TableException e = assertThrows(TableException.class, () -> row.number(1));
        assertEquals("months.tsv:2: found 'فبراير\t1x', expected a whole number in column 2", e.getMessage());
    }

    private static List<Tables.Row> rows(String text) throws IOException {
        return Tables.rows("months.tsv", new StringReader(text));
    }
}
