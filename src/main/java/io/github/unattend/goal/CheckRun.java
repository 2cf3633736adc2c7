package io.github.unattend.goal;

import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.answerfile.Excerpts;
import io.github.unattend.answerfile.FileKind;
import io.github.unattend.answerfile.Region;
import io.github.unattend.answerfile.Source;
import io.github.unattend.fix.FixOptions;
import io.github.unattend.report.Baseline;
import io.github.unattend.report.CheckedFile;
import io.github.unattend.report.CheckedFile.Replacement;
import io.github.unattend.report.Outline;
import io.github.unattend.report.Outliner;
import io.github.unattend.report.Reporter;
import io.github.unattend.report.Summary;
import io.github.unattend.report.UncheckedFile;
import io.github.unattend.rule.Verdict;
import io.github.unattend.rule.Violation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** One run over files: read, judge, report. */
public final class CheckRun {
    private final Inspector inspector;
    private final Fixer fixer;
    private final List<Reporter> reporters;
    private final Baseline baseline;
    private final boolean outlines;
    private final Function<Path, Source> sources;
    private Summary summary = Summary.NOTHING;
    private int hosts;

    /** A run over files of the file system. */
    public CheckRun(Inspector inspector, List<Reporter> reporters, Baseline baseline) {
        this(inspector, reporters, baseline, Source::of);
    }

    /** The same with other files than those of the file system. */
    public CheckRun(Inspector inspector, List<Reporter> reporters, Baseline baseline, Function<Path, Source> sources) {
        this.inspector = inspector;
        this.fixer = new Fixer(inspector, FixOptions.DEFAULT);
        this.reporters = reporters;
        this.baseline = baseline;
        this.outlines = reporters.stream().anyMatch(Reporter::wantsOutline);
        this.sources = sources;
    }

    /**
     * Checks the files in the order of their names.
     *
     * @throws IOException if a report cannot be written
     */
    public Summary over(AnswerFiles found) throws IOException {
        TreeSet<Path> paths = new TreeSet<>(found.files());
        paths.addAll(found.unreadable().keySet());
        for (Path path : paths) {
            IOException problem = found.unreadable().get(path);
            if (problem == null) {
                check(path);
            } else {
                report(unchecked(path, problem));
            }
        }
        for (Reporter reporter : reporters) {
            reporter.end(summary);
        }
        return summary;
    }

    /** What is said of files that hold an answer file and are none; empty where there is none. */
    public Optional<String> hosts() {
        return hosts == 0
                ? Optional.empty()
                : Optional.of("Not checked: " + Summary.count(hosts, "file")
                        + " with an answer file inside (scripts, pages and the like)");
    }

    private void check(Path path) throws IOException {
        Source source = sources.apply(path);
        Outliner outliner = outlines ? new Outliner() : null;
        Inspection inspection;
        try {
            inspection = outlines ? inspector.inspect(source, outliner) : inspector.inspect(source, false);
        } catch (IOException e) {
            report(unchecked(path, e));
            return;
        }
        if (inspection.kind() == FileKind.HOST) {
            hosts++;
        }
        if (inspection.isAnswerFile()) {
            Verdict verdict = baseline.mark(path, inspection.verdict(), inspection.isComplete());
            summary = summary.plus(verdict);
            report(new CheckedFile(
                    Paths.shown(path),
                    path,
                    verdict,
                    excerpts(source, inspection),
                    outlines ? outliner.outline() : Outline.EMPTY,
                    Optional.ofNullable(inspection.problem()).map(problem -> unchecked(path, problem)),
                    fixes(source, verdict)));
        }
    }

    /** What the goal {@code fix} would write, where a reporter shows it. */
    private Map<Violation, List<Replacement>> fixes(Source source, Verdict verdict) {
        boolean wanted = verdict.fixable() > 0 && reporters.stream().anyMatch(Reporter::wantsFixes);
        return wanted ? fixer.replacements(source, verdict.violations()) : Map.of();
    }

    private void report(CheckedFile file) throws IOException {
        if (file.rest().isPresent()) {
            summary = summary.plusUnreadable();
        }
        for (Reporter reporter : reporters) {
            reporter.file(file);
        }
    }

    /** The excerpts; none where the file is gone or changed meanwhile, since the findings matter more. */
    private static Map<Region, String> excerpts(Source source, Inspection inspection) {
        Map<Region, Boolean> regions = new LinkedHashMap<>();
        for (Violation violation : inspection.verdict().violations()) {
            if (!violation.ignored()) {
                regions.merge(violation.region(), violation.showsValue(), Boolean::logicalAnd);
            }
        }
        try {
            return Excerpts.of(source, inspection.encoding(), regions);
        } catch (IOException e) {
            return Map.of();
        }
    }

    private static UncheckedFile unchecked(Path path, IOException problem) {
        return new UncheckedFile(Paths.shown(path), path, Paths.reason(problem));
    }

    private void report(UncheckedFile file) throws IOException {
        summary = summary.plusUnreadable();
        for (Reporter reporter : reporters) {
            reporter.unreadable(file);
        }
    }
}
