package io.github.unattend.report;

import io.github.unattend.rule.Severity;
import io.github.unattend.rule.Verdict;
import io.github.unattend.rule.Violation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the XML of JUnit: a suite for each answer file, with a case for each component, and one for what is outside of them. Errors
 * fail a case; warnings are output of a case that passes.
 */
final class JunitReporter implements Reporter {
    private static final String REST = "outside the components";

    private final XmlOutput xml;

    JunitReporter(OutputStream out) throws IOException {
        xml = new XmlOutput(out).start("testsuites", "name", "unattend");
    }

    @Override
    public boolean wantsOutline() {
        return true;
    }

    @Override
    public void file(CheckedFile file) throws IOException {
        Map<String, List<Violation>> cases = cases(file);
        int errors = file.rest().isPresent() ? 1 : 0;
        long failures = cases.keySet().stream()
                .filter(name -> fails(file, name, cases.get(name)))
                .count();
        startSuite(file.path(), cases.size() + errors, errors, failures);
        for (Map.Entry<String, List<Violation>> component : cases.entrySet()) {
            writeCase(file, component.getKey(), component.getValue());
        }
        if (file.rest().isPresent()) {
            writeError(file.rest().get());
        }
        xml.end();
    }

    /** What counts, by the address of its component. */
    private static Map<String, List<Violation>> cases(CheckedFile file) {
        Map<String, List<Violation>> cases = new LinkedHashMap<>();
        List<Outline.Element> components = file.outline().components();
        components.forEach(component -> cases.put(component.component(), new ArrayList<>()));
        cases.put(REST, new ArrayList<>());
        for (Violation violation : file.verdict().violations()) {
            if (!violation.ignored()) {
                String name = components.stream()
                        .filter(component -> component.holds(violation.region().start()))
                        .map(Outline.Element::component)
                        .findFirst()
                        .orElse(REST);
                cases.get(name).add(violation);
            }
        }
        return cases;
    }

    /** What is only counted is outside the components, too. */
    private static long omitted(CheckedFile file, String name) {
        return name.equals(REST) ? file.verdict().omitted() : 0;
    }

    private static boolean fails(CheckedFile file, String name, List<Violation> violations) {
        return !of(violations, Severity.ERROR).isEmpty() || (name.equals(REST) && hasOmittedErrors(file.verdict()));
    }

    private static boolean hasOmittedErrors(Verdict verdict) {
        long shown = of(verdict.violations(), Severity.ERROR).stream()
                .filter(violation -> !violation.ignored())
                .count();
        return verdict.errors() > shown;
    }

    private static List<Violation> of(List<Violation> violations, Severity severity) {
        return violations.stream()
                .filter(violation -> violation.severity() == severity)
                .toList();
    }

    private void writeCase(CheckedFile file, String name, List<Violation> violations) throws IOException {
        List<String> output = new ArrayList<>();
        if (omitted(file, name) > 0) {
            output.add(ConsoleText.omitted(file));
        }
        of(violations, Severity.WARNING).forEach(violation -> output.addAll(ConsoleText.of(file, violation)));
        boolean fails = fails(file, name, violations);
        String[] attributes = {"name", name, "classname", className(file.path()), "time", "0"};
        if (!fails && output.isEmpty()) {
            xml.empty("testcase", attributes);
            return;
        }
        xml.start("testcase", attributes);
        if (fails) {
            writeFailure(file, of(violations, Severity.ERROR));
        }
        if (!output.isEmpty()) {
            xml.text(output, "system-out");
        }
        xml.end();
    }

    /** One failure, since most readers take no more than the first: its message is the first error, its text all of them. */
    private void writeFailure(CheckedFile file, List<Violation> errors) throws IOException {
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
