package io.github.unattend;

import static org.assertj.core.api.Assertions.assertThat;

import edu.hm.hafner.analysis.FileReaderFactory;
import edu.hm.hafner.analysis.parser.CheckStyleParser;
import io.github.unattend.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.SurefireReportParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Files that try to break out of a report, in their names and in what they hold. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a file cannot have such a name")
class HostileReportsTest {
    /** Markup, quotes, the end of a script and of a CDATA section, a link of Markdown, a part of our own template. */
    private static final String BREAKING =
            "</script><script>alert(1)</script>\"'><img src=x onerror=alert(2)>]]>&amp;[x](y){{files}}";

    /** A right-to-left override, a line separator, a control character, half a character. */
    private static final String UNPRINTABLE = "\u202E\u2028\u0007\u200F";

    private static final String AS_XML = "&#x202E;&#x2028;&#x7;&#x200F;";

    @TempDir
    private Path directory;

    private Path answerFiles;

    @BeforeEach
    void writeAnswerFiles() throws IOException {
        answerFiles = Files.createDirectory(directory.resolve("files"));
        String escaped = BREAKING.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                + AS_XML;
        String megabyte = "x".repeat(1 << 20);
        String item = """
                <RunSynchronousCommand><Order>%s</Order><Path>%s</Path><Description>%s</Description></RunSynchronousCommand>
                """;
        // XML 1.1 can hold control characters.
        Files.writeString(
                answerFiles.resolve(BREAKING.replace("/", "_") + UNPRINTABLE + ".xml"),
                "<?xml version=\"1.1\"?><unattend xmlns=\"urn:schemas-microsoft-com:unattend\"><settings pass=\""
                        + escaped
                        + "\"><component name=\"" + escaped + "\"/></settings><settings pass=\"specialize\">"
                        + "<component name=\"Microsoft-Windows-Deployment\" processorArchitecture=\"" + escaped
                        + "\"><RunSynchronous>"
                        + item.formatted(escaped, "\"" + escaped + "\"", escaped)
                        + item.formatted(megabyte, megabyte, megabyte)
                        + item.formatted("${" + escaped + "}", escaped, escaped)
                        + "</RunSynchronous></component></settings></unattend>");
        Files.createSymbolicLink(
                answerFiles.resolve(BREAKING.replace("/", "_") + "2.xml"), directory.resolve("nowhere"));
    }

    private String report(ReportFormat format) throws IOException {
        String report = Files.readString(Written.reports(EnumSet.of(format), answerFiles, "*.xml", directory, false)
                .get(0));
        assertThat(report)
                .doesNotContainPattern("[\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cntrl}&&[^\n]]")
                .hasSizeLessThan(200_000);
        return report;
    }

    @Test
    void sarif() throws IOException {
        JsonNode run = new ObjectMapper()
                .readTree(report(ReportFormat.SARIF))
                .get("runs")
                .get(0);

        assertThat(run.get("results")).hasSizeGreaterThan(2).allSatisfy(result -> {
            assertThat(result.at("/message/text").asString()).doesNotContain("[x](y)");
            assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                            .asString())
                    .matches("file:///[\\w./~%-]+")
                    .contains("%3Cscript%3E");
        });
        assertThat(run.at("/invocations/0/toolExecutionNotifications")).hasSize(1);
    }

    @Test
    void junit() throws IOException {
        report(ReportFormat.JUNIT);

        assertThat(new SurefireReportParser(List.of(directory.toFile()), new NullConsoleLogger()).parseXMLReportFiles())
                .hasSize(2)
                .anySatisfy(suite -> assertThat(suite.getFullClassName()).endsWith("\\u202E\\u2028\\u0007\\u200F_xml"));
    }

    @Test
    void checkstyle() throws IOException {
        report(ReportFormat.CHECKSTYLE);

        assertThat(new CheckStyleParser().parse(new FileReaderFactory(directory.resolve("unattend-checkstyle.xml"))))
                .hasSizeGreaterThan(2)
                .allSatisfy(issue -> assertThat(issue.getFileName()).contains("<script>alert(1)"));
    }

    @Test
    void codeQuality() throws IOException {
        JsonNode entries = new ObjectMapper().readTree(report(ReportFormat.CODEQUALITY));

        assertThat(entries)
                .hasSizeGreaterThan(2)
                .allSatisfy(entry ->
                        assertThat(entry.at("/location/path").asString()).contains("<script>alert(1)"));
    }

    @Test
    void html() throws IOException {
        String html = report(ReportFormat.HTML);

        assertThat(html)
                .containsOnlyOnce("<script")
                .containsOnlyOnce("</script")
                .doesNotContain("<img")
                .doesNotContain("onerror=alert(2)>")
                .contains("&lt;img src=x onerror=alert(2)&gt;")
                .contains("{{files}}");
    }

    @Test
    void deepFiles() throws IOException {
        Path deep = Files.createDirectory(directory.resolve("deep"));
        Files.writeString(
                deep.resolve("unattend.xml"),
                "<unattend xmlns=\"urn:schemas-microsoft-com:unattend\">" + "<settings pass=\"specialize\">".repeat(990)
                        + "</settings>".repeat(990) + "</unattend>");

        assertThat(Written.reports(EnumSet.allOf(ReportFormat.class), deep, "*.xml", directory, false))
                .hasSize(5);
    }
}
