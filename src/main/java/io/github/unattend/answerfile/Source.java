package io.github.unattend.answerfile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The bytes of a file, opened as often as they are needed.
 *
 * @param name the last name of its path
 * @param opener opens it
 */
public record Source(String name, Opener opener) {
    /** Opens a file at its start. */
    @FunctionalInterface
    public interface Opener {
        InputStream open() throws IOException;
    }

    public static Source of(Path file) {
        return new Source(file.getFileName().toString(), () -> Files.newInputStream(file));
    }

    public static Source of(String name, byte[] bytes) {
        return new Source(name, () -> new ByteArrayInputStream(bytes));
    }

    public InputStream open() throws IOException {
        return opener.open();
    }

    /** Whether its name says that it is XML. */
    boolean isNamedXml() {
        return name.regionMatches(true, name.length() - 4, ".xml", 0, 4);
    }
}
