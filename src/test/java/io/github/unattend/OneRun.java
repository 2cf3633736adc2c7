package io.github.unattend;

import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.fix.FixOptions;
import io.github.unattend.goal.CheckRun;
import io.github.unattend.goal.FixRun;
import io.github.unattend.goal.Inspector;
import io.github.unattend.report.Baseline;
import io.github.unattend.report.ConsoleReporter;
import io.github.unattend.report.ReportFormat;
import io.github.unattend.report.ReportRun;
import io.github.unattend.report.Reporter;
import io.github.unattend.report.Reports;
import io.github.unattend.rule.Allowed;
import io.github.unattend.rule.Severities;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** All that the goals do with a directory; also as a program, for a JVM with other defaults. */
final class OneRun extends SystemStreamLog {
    private final List<String> said = new ArrayList<>();

    private OneRun() {}

    /** Checks and reports all that is below {@code images}; {@code told} gets what is said, and the reports. */
    public static void main(String[] args) throws IOException {
        Path here = Path.of("").toAbsolutePath();
        AnswerFiles found = AnswerFiles.under(
                here.resolve("images"), List.of("**/*.xml", "**/Pr\u00FCfung.*"), List.of(), Set.of());
        OneRun run = new OneRun();
        run.check(found, here.resolve("told"));
        run.fix(found, new FixOptions(true, false), true);
        run.fix(found, FixOptions.DEFAULT, true);
        run.fix(found, FixOptions.DEFAULT, false);
        Files.write(here.resolve("told/console.txt"), run.said);
    }

    /** Checks and reports; gives what is said. */
    static List<String> checking(AnswerFiles found, Path reports) throws IOException {
        OneRun run = new OneRun();
        run.check(found, reports);
        run.fix(found, FixOptions.DEFAULT, true);
        return run.said;
    }

    private void check(AnswerFiles found, Path directory) throws IOException {
        ReportRun run = Written.run(true);
        try (Reports reports = Reports.in(directory, EnumSet.allOf(ReportFormat.class), run)) {
            List<Reporter> all = new ArrayList<>(reports.reporters());
            all.add(new ConsoleReporter(new LogConsole(this)));
            new CheckRun(new Inspector(Severities.DEFAULT, Allowed.nothing()), all, Baseline.NONE).over(found);
            reports.finish();
        }
    }

    private void fix(AnswerFiles found, FixOptions options, boolean dryRun) {
        FixRun run =
                new FixRun(new Inspector(Severities.DEFAULT, Allowed.nothing()), options, dryRun, new LogConsole(this));
        run.over(found);
        said.add(run.failure().orElse(""));
    }

    @Override
    public void info(CharSequence line) {
        said.add("[INFO] " + line);
    }

    @Override
    public void warn(CharSequence line) {
        said.add("[WARNING] " + line);
    }

    @Override
    public void error(CharSequence line) {
        said.add("[ERROR] " + line);
    }
}
