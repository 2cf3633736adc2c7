package io.github.unattend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.goal.CheckRun;
import io.github.unattend.goal.Inspector;
import io.github.unattend.report.Baseline;
import io.github.unattend.report.ConsoleReporter;
import io.github.unattend.report.ReportFormat;
import io.github.unattend.report.Reports;
import io.github.unattend.report.SourceRoot;
import io.github.unattend.report.Summary;
import io.github.unattend.rule.Allowed;
import io.github.unattend.rule.Severities;
import io.github.unattend.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an earlier run found does not count again, wherever its lines are now. */
class BaselineTest {
    private static final SourceRoot SOURCES = SourceRoot.around(Path.of(""));

    @TempDir
    private Path directory;

    private Path image;
    private String text;
    private final List<String> lines = new ArrayList<>();

    @BeforeEach
    void copyAnImage() throws IOException {
        text = Files.readString(Written.SAMPLES.resolve("golden-image.xml"));
        image = Files.writeString(directory.resolve("image.xml"), text);
    }

    private Path report(Baseline known) throws IOException {
        Path reports = directory.resolve("reports");
        try (Reports written = Reports.in(reports, EnumSet.of(ReportFormat.SARIF), Written.run(false))) {
            check(known, written);
            return written.finish().get(0);
        }
    }

    private Summary check(Baseline known, Reports written) throws IOException {
        AnswerFiles found = AnswerFiles.under(directory, List.of("*.xml"), List.of(), Set.of());
        var reporters = new ArrayList<>(written.reporters());
        reporters.add(new ConsoleReporter(new ConsoleReporter.Console() {
            @Override
            public void line(Severity severity, String line) {
                lines.add(line);
            }

            @Override
            public void info(String line) {
                lines.add(line);
            }
        }));
        return new CheckRun(new Inspector(Severities.DEFAULT, Allowed.of(List.of())), reporters, known).over(found);
    }

    private Summary check(Baseline known) throws IOException {
        try (Reports none = Reports.in(directory, Set.of(), Written.run(false))) {
            return check(known, none);
        }
    }

    private Baseline baseline() throws IOException {
        Path report = report(Baseline.NONE);
        lines.clear();
        return Baseline.read(report, SOURCES);
    }

    @Test
    void whatIsKnownIsCountedOnly() throws IOException {
        Summary summary = check(baseline());

        assertThat(lines)
                .containsExactly("Checked 1 answer file, 7 ordered lists, 19 Orders: 0 errors, 0 warnings, 5 known");
        assertThat(summary.filesWithViolations()).isZero();
    }

    @Test
    void whatIsNewIsReported() throws IOException {
        Baseline known = baseline();
        Files.writeString(
                image,
                "\n\n"
                        + text.substring(text.indexOf("<unattend"))
                                .replace("<WillWipeDisk>true<", "<WillWipeDisk>yes<"));

        Summary summary = check(known);

        assertThat(lines)
                .filteredOn(line -> line.contains("image.xml:"))
                .singleElement()
                .asString()
                .endsWith("[value-invalid]");
        assertThat(summary.violations()).isEqualTo("1 error, 0 warnings, 5 known");
        assertThat(summary.fixable()).isZero();
        assertThat(known.goneInWords()).isEmpty();
    }

    @Test
    void whatIsGoneIsCounted() throws IOException {
        Baseline known = baseline();
        Files.writeString(image, text.replace("<Order>two<", "<Order>2<").replace("<Order>5<", "<Order>4<"));

        assertThat(check(known).violations()).isEqualTo("0 errors, 0 warnings, 3 known");
        assertThat(known.goneInWords()).hasValue("2 findings of the baseline are not found any more");
    }

    @Test
    void aFileThatIsNotCheckedIsNotGone() throws IOException {
        Baseline known = baseline();
        Files.delete(image);

        assertThat(check(known).files()).isZero();
        assertThat(known.goneInWords()).isEmpty();
    }

    @Test
    void whatIsKnownStaysInTheNextBaseline() throws IOException {
        Path report = report(baseline());

        assertThat(report).content().contains("\"kind\" : \"external\"");
        assertThat(check(Baseline.read(report, SOURCES)).violations()).isEqualTo("0 errors, 0 warnings, 5 known");
    }

    @Test
    void whatWasSuppressedInTheFileIsNotKnown() throws IOException {
        Files.writeString(
                image, text.replaceFirst("<unattend", "<!-- unattend:ignore order-gap: history -->\n<unattend"));
        Baseline known = baseline();
        Files.writeString(image, text);

        assertThat(check(known).violations()).isEqualTo("0 errors, 1 warning, 4 known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<xml/>", "[]", "{}", "{\"runs\": 1}", "{\"runs\": [{\"results\": [{", "\u0000"})
    void whatIsNotASarifReportIsAnError(String content) throws IOException {
        Path report = Files.writeString(directory.resolve("report.sarif"), content);

        assertThatIOException()
                .isThrownBy(() -> Baseline.read(report, SOURCES))
                .withMessage("it is not a SARIF report");
    }

    @Test
    void aReportOfAnotherToolIsAnError() throws IOException {
        Path report = Files.writeString(
                directory.resolve("report.sarif"), "{\"runs\": [{\"results\": [{\"ruleId\": \"x\"}]}]}");

        assertThatIOException()
                .isThrownBy(() -> Baseline.read(report, SOURCES))
                .withMessage("its results are not of this plugin");
    }
}
