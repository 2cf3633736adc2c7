package io.github.unattend;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.unattend.report.ReportFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Holds the report for GitLab against the form that GitLab publishes. */
class CodeQualityReportTest {
    private static Schema schema;

    @TempDir
    private Path directory;

    @BeforeAll
    static void readSchema() throws IOException {
        try (InputStream in = CodeQualityReportTest.class.getResourceAsStream("/reports/code-quality.schema.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(in, InputFormat.JSON);
        }
    }

    private static List<JsonNode> entries(Path answerFiles, String includes) throws IOException {
        String report = Written.report(ReportFormat.CODEQUALITY, answerFiles, includes);
        assertThat(schema.validate(report, InputFormat.JSON)).isEmpty();
        return StreamSupport.stream(new ObjectMapper().readTree(report).spliterator(), false)
                .toList();
    }

    @Test
    void hasEachFinding() throws IOException {
        List<JsonNode> entries = entries(Written.SAMPLES, "golden-image.xml");

        assertThat(entries)
                .extracting(entry -> entry.get("check_name").asString() + " "
                        + entry.get("severity").asString() + " "
                        + entry.at("/location/path").asString() + ":"
                        + entry.at("/location/lines/begin").asInt())
                .containsExactly(
                        "order-missing major src/test/resources/reports/golden-image.xml:21",
                        "order-gap minor src/test/resources/reports/golden-image.xml:41",
                        "credentials-missing minor src/test/resources/reports/golden-image.xml:108",
                        "order-duplicate major src/test/resources/reports/golden-image.xml:126",
                        "order-invalid major src/test/resources/reports/golden-image.xml:131");
        assertThat(entries.get(3).get("description").asString())
                .isEqualTo("Order 1 is already used by the command at line 121; next free number: 2");
    }

    @Test
    void fingerprintsDifferBetweenFiles() throws IOException {
        Files.copy(Written.SAMPLES.resolve("golden-image.xml"), directory.resolve("a.xml"));
        Files.copy(Written.SAMPLES.resolve("golden-image.xml"), directory.resolve("b.xml"));

        assertThat(entries(directory, "*.xml"))
                .hasSize(10)
                .extracting(entry -> entry.get("fingerprint").asString())
                .doesNotHaveDuplicates();
    }

    @Test
    void ignoredFindingsAreLeftOut() throws IOException {
        String text = Files.readString(Written.SAMPLES.resolve("golden-image.xml"));
        Files.writeString(
                directory.resolve("ignored.xml"),
                text.replaceFirst("<unattend", "<!-- unattend:ignore order-gap: history -->\n<unattend"));

        assertThat(entries(directory, "*.xml"))
                .hasSize(4)
                .noneMatch(entry -> entry.get("check_name").asString().equals("order-gap"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there links ask for a privilege")
    void filesThatCannotBeReadAreCritical() throws IOException {
        Files.createSymbolicLink(directory.resolve("gone.xml"), directory.resolve("nowhere.xml"));

        assertThat(entries(directory, "*.xml")).singleElement().satisfies(entry -> {
            assertThat(entry.get("severity").asString()).isEqualTo("critical");
            assertThat(entry.get("description").asString()).endsWith("a symbolic link that leads nowhere");
        });
    }

    @Test
    void nothingFoundIsAnEmptyList() throws IOException {
        assertThat(entries(directory, "*.xml")).isEmpty();
    }

    @Test
    @Tag("corpus")
    void isValidForRealFiles() throws IOException {
        assertThat(entries(Path.of(System.getProperty("corpus"), "files"), "**/*"))
                .isNotEmpty();
    }
}
