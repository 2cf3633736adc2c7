package io.github.unattend;

import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.goal.CheckRun;
import io.github.unattend.goal.Inspector;
import io.github.unattend.report.Baseline;
import io.github.unattend.report.ReportFormat;
import io.github.unattend.report.ReportRun;
import io.github.unattend.report.Reports;
import io.github.unattend.report.SourceRoot;
import io.github.unattend.rule.Allowed;
import io.github.unattend.rule.Images;
import io.github.unattend.rule.Severities;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes reports on real files, as the goals do. */
final class Written {
    static final Path SAMPLES = Path.of("src/test/resources/reports").toAbsolutePath();

    private Written() {}

    /** A run of a project in this repository. */
    static ReportRun run(boolean showCommands) {
        return run(showCommands, Images.NONE);
    }

    private static ReportRun run(boolean showCommands, Images images) {
        return new ReportRun(
                "1.0.0",
                SourceRoot.around(Path.of("")),
                showCommands,
                "golden-image 1",
                "**/*.xml in images",
                Severities.DEFAULT,
                images);
    }

    /** The report on all files of the directory that match. */
    static String report(ReportFormat format, Path answerFiles, String includes) throws IOException {
        Path directory = Files.createTempDirectory("unattend");
        Path report = reports(EnumSet.of(format), answerFiles, includes, directory, false)
                .get(0);
        String text = Files.readString(report);
        Files.delete(report);
        Files.delete(directory);
        return text;
    }

    static List<Path> reports(
            Set<ReportFormat> formats, Path answerFiles, String includes, Path directory, boolean showCommands)
            throws IOException {
        return reports(formats, answerFiles, includes, directory, showCommands, Images.NONE);
    }

    /** The page on files that are for these images. */
    static String page(Path answerFiles, String includes, Path directory, Images images) throws IOException {
        return Files.readString(reports(EnumSet.of(ReportFormat.HTML), answerFiles, includes, directory, false, images)
                .get(0));
    }

    private static List<Path> reports(
            Set<ReportFormat> formats,
            Path answerFiles,
            String includes,
            Path directory,
            boolean showCommands,
            Images images)
            throws IOException {
        AnswerFiles found = AnswerFiles.under(answerFiles.toAbsolutePath(), List.of(includes), List.of(), Set.of());
        try (Reports reports = Reports.in(directory.toAbsolutePath(), formats, run(showCommands, images))) {
            Inspector inspector = new Inspector(Severities.DEFAULT, Allowed.nothing(), images);
            new CheckRun(inspector, reports.reporters(), Baseline.NONE).over(found);
            return reports.finish();
        }
    }
}
