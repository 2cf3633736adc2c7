package io.github.unattend;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.unattend.report.ReportFormat;
import io.github.unattend.rule.Rule;
import io.github.unattend.rule.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Holds the SARIF report against the schema of the standard, and against what is in the files. */
class SarifReportTest {
    private static final Path RULES = Path.of("src/test/resources/rules");
    private static Schema schema;

    @TempDir
    private Path directory;

    @BeforeAll
    static void readSchema() throws IOException {
        try (InputStream in = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(in, InputFormat.JSON);
        }
    }

    private static JsonNode valid(String sarif) {
        assertThat(schema.validate(sarif, InputFormat.JSON)).isEmpty();
        return new ObjectMapper().readTree(sarif).get("runs").get(0);
    }

    private static JsonNode run(Path answerFiles, String includes) throws IOException {
        return valid(Written.report(ReportFormat.SARIF, answerFiles, includes));
    }

    private static List<JsonNode> results(JsonNode run) {
        return StreamSupport.stream(run.get("results").spliterator(), false).toList();
    }

    @Test
    void isValidForTheFindingsOfAllRules() throws IOException {
        JsonNode run = run(RULES, "**/*.xml");

        Set<String> written = new HashSet<>();
        results(run).forEach(result -> written.add(result.get("ruleId").asString()));
        Set<String> judged = new HashSet<>(Rule.ids());
        judged.remove(Rule.SETTING_DEPRECATED.id()); // off by default
        judged.removeIf(id -> id.startsWith("image-")); // without an image
        assertThat(written).containsExactlyInAnyOrderElementsOf(judged);
    }

    @Test
    @Tag("corpus")
    void isValidForRealFiles() throws IOException {
        assertThat(results(run(Path.of(System.getProperty("corpus"), "files"), "**/*")))
                .isNotEmpty();
    }

    @Test
    void isValidWithoutFindings() throws IOException {
        JsonNode run = run(RULES, "order-missing/ok.xml");

        assertThat(results(run)).isEmpty();
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
    }

    @Test
    void holdsAllRules() throws IOException {
        JsonNode driver = run(RULES, "order-missing/ok.xml").at("/tool/driver");

        assertThat(driver.get("name").asString()).isEqualTo("unattend-maven-plugin");
        assertThat(driver.get("version").asString()).isEqualTo("1.0.0");
        assertThat(driver.get("rules")).hasSameSizeAs(Rule.values());
        for (Rule rule : Rule.values()) {
            JsonNode written = driver.get("rules").get(List.of(Rule.values()).indexOf(rule));
            assertThat(written.get("id").asString()).isEqualTo(rule.id());
            assertThat(written.get("helpUri").asString()).isEqualTo(rule.page());
            assertThat(written.at("/shortDescription/text").asString()).endsWith(".");
            assertThat(written.at("/fullDescription/text").asString()).endsWith(".");
            assertThat(written.at("/defaultConfiguration/level").asString())
                    .isEqualTo(
                            rule.severity() == Severity.OFF
                                    ? "none"
                                    : rule.severity().id());
        }
    }

    @Test
    void hasThePlaceOfTheElementAndOfTheOtherOne() throws IOException {
        JsonNode run = run(Written.SAMPLES, "golden-image.xml");
        JsonNode duplicate = results(run).stream()
                .filter(result -> result.get("ruleId").asString().equals("order-duplicate"))
                .findFirst()
                .orElseThrow();

        assertThat(run.get("columnKind").asString()).isEqualTo("utf16CodeUnits");
        assertThat(duplicate
                        .at("/locations/0/physicalLocation/artifactLocation")
                        .toString())
                .isEqualTo("{\"uri\":\"src/test/resources/reports/golden-image.xml\",\"uriBaseId\":\"%SRCROOT%\"}");
        assertThat(duplicate.at("/locations/0/physicalLocation/region").toString())
                .isEqualTo("{\"startLine\":126,\"startColumn\":11,\"endLine\":126,\"endColumn\":27}");
        assertThat(duplicate
                        .at("/relatedLocations/0/physicalLocation/region/startLine")
                        .asInt())
                .isEqualTo(121);
        assertThat(duplicate.at("/message/text").asString()).contains("[line 121](1)");
        assertThat(run.at("/tool/driver/rules/" + duplicate.get("ruleIndex").asInt() + "/id")
                        .asString())
                .isEqualTo("order-duplicate");
    }

    @Test
    void fingerprintsSurviveMovedLinesAndDistinguishResults() throws IOException {
        String text = Files.readString(Written.SAMPLES.resolve("golden-image.xml"));
        Path moved = directory.resolve("golden-image.xml");
        Files.writeString(moved, text.replaceFirst("<unattend", "\n\n\n<unattend"));

        List<String> before = fingerprints(run(Written.SAMPLES, "golden-image.xml"));
        List<String> after = fingerprints(run(directory, "golden-image.xml"));

        assertThat(after).isEqualTo(before).doesNotHaveDuplicates();
    }

    private static List<String> fingerprints(JsonNode run) {
        return results(run).stream()
                .map(result -> result.at("/partialFingerprints/unattendFingerprint~1v1")
                        .asString())
                .toList();
    }

    @Test
    void ignoredFindingsAreSuppressed() throws IOException {
        Path file = directory.resolve("ignored.xml");
        String text = Files.readString(Written.SAMPLES.resolve("golden-image.xml"));
        Files.writeString(
                file, text.replaceFirst("<unattend", "<!-- unattend:ignore order-gap: history -->\n<unattend"));

        assertThat(results(run(directory, "ignored.xml")))
                .filteredOn(result -> result.get("ruleId").asString().equals("order-gap"))
                .singleElement()
                .satisfies(result ->
                        assertThat(result.get("suppressions").toString()).isEqualTo("[{\"kind\":\"inSource\"}]"));
    }

    @Test
    void addressesArePercentEncoded() throws IOException {
        Path file = directory.resolve("a b%20c#d[1]ü.xml");
        Files.copy(Written.SAMPLES.resolve("golden-image.xml"), file);

        assertThat(results(run(directory, "*.xml"))).allSatisfy(result -> {
            JsonNode artifact = result.at("/locations/0/physicalLocation/artifactLocation");
            assertThat(artifact.get("uri").asString())
                    .startsWith("file:///")
                    .endsWith("/a%20b%2520c%23d%5B1%5D%C3%BC.xml");
            assertThat(artifact.has("uriBaseId")).isFalse();
        });
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there links ask for a privilege")
    void filesThatCannotBeReadAreNotifications() throws IOException {
        Files.createSymbolicLink(directory.resolve("gone.xml"), directory.resolve("nowhere.xml"));

        JsonNode invocation = run(directory, "*.xml").at("/invocations/0");

        assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asString())
                .endsWith("gone.xml: not checked: a symbolic link that leads nowhere");
    }

    @Tag("long")
    @Test
    void saysWhatItLeftOutOfAMillionFindings() throws IOException {
        JsonNode run = valid(Files.readString(Million.report(ReportFormat.SARIF, directory)));

        assertThat(run.get("results")).hasSize(25_000);
        assertThat(Stream.of(0, 1000, 1001)
                        .map(i -> run.at("/invocations/0/toolExecutionNotifications/" + i + "/message/text")
                                .asString()))
                .satisfiesExactly(
                        first -> assertThat(first).endsWith(": and 5000 more not shown"),
                        more -> assertThat(more).isEqualTo("24 more such files, counted only"),
                        results -> assertThat(results)
                                .isEqualTo("999000 results are left out: GitHub takes 25000 at most"));
    }
}
