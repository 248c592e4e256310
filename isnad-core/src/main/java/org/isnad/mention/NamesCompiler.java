package org.isnad.mention;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compiles the tables of names into the resource that the reader loads: {@code OUT}. Run by the build. */
final class NamesCompiler {
    private NamesCompiler() {}

    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[0]);
        Files.createDirectories(out.toAbsolutePath().getParent());
        try (DataOutputStream data = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(out)))) {
            NameTables.read(true).writeTo(data);
        }
    }
}
