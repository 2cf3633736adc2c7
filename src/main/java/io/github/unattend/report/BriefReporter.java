package io.github.unattend.report;

import io.github.unattend.report.ConsoleReporter.Console;

/** Says what it comes to; what was found is in the reports. */
public record BriefReporter(Console console) implements Reporter {
    @Override
    public void file(CheckedFile file) {
        file.rest().ifPresent(this::unreadable);
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
