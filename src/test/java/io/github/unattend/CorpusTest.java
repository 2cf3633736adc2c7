package io.github.unattend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.answerfile.AnswerFileReader;
import io.github.unattend.answerfile.AnswerFileReader.Detail;
import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.rule.Judge;
import io.github.unattend.rule.Rule;
import io.github.unattend.rule.Severities;
import io.github.unattend.rule.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds the findings on real answer files against those of an independent implementation, where the files are there. */
@Tag("corpus")
class CorpusTest {
    private static final Path CORPUS = Path.of(System.getProperty("corpus", ""));

    /** Parsers stop at slightly different places. */
    private static final int LINES_APART = 2;

    private record Finding(String file, int line, String rule, String severity) {}

    @Test
    void findsWhatTheOracleFinds() throws IOException {
        Set<Finding> expected = expected();
        Set<Finding> found = found();

        Set<String> broken =
                expected.stream().filter(CorpusTest::isBreak).map(Finding::file).collect(Collectors.toSet());

        assertThat(withoutBroken(found, broken)).containsExactlyInAnyOrderElementsOf(withoutBroken(expected, broken));
        assertThat(breaks(found).keySet()).isEqualTo(breaks(expected).keySet());
        breaks(found)
                .forEach((file, line) -> assertThat(line)
                        .as(file)
                        .isBetween(
                                breaks(expected).get(file) - LINES_APART,
                                breaks(expected).get(file) + LINES_APART));
    }

    private static boolean isBreak(Finding finding) {
        return finding.rule().equals(Rule.XML_MALFORMED.id());
    }

    private static List<Finding> withoutBroken(Set<Finding> findings, Set<String> broken) {
        return findings.stream()
                .filter(finding -> !broken.contains(finding.file()))
                .toList();
    }

    private static Map<String, Integer> breaks(Set<Finding> findings) {
        return findings.stream().filter(CorpusTest::isBreak).collect(Collectors.toMap(Finding::file, Finding::line));
    }

    private static Set<Finding> expected() throws IOException {
        return Files.readAllLines(CORPUS.resolve("expected.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(row -> new Finding(row[0], Integer.parseInt(row[1]), row[2], row[3]))
                .collect(Collectors.toSet());
    }

    private static Set<Finding> found() throws IOException {
        Set<Finding> found = new TreeSet<>(java.util.Comparator.comparing(Finding::toString));
        AnswerFiles files = AnswerFiles.under(CORPUS.resolve("files"), List.of("**/*"), List.of(), Set.of());
        assertThat(files.unreadable()).isEmpty();
        for (Path file : files.files()) {
            String name = files.directory().relativize(file).toString();
            Judge judge = new Judge(Severities.DEFAULT);
            Judge glance = new Judge(Severities.DEFAULT);
            new AnswerFileReader().read(() -> Files.newInputStream(file), Detail.GLANCE, glance);
            if (new AnswerFileReader()
                    .read(() -> Files.newInputStream(file), Detail.FACTS, judge)
                    .isPresent()) {
                Verdict verdict = judge.verdict();
                if (glance.isSatisfied()) {
                    assertThat(glance.verdict()).as(name).isEqualTo(verdict);
                }
                verdict.violations().stream()
                        .map(violation -> new Finding(
                                name,
                                violation.region().start().line(),
                                violation.rule().id(),
                                violation.severity().id()))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
