package io.github.unattend.goal;

import io.github.unattend.answerfile.PathText;
import io.github.unattend.answerfile.PrintableText;
import io.github.unattend.report.ReportException;
import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** How files and what happens to them are shown. */
public final class Paths {
    private static final Path START = Path.of("").toAbsolutePath();

    private Paths() {}

    /** The path from where Maven was started, so that editors and terminals open it; with {@code /} on every system. */
    public static String shown(Path path) {
        String relative = path.startsWith(START) ? PathText.from(START, path) : PathText.of(elsewhere(path));
        return relative.isEmpty() ? "." : PrintableText.whole(relative.replace(File.separatorChar, '/'));
    }

    private static Path elsewhere(Path path) {
        boolean related = START.getRoot().equals(path.getRoot());
        return related ? START.relativize(path) : path;
    }

    /** Why a file could not be read or written, without its path and without the name of an exception. */
    public static String reason(IOException e) {
        if (e instanceof ReportException report) {
            return "The report " + shown(report.report()) + " cannot be written: " + reason(report.reason());
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileAlreadyExistsException || e instanceof DirectoryNotEmptyException) {
            return "another file is in the way";
        }
        if (e instanceof NoSuchFileException) {
            return "file not found";
        }
        // The message of a FileSystemException is, or begins with, the path.
        String reason = e instanceof FileSystemException fileSystem ? fileSystem.getReason() : e.getMessage();
        return reason == null || reason.isBlank() ? "the system does not say why" : PrintableText.whole(reason);
    }
}
