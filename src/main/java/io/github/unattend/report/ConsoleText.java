package io.github.unattend.report;

import io.github.unattend.rule.Violation;
import java.util.ArrayList;
import java.util.List;

/** A violation as the console shows it: its place and message, its source, Setup's own address, and what is documented. */
final class ConsoleText {
    /** Where indentation of an excerpt is too much to be of use: one-line files. */
    private static final int WIDEST_INDENTATION = 60;

    private ConsoleText() {}

    static List<String> of(CheckedFile file, Violation violation) {
        return of(file, violation, "");
    }

    /**
     * The lines about a violation.
     *
     * @param label what comes before the message
     */
    static List<String> of(CheckedFile file, Violation violation, String label) {
        int line = violation.region().start().line();
        int column = violation.region().start().column();
        String gutter = " ".repeat(Math.max(5, Integer.toString(line).length()));
        List<String> lines = new ArrayList<>();
        lines.add(file.path() + ":" + line + ":" + column + ": " + label + violation.message() + " ["
                + violation.rule().id() + "]");
        String excerpt = file.excerpts().get(violation.region());
        if (excerpt != null) {
            String indentation = " ".repeat(column > WIDEST_INDENTATION ? 0 : column - 1);
            lines.add(String.format("%5s", line) + " | " + indentation + excerpt);
            lines.add(gutter + " | " + indentation + "^".repeat(excerpt.length()));
        }
        if (!violation.address().isEmpty()) {
            lines.add(gutter + " = " + violation.address());
        }
        lines.add(gutter + " = " + violation.documentation());
        return lines;
    }

    /** Says how many violations were counted only; for a verdict that omits some. */
    static String omitted(CheckedFile file) {
        return file.path() + ": and " + file.verdict().omitted() + " more not shown";
    }
}
