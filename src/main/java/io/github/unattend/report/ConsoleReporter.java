package io.github.unattend.report;

import io.github.unattend.rule.Severity;
import io.github.unattend.rule.Verdict;
import io.github.unattend.rule.Violation;

/** Prints each violation with its place, its source, Setup's own address and the documented value. */
public final class ConsoleReporter implements Reporter {
    /** Takes lines. */
    public interface Console {
        void line(Severity severity, String line);

        void info(String line);

        /** Takes why a file was not checked. */
        default void problem(String line) {
            line(Severity.ERROR, line);
        }

        /** What a message begins with, where the console does not show the severity itself. */
        default String label(Severity severity) {
            return "";
        }

        default void summary(Summary summary) {
            info(summary.toString());
        }
    }

    private final Console console;
    private final boolean showsFindings;

    public ConsoleReporter(Console console) {
        this(console, true);
    }

    private ConsoleReporter(Console console, boolean showsFindings) {
        this.console = console;
        this.showsFindings = showsFindings;
    }

    /** Says what it comes to; what was found is in the reports. */
    public static ConsoleReporter brief(Console console) {
        return new ConsoleReporter(console, false);
    }

    @Override
    public void file(CheckedFile file) {
        if (showsFindings) {
            findings(file);
        }
        file.rest().ifPresent(this::unreadable);
    }

    private void findings(CheckedFile file) {
        Verdict verdict = file.verdict();
        for (Violation violation : verdict.violations()) {
            if (!violation.ignored()) {
                ConsoleText.of(file, violation, console.label(violation.severity()))
                        .forEach(line -> console.line(violation.severity(), line));
            }
        }
        if (verdict.omitted() > 0) {
            Severity severity = verdict.errors() > 0 ? Severity.ERROR : Severity.WARNING;
            console.line(severity, ConsoleText.omitted(file));
        }
        if (verdict.placeholders() > 0) {
            console.info(file.path() + ": " + Summary.count(verdict.placeholders(), "Order") + " not checked: "
                    + (verdict.placeholders() == 1 ? "it is a placeholder" : "they are placeholders")
                    + " of a template; check the rendered file");
        }
    }

    @Override
    public void unreadable(UncheckedFile file) {
        console.problem(file.toString());
    }

    @Override
    public void end(Summary summary) {
        console.summary(summary);
    }
}
