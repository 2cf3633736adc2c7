package io.github.unattend.goal;

import io.github.unattend.report.ReportException;
import io.github.unattend.report.WholeFile;
import io.github.unattend.schema.AnswerFileSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** The file for the XML schema of answer files. */
public final class SchemaFile {
    private SchemaFile() {}

    /**
     * Writes the schema, and the directory of the file where there is none.
     *
     * @param file its absolute path
     * @throws IOException if it cannot be written; a schema that was there before is still there then
     */
    public static void write(Path file) throws IOException {
        // Neither a link nor a device is replaced by a file.
        Path place = Files.exists(file) ? file.toRealPath() : file;
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            throw new IOException(Files.isDirectory(place) ? "a directory is in the way" : "not a regular file");
        }
        try (WholeFile whole = WholeFile.create(place, UnaryOperator.identity())) {
            AnswerFileSchema.write(whole.out());
            whole.complete();
            whole.move();
        } catch (ReportException e) {
            throw e.reason();
        }
    }
}
