package io.github.unattend;

import io.github.unattend.answerfile.AnswerFileReader;
import io.github.unattend.answerfile.AnswerFileReader.Detail;
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
import java.nio.charset.StandardCharsets;
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
    private final AnswerFileReader reader = new AnswerFileReader();
    private Summary summary = Summary.NOTHING;

    CheckRun(Severities severities, List<Reporter> reporters) {
        this.severities = severities;
        this.reporters = reporters;
        this.outlined = isOutlineWanted(reporters);
    }

    private static boolean isOutlineWanted(List<Reporter> reporters) {
        for (Reporter reporter : reporters) {
            if (reporter.wantsOutline()) {
                return true;
            }
        }
        return false;
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
                tell(unchecked(path, problem));
            }
        }
        for (Reporter reporter : reporters) {
            reporter.end(summary);
        }
        return summary;
    }

    /** Checks a file: most have nothing to be told, which a glance shows. */
    private void check(Path path) throws IOException {
        AnswerFileReader.Source source = () -> Files.newInputStream(path);
        if (outlined || !passesAtAGlance(path, source)) {
            checkWithCare(path, source);
        }
    }

    /** Whether nothing else is to be told of a file; so, too, of one that is no answer file. */
    private boolean passesAtAGlance(Path path, AnswerFileReader.Source source) throws IOException {
        Judge judge = new Judge(severities);
        try {
            if (reader.read(source, Detail.GLANCE, judge).isEmpty()) {
                return true;
            }
        } catch (IOException e) {
            return false; // told with care
        }
        if (!judge.isSatisfied()) {
            return false;
        }
        Verdict verdict = judge.verdict();
        summary = summary.plus(verdict, 0);
        tell(new CheckedFile(Paths.shown(path), path, verdict, Map.of(), Outline.EMPTY, Optional.empty(), Map.of()));
        return true;
    }

    /** Where a file cannot be read to its end, what was found before is told all the same. */
    private void checkWithCare(Path path, AnswerFileReader.Source source) throws IOException {
        Judge judge = new Judge(severities);
        Outliner outliner = outlined ? new Outliner() : null;
        Optional<Charset> encoding;
        Optional<UncheckedFile> rest = Optional.empty();
        try {
            encoding = outlined
                    ? reader.read(source, Detail.VALUES, judge.andThen(outliner))
                    : reader.read(source, Detail.FACTS, judge);
        } catch (IOException e) {
            judge.interrupt();
            encoding = judge.hasSeenRoot() ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
            rest = Optional.of(unchecked(path, e));
        }
        if (encoding.isPresent()) {
            Verdict verdict = judge.verdict();
            Outline outline = outlined ? outliner.outline() : Outline.EMPTY;
            Fixes fixes = Fixes.of(path, verdict);
            summary = summary.plus(verdict, fixes.lists());
            Map<Region, String> excerpts = excerpts(source, encoding.get(), verdict);
            tell(new CheckedFile(Paths.shown(path), path, verdict, excerpts, outline, rest, fixes.replacements()));
        } else if (rest.isPresent()) {
            tell(rest.get());
        }
    }

    private void tell(CheckedFile file) throws IOException {
        if (file.rest().isPresent()) {
            summary = summary.plusUnreadable();
        }
        for (Reporter reporter : reporters) {
            reporter.file(file);
        }
    }

    /** The excerpts; none where the file is gone or changed meanwhile, since the findings matter more. */
    private static Map<Region, String> excerpts(AnswerFileReader.Source source, Charset encoding, Verdict verdict) {
        List<Region> regions = verdict.violations().stream()
                .filter(violation -> !violation.ignored())
                .map(Violation::region)
                .toList();
        try {
            return Excerpts.of(source, encoding, regions);
        } catch (IOException e) {
            return Map.of();
        }
    }

    private static UncheckedFile unchecked(Path path, IOException problem) {
        return new UncheckedFile(Paths.shown(path), path, Paths.reason(problem));
    }

    private void tell(UncheckedFile file) throws IOException {
        summary = summary.plusUnreadable();
        for (Reporter reporter : reporters) {
            reporter.unreadable(file);
        }
    }
}
