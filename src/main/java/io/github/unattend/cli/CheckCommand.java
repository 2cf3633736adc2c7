package io.github.unattend.cli;

import io.github.unattend.report.ConsoleReporter;
import io.github.unattend.report.Summary;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code check}. */
@Command(name = "check", description = "Checks answer files, and fails where one violates the documentation.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private NamedFiles files;

    @Mixin
    private Checking checking;

    @Mixin
    private Terminal terminal;

    @Option(names = "--no-fail-on-violation", description = "Does not fail on errors.")
    private boolean ignoresErrors;

    @Option(names = "--fail-on-warning", description = "Also fails on warnings.")
    private boolean failsOnWarning;

    @Override
    public Integer call() throws IOException {
        Summary summary = checking.check(files, new ConsoleReporter(terminal), terminal, Set.of());
        if (summary.unreadable() > 0) {
            return ExitCode.NOT_DONE;
        }
        if (summary.files() == 0) {
            return files.none(terminal);
        }
        if (summary.fixable() > 0 && !files.hasStandardInput()) {
            terminal.info(summary.hint(files.fixCommand()));
        }
        boolean fails = (summary.errors() > 0 && !ignoresErrors) || (summary.warnings() > 0 && failsOnWarning);
        return fails ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
