package io.github.unattend.cli;

import io.github.unattend.report.CheckedFile;
import io.github.unattend.report.ReportFormat;
import io.github.unattend.report.Reporter;
import io.github.unattend.report.Summary;
import io.github.unattend.report.UncheckedFile;
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
        Summary summary = checking.check(files, new Brief(terminal), terminal, EnumSet.allOf(ReportFormat.class));
        if (summary.unreadable() > 0) {
            return ExitCode.NOT_DONE;
        }
        return summary.files() == 0 ? files.none(terminal) : ExitCode.CLEAN;
    }

    /** Says what it comes to; the findings are in the reports. */
    private record Brief(Terminal terminal) implements Reporter {
        @Override
        public void file(CheckedFile file) {
            file.rest().ifPresent(this::unreadable);
        }

        @Override
        public void unreadable(UncheckedFile file) {
            terminal.problem(file.toString());
        }

        @Override
        public void end(Summary summary) {
            terminal.summary(summary);
        }
    }
}
