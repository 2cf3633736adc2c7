package io.github.unattend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.answerfile.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small files with one defect each that people have stumbled over: it is reported, and nothing else. */
class CasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final int COUNT = 23;

    private record Case(Path file, List<String> expected) {}

    /** The rows of {@code truth.tsv}: file, line, rule; {@code none} where nothing is wrong. */
    static Stream<Case> cases() throws IOException {
        Map<String, List<String>> byFile = Files.readAllLines(CASES.resolve("truth.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .collect(Collectors.groupingBy(
                        row -> row[0],
                        TreeMap::new,
                        Collectors.filtering(
                                row -> !row[2].equals("none"),
                                Collectors.mapping(row -> row[1] + " " + row[2], Collectors.toList()))));
        return byFile.entrySet().stream().map(file -> new Case(CASES.resolve(file.getKey()), file.getValue()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void showExactlyTheirDefect(Case one) throws IOException {
        List<String> found = Checked.inspection(Source.of(one.file())).verdict().violations().stream()
                .map(violation ->
                        violation.region().line() + " " + violation.rule().id())
                .toList();

        assertThat(found).as("%s", one.file()).isEqualTo(one.expected());
    }

    @Test
    void areAllThere() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".xml")))
                    .hasSize(COUNT)
                    .containsExactlyInAnyOrderElementsOf(cases().map(Case::file).toList());
        }
    }
}
