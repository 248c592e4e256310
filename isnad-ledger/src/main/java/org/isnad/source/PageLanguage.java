package org.isnad.source;

import java.util.Locale;

/** The languages in which a page or a ledger speaks of an article; the article's own words stay as they are. */
public enum PageLanguage {
    ARABIC("ar", "rtl"),
    ENGLISH("en", "ltr");

    private final String code;
    private final String direction;

    PageLanguage(String code, String direction) {
        this.code = code;
        this.direction = direction;
    }

    String code() {
        return code;
    }

    String direction() {
        return direction;
    }

    Locale locale() {
        return Locale.of(code);
    }
}
