package io.github.unattend.report;

import io.github.unattend.rule.Severity;
import io.github.unattend.rule.Violation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the XML of JUnit: a suite for each answer file with one case. It fails by its errors; its warnings are output of a case that
 * passes.
 */
final class JunitReporter implements Reporter {
    private static final String CASE = "answer file";

    private final XmlOutput xml;

    JunitReporter(OutputStream out) throws IOException {
        xml = new XmlOutput(out).start("testsuites", "name", "unattend");
    }

    @Override
    public void file(CheckedFile file) throws IOException {
        int errors = file.rest().isPresent() ? 1 : 0;
        startSuite(file.path(), 1 + errors, errors, file.verdict().errors() > 0 ? 1 : 0);
        writeCase(file);
        if (file.rest().isPresent()) {
            writeError(file.rest().get());
        }
        xml.end();
    }

    private static List<Violation> of(CheckedFile file, Severity severity) {
        return file.verdict().violations().stream()
                .filter(violation -> violation.severity() == severity && !violation.ignored())
                .toList();
    }

    private void writeCase(CheckedFile file) throws IOException {
        List<String> output = new ArrayList<>();
        if (file.verdict().omitted() > 0) {
            output.add(ConsoleText.omitted(file));
        }
        of(file, Severity.WARNING).forEach(violation -> output.addAll(ConsoleText.of(file, violation)));
        boolean fails = file.verdict().errors() > 0;
        if (!fails && output.isEmpty()) {
            xml.empty("testcase", "name", CASE, "classname", className(file.path()), "time", "0");
            return;
        }
        xml.start("testcase", "name", CASE, "classname", className(file.path()), "time", "0");
        if (fails) {
            writeFailure(file);
        }
        if (!output.isEmpty()) {
            xml.text(output, "system-out");
        }
        xml.end();
    }

    /** One failure, since most readers take no more than the first: its message is the first error, its text all of them. */
    private void writeFailure(CheckedFile file) throws IOException {
        List<Violation> errors = of(file, Severity.ERROR);
        if (errors.isEmpty()) {
            String omitted = ConsoleText.omitted(file);
            xml.text(List.of(omitted), "failure", "message", omitted, "type", "omitted");
            return;
        }
        List<String> text = new ArrayList<>();
        errors.forEach(violation -> text.addAll(ConsoleText.of(file, violation)));
        String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
        Violation first = errors.get(0);
        xml.text(
                text,
                "failure",
                "message",
                first.message() + more,
                "type",
                first.rule().id());
    }

    @Override
    public void unreadable(UncheckedFile file) throws IOException {
        startSuite(file.path(), 1, 1, 0);
        writeError(file);
        xml.end();
    }

    private void writeError(UncheckedFile file) throws IOException {
        xml.start("testcase", "name", "readable", "classname", className(file.path()), "time", "0");
        xml.text(List.of(file.toString()), "error", "message", "not checked: " + file.reason(), "type", "unreadable");
        xml.end();
    }

    private void startSuite(String path, long tests, long errors, long failures) throws IOException {
        xml.start(
                "testsuite",
                "name",
                className(path),
                "tests",
                Long.toString(tests),
                "errors",
                Long.toString(errors),
                "skipped",
                "0",
                "failures",
                Long.toString(failures),
                "time",
                "0");
        xml.start("properties").empty("property", "name", "file", "value", path).end();
    }

    /** Readers take dots for packages: the folders of the file become those. Surefire's wants suites called like their classes. */
    private static String className(String path) {
        return path.replace('.', '_').replace('/', '.');
    }

    @Override
    public void end(Summary summary) throws IOException {
        xml.end().endDocument();
    }
}
