package io.github.unattend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.answerfile.Source;
import io.github.unattend.goal.Inspection;
import io.github.unattend.rule.Rule;
import io.github.unattend.rule.Severity;
import io.github.unattend.rule.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds the findings on real answer files against those of an independent implementation, where the files are there. */
@Tag("corpus")
class CorpusTest {
    private static final Path CORPUS = Path.of(System.getProperty("corpus", ""));
    private static final int FILES = 933;

    /** Parsers stop at slightly different places. */
    private static final int LINES_APART = 2;

    private record Finding(String file, int line, String rule, Severity severity) {
        boolean isBreak() {
            return rule.equals(Rule.XML_MALFORMED.id());
        }

        boolean isNear(Finding other) {
            return file.equals(other.file) && Math.abs(line - other.line) <= LINES_APART;
        }
    }

    @Test
    void findsWhatTheOracleFinds() throws IOException {
        List<Finding> expected = expected();
        List<Finding> found = found();
        List<Finding> expectedBreaks =
                expected.stream().filter(Finding::isBreak).toList();
        List<Finding> breaks = found.stream().filter(Finding::isBreak).toList();
        Set<String> broken = expectedBreaks.stream().map(Finding::file).collect(Collectors.toSet());

        assertThat(expected).hasSizeGreaterThan(400);
        assertThat(outside(broken, found)).containsExactlyInAnyOrderElementsOf(outside(broken, expected));
        assertThat(breaks)
                .hasSameSizeAs(expectedBreaks)
                .allSatisfy(one -> assertThat(expectedBreaks).anyMatch(one::isNear));
    }

    private static List<Finding> outside(Set<String> broken, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !broken.contains(finding.file()))
                .toList();
    }

    private static List<Finding> expected() throws IOException {
        try (Stream<String> lines = Files.lines(CORPUS.resolve("expected.tsv"))) {
            return lines.skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(row -> new Finding(
                            row[0],
                            Integer.parseInt(row[1]),
                            row[2],
                            Severity.valueOf(row[3].toUpperCase(Locale.ROOT))))
                    .toList();
        }
    }

    private static List<Finding> found() throws IOException {
        List<Finding> found = new ArrayList<>();
        AnswerFiles files = AnswerFiles.under(CORPUS.resolve("files"), List.of("**/*"), List.of(), Set.of());
        assertThat(files.unreadable()).isEmpty();
        assertThat(files.files()).hasSize(FILES);
        for (Path file : files.files()) {
            Inspection inspection = Checked.inspection(Source.of(file));
            assertThat(inspection.problem()).as("%s", file).isNull();
            String name = files.directory().relativize(file).toString();
            for (Violation violation : inspection.verdict().violations()) {
                found.add(new Finding(
                        name, violation.region().line(), violation.rule().id(), violation.severity()));
            }
        }
        return found;
    }
}
