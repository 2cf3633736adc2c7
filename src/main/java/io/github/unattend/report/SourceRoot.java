package io.github.unattend.report;

import io.github.unattend.answerfile.PathText;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The root of the sources, to which the addresses of files are relative.
 *
 * @param directory absolute and normalized
 */
public record SourceRoot(Path directory) {
    /** The directory of the repository to which this one belongs; without one, this one itself. */
    public static SourceRoot around(Path start) {
        Path absolute = start.toAbsolutePath().normalize();
        for (Path directory = absolute; directory != null; directory = directory.getParent()) {
            // A directory; of a worktree or submodule, a file.
            if (Files.exists(directory.resolve(".git"))) {
                return new SourceRoot(directory);
            }
        }
        return new SourceRoot(absolute);
    }

    /** Whether the file is in the repository, so that its address is relative to the root. */
    boolean holds(Path file) {
        return file.toAbsolutePath().normalize().startsWith(directory);
    }

    /** The path of the file with {@code /} between the names: relative to the root where it is in there, else absolute. */
    String path(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return PathText.of(holds(file) ? directory.relativize(absolute) : absolute)
                .replace(File.separatorChar, '/');
    }

    /** The address of the file, percent-encoded: relative to the root where it is in there, else absolute. */
    String uri(Path file) {
        String path = path(file);
        if (!holds(file)) {
            return "file://" + encoded(path.startsWith("/") ? path : "/" + path);
        }
        return encoded(path);
    }

    /** All but unreserved characters and {@code /} as the bytes of their UTF-8, so that no part is taken for anything else. */
    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder(path.length() + 16);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "/-._~".indexOf(c) >= 0);
            if (plain) {
                encoded.append(c);
            } else {
                encoded.append(String.format("%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }
}
