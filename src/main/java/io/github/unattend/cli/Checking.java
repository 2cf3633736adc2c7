package io.github.unattend.cli;

import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.goal.BaselineFile;
import io.github.unattend.goal.CheckRun;
import io.github.unattend.goal.Inspector;
import io.github.unattend.goal.Paths;
import io.github.unattend.goal.TemplateNames;
import io.github.unattend.report.Baseline;
import io.github.unattend.report.ReportFormat;
import io.github.unattend.report.ReportRun;
import io.github.unattend.report.Reporter;
import io.github.unattend.report.Reports;
import io.github.unattend.report.SourceRoot;
import io.github.unattend.report.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands that apply the rules have in common. */
final class Checking {
    @Mixin
    private RuleOptions rules;

    @Option(
            names = "--reports",
            split = ",",
            paramLabel = "FORMAT",
            description = "The reports to write: any of sarif, junit, checkstyle, codequality and html.")
    private List<String> reports = List.of();

    @Option(
            names = "--report-directory",
            paramLabel = "DIRECTORY",
            defaultValue = "unattend-reports",
            description = "The directory for the reports. Default: ${DEFAULT-VALUE}")
    private Path reportDirectory;

    @Option(
            names = "--show-commands",
            description = "Shows whole command lines in the HTML report; they may hold secrets.")
    private boolean showCommands;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "The SARIF report of an earlier run: what it found is counted, and does not fail.")
    private Path baseline;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /**
     * Checks the files and writes the reports.
     *
     * @param otherwise the reports to write where none is named
     */
    Summary check(NamedFiles named, Reporter console, Terminal terminal, Set<ReportFormat> otherwise)
            throws IOException {
        Set<ReportFormat> formats = formats(otherwise);
        Inspector inspector = rules.inspector(command);
        AnswerFiles files = named.find();
        SourceRoot sources = SourceRoot.around(Path.of(""));
        Baseline known = BaselineFile.read(baseline, sources);
        ReportRun run = new ReportRun(
                UnattendCli.Version.number(),
                sources,
                showCommands,
                "",
                named.shown(),
                rules.severities(command),
                inspector.images());
        try (Reports written = Reports.in(reportDirectory.toAbsolutePath().normalize(), formats, run)) {
            List<Reporter> all = new ArrayList<>(List.of(console));
            all.addAll(written.reporters());
            CheckRun check = new CheckRun(inspector, all, known, named::source);
            Summary summary = check.over(files);
            check.hosts().ifPresent(terminal::info);
            known.goneInWords().ifPresent(terminal::info);
            TemplateNames.of(files, "--includes \"%s\"").ifPresent(terminal::problem);
            for (Path report : written.finish()) {
                terminal.info("Wrote " + Paths.shown(report));
            }
            rules.unused().forEach(terminal::problem);
            return summary;
        }
    }

    private Set<ReportFormat> formats(Set<ReportFormat> otherwise) {
        try {
            return reports.isEmpty() ? otherwise : ReportFormat.of(reports);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }
}
