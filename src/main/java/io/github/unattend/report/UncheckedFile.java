package io.github.unattend.report;

import java.nio.file.Path;

/**
 * A file that could not be checked, or not to its end.
 *
 * @param path relative to where Maven was started, with {@code /} between the names
 * @param location where the file is
 * @param reason why
 */
public record UncheckedFile(String path, Path location, String reason) {
    /** The file and the reason in one line. */
    @Override
    public String toString() {
        return path + ": not checked: " + reason;
    }
}
