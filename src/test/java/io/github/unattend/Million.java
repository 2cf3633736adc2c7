package io.github.unattend;

import io.github.unattend.answerfile.Location;
import io.github.unattend.answerfile.Region;
import io.github.unattend.catalog.Documentation;
import io.github.unattend.report.CheckedFile;
import io.github.unattend.report.Outline;
import io.github.unattend.report.ReportFormat;
import io.github.unattend.report.Reporter;
import io.github.unattend.report.Reports;
import io.github.unattend.report.Summary;
import io.github.unattend.rule.Rule;
import io.github.unattend.rule.Severity;
import io.github.unattend.rule.Verdict;
import io.github.unattend.rule.Violation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** More than a million findings: 1,024 files of which each has 6,000 and shows 1,000. */
final class Million {
    private static final int FILES = 1024;

    private Million() {}

    /** Writes the report there. */
    static Path report(ReportFormat format, Path directory) throws IOException {
        try (Reports reports = Reports.in(directory, EnumSet.of(format), Written.run(false))) {
            Reporter reporter = reports.reporters().get(0);
            Verdict verdict = verdict();
            Summary summary = Summary.NOTHING;
            for (int i = 0; i < FILES; i++) {
                String path = String.format("images/%04d.xml", i);
                reporter.file(new CheckedFile(
                        path,
                        Path.of(path).toAbsolutePath(),
                        verdict,
                        Map.of(),
                        Outline.EMPTY,
                        Optional.empty(),
                        Map.of()));
                summary = summary.plus(verdict);
            }
            reporter.end(summary);
            return reports.finish().get(0);
        }
    }

    private static Verdict verdict() {
        List<Violation> violations = IntStream.rangeClosed(1, 1000)
                .mapToObj(line -> new Violation(
                        Rule.ORDER_MISSING,
                        Severity.ERROR,
                        Region.at(new Location(line, 1, 0)),
                        false,
                        "a finding",
                        "",
                        Documentation.SETTINGS,
                        0,
                        null,
                        false,
                        false))
                .toList();
        return new Verdict(violations, 6000, 0, 0, 0, 1, 6000, 0, 0, Optional.empty());
    }
}
