package org.isnad.cli;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What the program says, in one of its languages. */
final class Messages {
    private final Language language;
    private final ResourceBundle bundle;

    private Messages(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "org.isnad.cli.messages",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Messages in(Language language) {
        return new Messages(language);
    }

    Language language() {
        return language;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    String text(String key) {
        return bundle.getString(key);
    }

    /** The text with {@code {0}}, {@code {1}} … filled in, as they are: what is not a string is the caller's to format. */
    String text(String key, String... values) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(values);
    }

    /** The word for a kind of record, {@code act.say}; for one that the bundle does not know, its own name. */
    String label(String group, String name) {
        String key = group + "." + name;
        return bundle.containsKey(key) ? bundle.getString(key) : name;
    }
}
