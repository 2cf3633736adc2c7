package io.github.unattend.cli;

import io.github.unattend.report.ConsoleReporter;
import io.github.unattend.report.ReportFormat;
import io.github.unattend.report.Summary;
import java.io.IOException;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command {@code report}. */
@Command(
        name = "report",
        description =
                "Writes reports on answer files, all of them where none is named, and does not fail because of findings.")
final class ReportCommand implements Callable<Integer> {
    @Mixin
    private NamedFiles files;

    @Mixin
    private Checking checking;

    @Mixin
    private Terminal terminal;

    @Override
    public Integer call() throws IOException {
        Summary summary =
                checking.check(files, ConsoleReporter.brief(terminal), terminal, EnumSet.allOf(ReportFormat.class));
        if (summary.unreadable() > 0) {
            return ExitCode.NOT_DONE;
        }
        return summary.files() == 0 ? files.none(terminal) : ExitCode.CLEAN;
    }
}
