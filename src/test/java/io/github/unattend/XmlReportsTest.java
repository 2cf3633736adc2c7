package io.github.unattend;

import static org.assertj.core.api.Assertions.assertThat;

import edu.hm.hafner.analysis.FileReaderFactory;
import edu.hm.hafner.analysis.Issue;
import edu.hm.hafner.analysis.Report;
import edu.hm.hafner.analysis.parser.CheckStyleParser;
import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.SurefireReportParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Reads the JUnit report back as Surefire does, and the Checkstyle report as Jenkins does. */
class XmlReportsTest {
    private static final String SAMPLE = "src/test/resources/reports/golden-image.xml";

    @TempDir
    private Path directory;

    private List<ReportTestSuite> suites(Path answerFiles, String includes) throws IOException {
        Path reports = Files.createTempDirectory(directory, "junit");
        Written.reports(EnumSet.of(ReportFormat.JUNIT), answerFiles, includes, reports, false);
        return new SurefireReportParser(List.of(reports.toFile()), new NullConsoleLogger()).parseXMLReportFiles();
    }

    private Report issues(Path answerFiles, String includes) throws IOException {
        Path reports = Files.createTempDirectory(directory, "checkstyle");
        Written.reports(EnumSet.of(ReportFormat.CHECKSTYLE), answerFiles, includes, reports, false);
        return new CheckStyleParser().parse(new FileReaderFactory(reports.resolve("unattend-checkstyle.xml")));
    }

    @Test
    void junitHasACaseForEachComponent() throws IOException {
        List<ReportTestSuite> suites = suites(Written.SAMPLES, "golden-image.xml");

        assertThat(suites).singleElement().satisfies(suite -> {
            assertThat(suite.getNumberOfTests()).isEqualTo(6);
            assertThat(suite.getNumberOfFailures()).isEqualTo(2);
            assertThat(suite.getNumberOfErrors()).isZero();
            assertThat(suite.getFullClassName()).isEqualTo("src.test.resources.reports.golden-image_xml");
            assertThat(suite.getTestCases())
                    .extracting(ReportTestCase::getName)
                    .containsExactly(
                            "oobeSystem / Microsoft-Windows-Shell-Setup (amd64)",
                            "windowsPE / Microsoft-Windows-International-Core-WinPE (amd64)",
                            "windowsPE / Microsoft-Windows-Setup (amd64)",
                            "specialize / Microsoft-Windows-Deployment (amd64)",
                            "specialize / Microsoft-Windows-Deployment (arm64)",
                            "outside the components");
            assertThat(suite.getTestCases())
                    .extracting(ReportTestCase::isSuccessful)
                    .containsExactly(false, true, true, false, true, true);
        });
        ReportTestCase failed = suites.get(0).getTestCases().get(3);
        assertThat(failed.getFailureType()).isEqualTo("order-duplicate");
        assertThat(failed.getFailureMessage())
                .isEqualTo("Order 1 is already used by the command at line 121; next free number: 2 (and 1 more)");
        assertThat(failed.getFailureDetail())
                .startsWith(SAMPLE + ":126:11: Order 1 is already used by the command at line 121;")
                .contains("  126 |           <Order>1</Order>\n")
                .contains("[order-invalid]");
    }

    @Test
    void junitReadsAsManySuitesAsFiles() throws IOException {
        List<ReportTestSuite> suites = suites(Path.of("src/test/resources/rules"), "order-*/*.xml");

        assertThat(suites).hasSize(count("order-*/*.xml")).allSatisfy(suite -> {
            assertThat(suite.getNumberOfTests()).isEqualTo(suite.getTestCases().size());
            assertThat(suite.getNumberOfFailures()).isEqualTo((int) suite.getTestCases().stream()
                    .filter(ReportTestCase::hasFailure)
                    .count());
        });
    }

    private static int count(String pattern) throws IOException {
        Path rules = Path.of("src/test/resources/rules").toAbsolutePath();
        return AnswerFiles.under(rules, List.of(pattern), List.of(), Set.of())
                .files()
                .size();
    }

