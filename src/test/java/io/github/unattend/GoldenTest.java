package io.github.unattend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.answerfile.AnswerFileReader;
import io.github.unattend.answerfile.AnswerFileReader.Detail;
import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.report.ConsoleReporter;
import io.github.unattend.rule.Judge;
import io.github.unattend.rule.Rule;
import io.github.unattend.rule.Severities;
import io.github.unattend.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each small answer file under {@code rules/} has beside it exactly what is printed about it. With {@code -Dgolden.write} the
 * texts are written anew, to be read before they are committed.
 */
class GoldenTest {
    private static final Path RULES = Path.of("src/test/resources/rules");

    static Stream<Path> answerFiles() throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("answerFiles")
    void printsExactlyThis(Path answerFile) throws IOException {
        Path golden = Path.of(answerFile.toString().replaceAll("xml$", "txt"));
        String printed = printed(answerFile);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("answerFiles")
    void saysSomethingOfItsRuleExactlyWhereItIsNotOk(Path answerFile) throws IOException {
        String rule = answerFile.getParent().getFileName().toString();
        boolean ok = answerFile.getFileName().toString().startsWith("ok");
        assertThat(printed(answerFile).contains("[" + rule + "]"))
                .as("[%s] is printed about %s", rule, answerFile)
                .isEqualTo(!ok);
    }

    /** Whatever a template excuses is found at a glance, and so looked at with care. */
    @ParameterizedTest
    @MethodSource("answerFiles")
    void nothingIsMissedAtAGlance(Path answerFile) throws IOException {
        Judge glance = judged(answerFile, Detail.GLANCE);
        Judge whole = judged(answerFile, Detail.FACTS);
        if (glance.isSatisfied()) {
            assertThat(glance.verdict()).isEqualTo(whole.verdict());
            assertThat(whole.verdict().violations()).isEmpty();
        } else {
            assertThat(glance.verdict().violations())
                    .as("what is found with care")
                    .hasSizeGreaterThanOrEqualTo(whole.verdict().violations().size());
        }
    }

    private static Judge judged(Path answerFile, Detail detail) throws IOException {
        Judge judge = new Judge(Severities.DEFAULT);
        new AnswerFileReader().read(() -> Files.newInputStream(answerFile), detail, judge);
        return judge;
    }

    @Test
    void everyRuleHasItsPair() {
        assertThat(Stream.of(Rule.values()).map(Rule::id)).allSatisfy(rule -> {
            assertThat(RULES.resolve(rule)).isDirectoryContaining("glob:**/ok*.xml");
            if (!rule.equals(Rule.IGNORE_UNKNOWN.id())) {
                assertThat(RULES.resolve(rule)).isDirectoryContaining("glob:**/not-ok*.xml");
            }
        });
    }

    private static String printed(Path answerFile) throws IOException {
        StringBuilder printed = new StringBuilder();
        AnswerFiles found = AnswerFiles.under(
                answerFile.getParent().toAbsolutePath(),
                List.of(answerFile.getFileName().toString()),
                List.of(),
                Set.of());
        new CheckRun(Severities.DEFAULT, List.of(new ConsoleReporter(new Lines(printed)))).over(found);
        return printed.toString();
    }

    /** Prints as Maven does. */
    private record Lines(StringBuilder printed) implements ConsoleReporter.Console {
        @Override
        public void line(Severity severity, String line) {
            printed.append('[')
                    .append(severity.name().toUpperCase(Locale.ROOT))
                    .append("] ")
                    .append(line)
                    .append('\n');
        }

        @Override
        public void info(String line) {
            printed.append("[INFO] ").append(line).append('\n');
        }
    }
}
