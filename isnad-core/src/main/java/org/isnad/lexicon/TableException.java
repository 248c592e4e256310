package org.isnad.lexicon;

/** A table's line that does not read as it should: {@code months.tsv:2: found 'x', expected a month from 1 to 12}. */
public final class TableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TableException(String table, int line, String found, String expected) {
        super(table + ":" + line + ": found '" + found + "', expected " + expected);
    }
}
