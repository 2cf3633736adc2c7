package io.github.unattend;

import io.github.unattend.answerfile.AnswerFileReader;
import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.answerfile.Excerpts;
import io.github.unattend.answerfile.Region;
import io.github.unattend.report.CheckedFile;
import io.github.unattend.report.Outline;
import io.github.unattend.report.Outliner;
import io.github.unattend.report.Reporter;
import io.github.unattend.report.Summary;
import io.github.unattend.report.UncheckedFile;
import io.github.unattend.rule.Judge;
import io.github.unattend.rule.Severities;
import io.github.unattend.rule.Verdict;
import io.github.unattend.rule.Violation;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** One run over files: read, judge, tell. */
final class CheckRun {
    private final Severities severities;
    private final List<Reporter> reporters;
    private final boolean outlined;
    private Summary summary = Summary.NOTHING;

    CheckRun(Severities severities, List<Reporter> reporters) {
        this.severities = severities;
        this.reporters = reporters;
        this.outlined = reporters.stream().anyMatch(Reporter::wantsOutline);
    }

    /**
     * Checks the files in the order of their names.
     *
     * @throws IOException if a report cannot be written
     */
    Summary over(AnswerFiles found) throws IOException {
        TreeSet<String> names = new TreeSet<>(found.files().keySet());
        names.addAll(found.unreadable().keySet());
        for (String name : names) {
            IOException problem = found.unreadable().get(name);
            if (problem == null) {
                check(found.files().get(name));
            } else {
                unreadable(found.directory().resolve(name), problem);
            }
        }
        for (Reporter reporter : reporters) {
            reporter.end(summary);
        }
        return summary;
    }

    private void check(Path path) throws IOException {
        CheckedFile file;
        try {
            Optional<CheckedFile> checked = read(path);
            if (checked.isEmpty()) {
                return;
            }
            file = checked.get();
        } catch (IOException e) {
            unreadable(path, e);
            return;
        }
        summary = summary.plus(file.verdict());
        for (Reporter reporter : reporters) {
            reporter.file(file);
        }
    }

    private Optional<CheckedFile> read(Path path) throws IOException {
        AnswerFileReader.Source source = () -> Files.newInputStream(path);
        Judge judge = new Judge(severities);
        Outliner outliner = outlined ? new Outliner() : null;
        Optional<Charset> encoding =
                AnswerFileReader.read(source, outlined, outlined ? judge.andThen(outliner) : judge);
        if (encoding.isEmpty()) {
            return Optional.empty();
        }
        Verdict verdict = judge.verdict();
        List<Region> regions = verdict.violations().stream()
                .filter(violation -> !violation.ignored())
                .map(Violation::region)
                .toList();
        Map<Region, String> excerpts = Excerpts.of(source, encoding.get(), regions);
        Outline outline = outlined ? outliner.outline() : Outline.EMPTY;
        return Optional.of(new CheckedFile(Paths.shown(path), path, verdict, excerpts, outline, Map.of()));
    }

    private void unreadable(Path path, IOException problem) throws IOException {
        summary = summary.plusUnreadable();
        UncheckedFile file = new UncheckedFile(Paths.shown(path), path, Paths.reason(problem));
        for (Reporter reporter : reporters) {
            reporter.unreadable(file);
        }
    }
}
