package io.github.unattend.report;

import io.github.unattend.answerfile.Shown;
import io.github.unattend.rule.Severity;
import io.github.unattend.rule.Verdict;
import io.github.unattend.rule.Violation;

/** Prints each violation with its place, its source, Setup's own address and the documented value. */
public final class ConsoleReporter implements Reporter {
    /** Where indentation of an excerpt is too much to be of use: one-line files. */
    private static final int WIDEST_INDENTATION = 60;

    /** Takes lines. */
    public interface Console {
        void line(Severity severity, String line);

        void info(String line);
    }

    private final Console console;

    public ConsoleReporter(Console console) {
        this.console = console;
    }

    @Override
    public void file(CheckedFile file) {
        Verdict verdict = file.verdict();
        for (Violation violation : verdict.violations()) {
            if (!violation.ignored()) {
                print(file, violation);
            }
        }
        if (verdict.omitted() > 0) {
            Severity severity = verdict.errors() > 0 ? Severity.ERROR : Severity.WARNING;
            console.line(severity, file.path() + ": and " + verdict.omitted() + " more, counted only");
        }
        for (Verdict.OtherCase component : verdict.otherCase()) {
            console.info(file.path() + ":" + component.line() + ":" + component.column() + ": the component name "
                    + Shown.of(component.written()) + " was taken for " + component.documented()
                    + "; write it like this");
        }
        if (verdict.placeholders() > 0) {
            console.info(file.path() + ": " + Summary.count(verdict.placeholders(), "Order") + " not checked: "
                    + (verdict.placeholders() == 1 ? "it is a placeholder" : "they are placeholders")
                    + " of a template; check the rendered file");
        }
    }

    private void print(CheckedFile file, Violation violation) {
        Severity severity = violation.severity();
        int line = violation.region().start().line();
        int column = violation.region().start().column();
        console.line(
                severity,
                file.path() + ":" + line + ":" + column + ": " + violation.message() + " ["
                        + violation.rule().id() + "]");
        String excerpt = file.excerpts().get(violation.region());
        String gutter = " ".repeat(Math.max(5, Integer.toString(line).length()));
        if (excerpt != null) {
            String indentation = " ".repeat(column > WIDEST_INDENTATION ? 0 : column - 1);
            console.line(severity, String.format("%5s", line) + " | " + indentation + excerpt);
            console.line(severity, gutter + " | " + indentation + "^".repeat(excerpt.length()));
        }
        if (!violation.address().isEmpty()) {
            console.line(severity, gutter + " = " + violation.address());
        }
        console.line(severity, gutter + " = " + violation.documentation());
    }

    @Override
    public void unreadable(String path, String reason) {
        console.line(Severity.ERROR, path + ": not checked: " + reason);
    }

    @Override
    public void end(Summary summary) {
        console.info(summary.toString());
    }
}
