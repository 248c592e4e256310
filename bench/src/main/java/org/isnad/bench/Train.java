package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Trains the shipped models on every gold article: the same bytes from the same articles. */
public final class Train {
    private Train() {}

    /** {@code GOLD.jsonl FOLDER [CACHE]}: writes each model to {@code FOLDER/NAME.model}. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            throw new IllegalArgumentException("arguments " + List.of(args) + ", expected GOLD.jsonl FOLDER [CACHE]");
        }
        Path folder = Files.createDirectories(Path.of(args[1]));
        Training training = new Training(Gold.read(Path.of(args[0])), args.length > 2 ? Path.of(args[2]) : null);
        for (Layer layer : Training.LAYERS) {
            for (Map.Entry<String, byte[]> model : training.models(layer).entrySet()) {
                Files.write(folder.resolve(model.getKey() + ".model"), model.getValue());
                System.err.println(model.getKey() + ": " + model.getValue().length + " bytes");
            }
        }
    }
}
