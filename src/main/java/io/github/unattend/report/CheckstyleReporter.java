package io.github.unattend.report;

import io.github.unattend.rule.Violation;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the XML of Checkstyle, which Jenkins, reviewdog and SonarQube read. */
final class CheckstyleReporter implements Reporter {
    /** Readers show what is after the last dot as the kind, and what is before it as the group. */
    private static final String SOURCE = "io.github.unattend.";

    private final XmlOutput xml;

    CheckstyleReporter(OutputStream out) throws IOException {
        xml = new XmlOutput(out).start("checkstyle", "version", "10.0");
    }

    @Override
    public void file(CheckedFile file) throws IOException {
        if (file.verdict().violations().stream().allMatch(Violation::ignored)
                && file.verdict().omitted() == 0
                && file.rest().isEmpty()) {
            xml.empty("file", "name", file.path());
            return;
        }
        xml.start("file", "name", file.path());
        for (Violation violation : file.verdict().violations()) {
            if (!violation.ignored()) {
                error(
                        violation.region().start().line(),
                        violation.region().start().column(),
                        violation.severity().id(),
                        violation.message() + " (" + violation.documentation() + ")",
                        violation.rule().id());
            }
        }
        if (file.verdict().omitted() > 0) {
            error(1, 1, "info", ConsoleText.omitted(file), "omitted");
        }
        if (file.rest().isPresent()) {
            error(file.rest().get());
        }
        xml.end();
    }

    @Override
    public void unreadable(UncheckedFile file) throws IOException {
        xml.start("file", "name", file.path());
        error(file);
        xml.end();
    }

    private void error(UncheckedFile file) throws IOException {
        error(1, 1, "error", file.toString(), "unreadable");
    }

    @Override
    public void end(Summary summary) throws IOException {
        xml.end().endDocument();
    }

    private void error(int line, int column, String severity, String message, String kind) throws IOException {
        xml.empty(
                "error",
                "line",
                Integer.toString(line),
                "column",
                Integer.toString(column),
                "severity",
                severity,
                "message",
                message,
                "source",
                SOURCE + kind);
    }
}
