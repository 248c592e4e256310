package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** What the program says, in one of its languages. */
final class Messages {
    private final Language language;
    private final ResourceBundle bundle;

    private Messages(Language language) {
        this.language = language;
        this.bundle = bundle("messages_" + language + ".properties");
    }

    /** Straight from its file: a search by locale would open every jar to look for what is not there. */
    private static ResourceBundle bundle(String file) {
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(file), file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
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
}
