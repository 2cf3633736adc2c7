package io.github.unattend.cli;

import io.github.unattend.report.ConsoleReporter;
import io.github.unattend.report.Summary;
import io.github.unattend.rule.Severity;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints findings to standard output and problems to standard error. */
final class Terminal implements ConsoleReporter.Console {
    private static final String RED = "\u001b[1;31m";
    private static final String YELLOW = "\u001b[1;33m";
    private static final String PLAIN = "\u001b[0m";

    /** When colours are used. */
    enum Color {
        AUTO,
        ALWAYS,
        NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Whether to use colours: ${COMPLETION-CANDIDATES}. Default: auto, where there is a terminal.")
    private Color color;

    @Option(names = "--quiet", description = "Prints findings and problems only.")
    private boolean quiet;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Override
    public void line(Severity severity, String line) {
        out().println(line);
    }

    @Override
    public void info(String line) {
        if (!quiet) {
            out().println(line);
        }
    }

    @Override
    public void problem(String line) {
        out().flush(); // so that both streams on one terminal keep their order
        PrintWriter err = command.commandLine().getErr();
        err.println(line);
        err.flush();
    }

    @Override
    public String label(Severity severity) {
        String word = severity.id() + ": ";
        return isColored() ? (severity == Severity.ERROR ? RED : YELLOW) + word + PLAIN : word;
    }

    /** Where nothing was checked, the command says why. */
    @Override
    public void summary(Summary summary) {
        if (summary.files() > 0) {
            info(summary.toString());
        }
    }

    private boolean isColored() {
        return color == Color.ALWAYS || (color == Color.AUTO && Ansi.AUTO.enabled());
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }
}
