package org.isnad.lexicon;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The trained models by name: those shipped as resources ({@code /org/isnad/model/NAME.model}), or others put in their place. */
public final class Models {
    private final Map<String, byte[]> own;
    private final boolean shipped;

    private Models(Map<String, byte[]> own, boolean shipped) {
        this.own = own;
        this.shipped = shipped;
    }

    /** What the program ships. */
    public static Models shipped() {
        return new Models(Map.of(), true);
    }

    /** None at all: to train the first from. */
    public static Models none() {
        return new Models(Map.of(), false);
    }

    /** These, and {@code bytes} under {@code name}. */
    public Models with(String name, byte[] bytes) {
        Map<String, byte[]> all = new TreeMap<>(own);
        all.put(name, bytes);
        return new Models(all, shipped);
    }

    public Optional<LinearModel> findLinear(String name) {
        return find(name).map(bytes -> {
            try {
                return LinearModel.read(new ByteArrayInputStream(bytes));
            } catch (IOException e) {
                throw new UncheckedIOException("model " + name, e);
            }
        });
    }

    public Optional<SequenceModel> findSequence(String name) {
        return find(name).map(bytes -> {
            try {
                return SequenceModel.read(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException("model " + name, e);
            }
        });
    }

    /** The bytes under {@code name}. */
    public Optional<byte[]> find(String name) {
        byte[] bytes = own.get(name);
        if (bytes != null) {
            return Optional.of(bytes);
        }
        return shipped ? resource("/org/isnad/model/" + name + ".model") : Optional.empty();
    }

    private static Optional<byte[]> resource(String path) {
        try (InputStream in = Models.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + path, e);
        }
    }
}
