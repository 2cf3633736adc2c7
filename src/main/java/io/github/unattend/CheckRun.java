package io.github.unattend;

import io.github.unattend.answerfile.AnswerFileReader;
import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.answerfile.Excerpts;
import io.github.unattend.answerfile.Region;
import io.github.unattend.report.CheckedFile;
import io.github.unattend.report.Reporter;
import io.github.unattend.report.Summary;
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
    private Summary summary = Summary.NOTHING;

    CheckRun(Severities severities, List<Reporter> reporters) {
        this.severities = severities;
        this.reporters = reporters;
    }

    /**
     * Checks the files in the order of their names.
     *
     * @throws IOException if a report cannot be written
     */
    Summary over(AnswerFiles found) throws IOException {
        TreeSet<Path> paths = new TreeSet<>(found.files());
        paths.addAll(found.unreadable().keySet());
        for (Path path : paths) {
            IOException problem = found.unreadable().get(path);
            if (problem == null) {
                check(path);
            } else {
                unreadable(path, problem);
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
        Optional<Charset> encoding = AnswerFileReader.read(source, false, judge);
        if (encoding.isEmpty()) {
            return Optional.empty();
        }
        Verdict verdict = judge.verdict();
        List<Region> regions = verdict.violations().stream()
                .filter(violation -> !violation.ignored())
                .map(Violation::region)
                .toList();
        Map<Region, String> excerpts = Excerpts.of(source, encoding.get(), regions);
        return Optional.of(new CheckedFile(Paths.shown(path), verdict, excerpts));
    }

    private void unreadable(Path path, IOException problem) throws IOException {
        summary = summary.plusUnreadable();
        for (Reporter reporter : reporters) {
            reporter.unreadable(Paths.shown(path), Paths.reason(problem));
        }
    }
}