    @Test
    void aComponentThatAppearsTwiceIsOneCase() throws IOException {
        String text = Files.readString(Written.SAMPLES.resolve("golden-image.xml"));
        Files.writeString(
                directory.resolve("two.xml"),
                text.replace(
                        "<component name=\"Microsoft-Windows-Deployment\" processorArchitecture=\"arm64\"",
                        "<component name=\"Microsoft-Windows-Deployment\" processorArchitecture=\"amd64\""));

        assertThat(suites(directory, "two.xml").get(0).getTestCases())
                .extracting(ReportTestCase::getName)
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    @Test
    void checkstyleHasEachFinding() throws IOException {
        Report report = issues(Written.SAMPLES, "golden-image.xml");

        assertThat(StreamSupport.stream(report.spliterator(), false)
                        .map(issue -> issue.getFileName() + ":" + issue.getLineStart() + ":" + issue.getColumnStart()
                                + " " + issue.getSeverity() + " " + issue.getCategory() + " " + issue.getType()))
                .containsExactly(
                        SAMPLE + ":21:9 ERROR Unattend order-missing",
                        SAMPLE + ":41:11 NORMAL Unattend order-gap",
                        SAMPLE + ":108:9 NORMAL Unattend credentials-missing",
                        SAMPLE + ":126:11 ERROR Unattend order-duplicate",
                        SAMPLE + ":131:11 ERROR Unattend order-invalid");
        Issue duplicate = report.get(3);
        assertThat(duplicate.getMessage())
                .startsWith("Order 1 is already used by the command at line 121; next free number: 2 (each");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there links ask for a privilege")
    void filesThatCannotBeReadAreErrors() throws IOException {
        Path files = Files.createDirectory(directory.resolve("files"));
        Files.createSymbolicLink(files.resolve("gone.xml"), directory.resolve("nowhere.xml"));

        assertThat(suites(files, "*.xml")).singleElement().satisfies(suite -> {
            assertThat(suite.getNumberOfErrors()).isEqualTo(1);
            assertThat(suite.getTestCases().get(0).getFailureMessage())
                    .isEqualTo("not checked: a symbolic link that leads nowhere");
        });
        assertThat(issues(files, "*.xml").get(0).getMessage())
                .endsWith("gone.xml: not checked: a symbolic link that leads nowhere");
    }

    /** What was found before the limit and that there is one: of one file, so in one place. */
    @Test
    void aFileThatIsNotReadToItsEndIsThereOnce() throws IOException {
        Path files = Files.createDirectory(directory.resolve("files"));
        Files.writeString(
                files.resolve("deep.xml"),
                Files.readString(Written.SAMPLES.resolve("golden-image.xml"))
                        .replace("</unattend>", "<a>".repeat(1001)));

        assertThat(suites(files, "*.xml")).singleElement().satisfies(suite -> {
            assertThat(suite.getNumberOfErrors()).isEqualTo(1);
            assertThat(suite.getNumberOfFailures()).isEqualTo(2);
            assertThat(suite.getNumberOfTests())
                    .isEqualTo(7)
                    .isEqualTo(suite.getTestCases().size());
            assertThat(suite.getTestCases().get(6).getFailureMessage())
                    .isEqualTo("not checked: it holds elements nested more than 1000 deep");
        });
        Path report = Written.reports(EnumSet.of(ReportFormat.CHECKSTYLE), files, "*.xml", directory, false)
                .get(0);
        assertThat(report).content().containsOnlyOnce("<file ").contains("order-duplicate", "unattend.unreadable");
        Path page = Written.reports(EnumSet.of(ReportFormat.HTML), files, "*.xml", directory, false)
                .get(0);
        assertThat(page)
                .content()
                .containsOnlyOnce("<article")
                .contains("<span class=\"pill e\">not checked to its end</span> it holds elements nested");
    }

    @Test
    void nothingToSayIsValidToo() throws IOException {
        assertThat(suites(directory, "*.xml")).isEmpty();
        assertThat(issues(directory, "*.xml")).isEmpty();
    }

    @Test
    void aMillionFindingsAreStreamed() throws IOException {
        assertThat(Files.size(Million.report(ReportFormat.CHECKSTYLE, directory)))
                .isGreaterThan(100_000_000L);
        assertThat(Files.size(Million.report(ReportFormat.JUNIT, directory))).isGreaterThan(100_000_000L);
    }
}
