package io.github.unattend.report;

import io.github.unattend.rule.Severity;
import io.github.unattend.rule.Violation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the XML of JUnit: a suite for each answer file, in it a case for each ordered list, and one for all that belongs to none.
 * A case fails by its errors; its warnings are output of a case that passes.
 */
final class JunitReporter implements Reporter {
    private static final String NO_LIST = "outside the ordered lists";

    private final XmlOutput xml;

    /** What one case says; remarks fail it where they tell of errors that are not shown. */
    private record Case(String name, List<Violation> violations, List<String> remarks, boolean remarksFail) {
        List<Violation> of(Severity severity) {
            return violations.stream()
                    .filter(violation -> violation.severity() == severity && !violation.ignored())
                    .toList();
        }

        boolean fails() {
            return remarksFail || !of(Severity.ERROR).isEmpty();
        }
    }

    JunitReporter(OutputStream out) throws IOException {
        xml = new XmlOutput(out).start("testsuites", "name", "unattend");
    }

    @Override
    public boolean wantsOutline() {
        return true;
    }

    @Override
    public void file(CheckedFile file) throws IOException {
        List<Case> cases = cases(file);
        long failures = cases.stream().filter(Case::fails).count();
        int errors = file.rest().isPresent() ? 1 : 0;
        startSuite(file.path(), cases.size() + errors, errors, failures);
        for (Case each : cases) {
            write(file, each);
        }
        if (file.rest().isPresent()) {
            writeError(file.rest().get());
        }
        xml.end();
    }

    private static List<Case> cases(CheckedFile file) {
        Placement placement = Placement.of(file);
        List<Case> cases = new ArrayList<>();
        for (Outline.ItemList list : file.outline().lists()) {
            cases.add(new Case(list.name(), placement.of(list), List.of(), false));
        }
        boolean hidesErrors = file.verdict().errors() > 0
                && file.verdict().omitted() > 0
                && cases.stream().noneMatch(Case::fails);
        cases.add(new Case(NO_LIST, placement.ofNoList(), remarks(file), hidesErrors));
        return cases;
    }

    private static List<String> remarks(CheckedFile file) {
        List<String> remarks = new ArrayList<>();
        if (file.verdict().omitted() > 0) {
            remarks.add(ConsoleText.omitted(file));
        }
        if (file.outline().omittedLists() > 0) {
            remarks.add(file.path() + ": " + file.outline().omittedLists()
                    + " more ordered lists are checked, yet have no case of their own");
        }
        return remarks;
    }

    private void write(CheckedFile file, Case each) throws IOException {
        List<String> output = new ArrayList<>(each.remarks());
        each.of(Severity.WARNING).forEach(violation -> output.addAll(ConsoleText.of(file, violation)));
        if (!each.fails() && output.isEmpty()) {
            xml.empty("testcase", "name", each.name(), "classname", className(file.path()), "time", "0");
            return;
        }
        xml.start("testcase", "name", each.name(), "classname", className(file.path()), "time", "0");
        if (each.fails()) {
            writeFailure(file, each);
        }
        if (!output.isEmpty()) {
            xml.text(output, "system-out");
        }
        xml.end();
    }

    /** One failure, since most readers take no more than the first: its message is the first error, its text all of them. */
    private void writeFailure(CheckedFile file, Case each) throws IOException {
        List<Violation> errors = each.of(Severity.ERROR);
        if (errors.isEmpty()) {
            xml.text(each.remarks(), "failure", "message", each.remarks().get(0), "type", "omitted");
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
