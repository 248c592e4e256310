package org.isnad.cli;

import java.nio.charset.StandardCharsets;
import org.isnad.reading.Reading;
import org.isnad.source.ReadingHtml;

/** The form in which readings are printed. */
interface Form {
    /** What is printed of the reading as soon as it is its turn. On any thread, in any order. */
    byte[] printed(Reading reading);

    /** Takes the reading for the end. On one thread, in order. */
    default void add(Reading reading) {}

    /** What is printed at the end. */
    default String end() {
        return "";
    }

    static Form ledger(TerminalLedger ledger) {
        return reading -> ledger.ledger(reading).getBytes(StandardCharsets.UTF_8);
    }

    /** One page of all. */
    static Form page(Language language) {
        ReadingHtml page = new ReadingHtml(language.ofLabels());
        return new Form() {
            @Override
            public byte[] printed(Reading reading) {
                return new byte[0];
            }

            @Override
            public void add(Reading reading) {
                page.add(reading);
            }

            @Override
            public String end() {
                return page.page();
            }
        };
    }
}
