package io.github.unattend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.goal.CheckRun;
import io.github.unattend.goal.ImageFiles;
import io.github.unattend.goal.Inspector;
import io.github.unattend.report.Baseline;
import io.github.unattend.report.ConsoleReporter;
import io.github.unattend.rule.Allowed;
import io.github.unattend.rule.Images;
import io.github.unattend.rule.Rule;
import io.github.unattend.rule.Severities;
import io.github.unattend.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each small answer file below {@code rules/} has beside it exactly what is printed about it. With {@code -Dgolden.write} the texts
 * are written anew, to be read before they are committed. A rule that is off by default is switched on for its own files, and those
 * about images have one.
 */
class GoldenTest {
    private static final Path RULES = Path.of("src/test/resources/rules");
    private static final Path IMAGE = Path.of("src/test/resources/images/editions.wim");

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
    void reportsItsRuleExactlyWhereItIsNotOk(Path answerFile) throws IOException {
        String rule = ruleOf(answerFile).id();
        boolean ok = isOk(answerFile);
        assertThat(printed(answerFile).contains("[" + rule + "]"))
                .as("[%s] is printed about %s", rule, answerFile)
                .isEqualTo(!ok);
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasItsPair(Rule rule) throws IOException {
        assertThat(answerFiles().filter(file -> ruleOf(file) == rule).map(GoldenTest::isOk))
                .contains(true, false);
    }

    private static Rule ruleOf(Path answerFile) {
        return Rule.of(answerFile
                        .subpath(RULES.getNameCount(), RULES.getNameCount() + 1)
                        .toString())
                .orElseThrow();
    }

    private static boolean isOk(Path answerFile) {
        return answerFile
                .subpath(RULES.getNameCount() + 1, RULES.getNameCount() + 2)
                .toString()
                .startsWith("ok");
    }

    private static Severities severities(Path answerFile) {
        Rule rule = ruleOf(answerFile);
        Map<String, String> configured = new HashMap<>();
        if (rule.severity() == Severity.OFF) {
            configured.put(rule.id(), "warning");
        }
        return Severities.of(configured);
    }

    private static Images images(Path answerFile) throws IOException {
        if (!ruleOf(answerFile).id().startsWith("image-")) {
            return Images.NONE;
        }
        return ImageFiles.read(IMAGE, IMAGE);
    }

    private static String printed(Path answerFile) throws IOException {
        StringBuilder printed = new StringBuilder();
        AnswerFiles found = AnswerFiles.under(
                answerFile.getParent().toAbsolutePath(),
                List.of(answerFile.getFileName().toString()),
                List.of(),
                Set.of());
        new CheckRun(
                        new Inspector(severities(answerFile), Allowed.nothing(), images(answerFile)),
                        List.of(new ConsoleReporter(new PrintedLines(printed))),
                        Baseline.NONE)
                .over(found);
        return printed.toString();
    }
}
