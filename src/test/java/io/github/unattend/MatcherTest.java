package io.github.unattend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Holds the problem matcher for GitHub Actions against what is really printed. */
class MatcherTest {
    private static JsonNode matcher;
    private static Pattern pattern;

    @BeforeAll
    static void readMatcher() throws IOException {
        String json = Files.readString(Path.of(".github/unattend-matcher.json"));
        matcher = new ObjectMapper().readTree(json).at("/problemMatcher/0/pattern/0");
        pattern = Pattern.compile(matcher.get("regexp").asString());
    }

    static Stream<Path> printed() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/rules"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    private static String group(Matcher found, String name) {
        return found.group(matcher.get(name).asInt());
    }

    @ParameterizedTest
    @MethodSource("printed")
    void findsEachFindingAndNothingElse(Path golden) throws IOException {
        List<String> lines = Files.readAllLines(golden);
        List<String> findings = lines.stream()
                .filter(line -> Rule.ids().stream().anyMatch(id -> line.endsWith(" [" + id + "]")))
                .toList();

        assertThat(lines).filteredOn(line -> pattern.matcher(line).find()).isEqualTo(findings);
    }

    @Test
    void takesALineApart() {
        Matcher found =
                pattern.matcher("[WARNING] images/golden image.xml:38:11: Order \"[x]\" is: wrong [order-invalid]");

        assertThat(found.find()).isTrue();
        assertThat(group(found, "severity")).isEqualTo("WARNING");
        assertThat(group(found, "file")).isEqualTo("images/golden image.xml");
        assertThat(group(found, "line")).isEqualTo("38");
        assertThat(group(found, "column")).isEqualTo("11");
        assertThat(group(found, "message")).isEqualTo("Order \"[x]\" is: wrong");
        assertThat(group(found, "code")).isEqualTo("order-invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[ERROR] src/Main.java:[3,5] ';' expected",
                "[ERROR] Failed to execute goal a:b:1:c (default) on project d: e -> [Help 1]",
                "[INFO] images/unattend.xml:3:5: the component name was taken for another [x]",
            })
    void leavesOtherLinesAlone(String line) {
        assertThat(pattern.matcher(line).find()).isFalse();
    }
}
