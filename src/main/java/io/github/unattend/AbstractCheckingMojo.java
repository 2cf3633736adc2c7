package io.github.unattend;

import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.goal.BaselineFile;
import io.github.unattend.goal.CheckRun;
import io.github.unattend.goal.ImageFiles;
import io.github.unattend.goal.Inspector;
import io.github.unattend.goal.Paths;
import io.github.unattend.report.Baseline;
import io.github.unattend.report.ReportFormat;
import io.github.unattend.report.ReportRun;
import io.github.unattend.report.Reporter;
import io.github.unattend.report.Reports;
import io.github.unattend.report.SourceRoot;
import io.github.unattend.report.Summary;
import io.github.unattend.rule.Allowed;
import io.github.unattend.rule.Images;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals that apply the rules have in common: which reports are written. */
abstract class AbstractCheckingMojo extends AbstractUnattendMojo {
    /**
     * The file of the Windows images that the answer files are for: a WIM, an ESD, the first SWM of a split set, or an ISO. What the
     * files choose of it, their architectures and languages are compared with it. Only its list of images is read.
     *
     * @since 2.0.0
     */
    @Parameter(property = "unattend.image")
    private File image;

    /**
     * The file of the images that Windows Setup runs from ({@code boot.wim}), for the languages in pass windowsPE.
     *
     * @since 2.0.0
     */
    @Parameter(property = "unattend.bootImage")
    private File bootImage;

    /**
     * The reports to write: any of {@code sarif}, {@code junit}, {@code checkstyle}, {@code codequality} and {@code html}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "unattend.reports")
    private List<String> reports;

    /**
     * The directory for the reports.
     *
     * @since 1.0.0
     */
    @Parameter(property = "unattend.reportDirectory", defaultValue = "${project.build.directory}/unattend-reports")
    private File reportDirectory;

    /**
     * Shows whole command lines in the HTML report instead of the names of the programs; they may hold secrets.
     *
     * @since 1.0.0
     */
    @Parameter(property = "unattend.showCommands", defaultValue = "false")
    private boolean showCommands;

    /**
     * A SARIF report of an earlier run. What it holds is counted as known, and does not fail the build.
     *
     * @since 2.0.0
     */
    @Parameter(property = "unattend.baseline")
    private File baseline;

    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    private String version;

    /**
     * Checks the files and writes the reports.
     *
     * @param console what shows the findings at once
     * @param otherwise the reports to write where none is configured
     * @return what it comes to; empty where there was nothing to check
     */
    final Optional<Summary> check(Reporter console, Set<ReportFormat> otherwise)
            throws MojoExecutionException, MojoFailureException {
        Allowed allowed = allowed();
        Inspector inspector = new Inspector(severities(), allowed, images());
        Set<ReportFormat> formats;
        try {
            formats = reports == null || reports.isEmpty() ? otherwise : ReportFormat.of(reports);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
        Optional<AnswerFiles> found = findFiles();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        SourceRoot sources = SourceRoot.around(Path.of(""));
        Baseline known = readBaseline(sources);
        ReportRun run =
                new ReportRun(version, sources, showCommands, project(), searched(), severities(), inspector.images());
        try {
            Work work = new Work(found.get(), inspector, known);
            Summary summary = report(work, console, formats, run);
            allowed.unused().forEach(getLog()::warn);
            return Optional.of(summary);
        } catch (IOException e) {
            // Not the cause: Maven would add the messages of all causes, and so the absolute path.
            getLog().debug(e);
            throw new MojoExecutionException(Paths.reason(e));
        }
    }

    private Images images() throws MojoExecutionException {
        try {
            return ImageFiles.read(path(image), path(bootImage));
        } catch (IOException e) {
            getLog().debug(e);
            throw new MojoExecutionException(e.getMessage()); // not the cause: Maven would add the absolute path
        }
    }

    private static Path path(File file) {
        return file == null ? null : file.toPath();
    }

    /** How the goal {@code fix} is called here. */
    final String fixCommand() {
        return FixHint.of(session(), version, executionId());
    }

    /** Fails where something was not checked, whatever the findings are. */
    static void requireAllChecked(Summary summary) throws MojoExecutionException {
        if (summary.unreadable() > 0) {
            throw new MojoExecutionException(
                    Summary.count(summary.unreadable(), "file") + " could not be read (see above). " + summary);
        }
    }

    /** What is to be done, whoever reports it. */
    private record Work(AnswerFiles files, Inspector inspector, Baseline baseline) {}

    private Summary report(Work work, Reporter console, Set<ReportFormat> formats, ReportRun run) throws IOException {
        if (formats.isEmpty()) {
            return check(work, List.of(console));
        }
        try (Reports written = Reports.in(directoryOfReports(), formats, run)) {
            List<Reporter> all = new ArrayList<>(List.of(console));
            all.addAll(written.reporters());
            Summary summary = check(work, all);
            for (Path report : written.finish()) {
                getLog().info("Wrote " + Paths.shown(report));
            }
            return summary;
        }
    }

    private Summary check(Work work, List<Reporter> reporters) throws IOException {
        CheckRun run = new CheckRun(work.inspector, reporters, work.baseline);
        Summary summary = run.over(work.files);
        run.hosts().ifPresent(getLog()::info);
        work.baseline.goneInWords().ifPresent(getLog()::info);
        return summary;
    }

    private Baseline readBaseline(SourceRoot sources) throws MojoExecutionException {
        try {
            return BaselineFile.read(path(baseline), sources);
        } catch (IOException e) {
            getLog().debug(e);
            throw new MojoExecutionException(e.getMessage());
        }
    }

    /** Without a project the default stays an expression, all of it or its beginning; then it is {@code target} here. */
    private Path directoryOfReports() {
        String configured = reportDirectory.getPath();
        return (configured.contains("${project.") ? Path.of("target", "unattend-reports") : Path.of(configured))
                .toAbsolutePath()
                .normalize();
    }
}
