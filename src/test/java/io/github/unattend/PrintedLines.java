package io.github.unattend;

import io.github.unattend.report.ConsoleReporter;
import io.github.unattend.rule.Severity;

/** Prints as Maven does. */
record PrintedLines(StringBuilder printed) implements ConsoleReporter.Console {
    @Override
    public void line(Severity severity, String line) {
        print(severity.name(), line);
    }

    @Override
    public void info(String line) {
        print("INFO", line);
    }

    private void print(String level, String line) {
        printed.append('[').append(level).append("] ").append(line).append('\n');
    }
}
