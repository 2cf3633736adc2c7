package io.github.unattend.goal;

import io.github.unattend.schema.AnswerFileSchema;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file for the XML schema of answer files. */
public final class SchemaFile {
    private SchemaFile() {}

    /** Writes the schema, and the directory of the file where there is none. */
    public static void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            AnswerFileSchema.write(out);
        }
    }
}
