package io.github.unattend.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports are there as a whole or not at all. */
class ReportFileTest {
    private static final ReportRun RUN =
            new ReportRun("1.0.0", new SourceRoot(Path.of("").toAbsolutePath()), false);

    @TempDir
    private Path directory;

    private List<String> names() throws IOException {
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void isThereOnlyWhenItIsFinished() throws IOException {
        Files.writeString(directory.resolve("report"), "old");
        try (ReportFile file = ReportFile.create(directory.resolve("report"))) {
            file.out().write("new".getBytes(StandardCharsets.UTF_8));
            file.complete();
            assertThat(directory.resolve("report")).hasContent("old");
            file.move();
        }

        assertThat(directory.resolve("report")).hasContent("new");
        assertThat(names()).containsExactly("report");
    }

    @Test
    void leavesTheOldOneWhereItIsNotFinished() throws IOException {
        Files.writeString(directory.resolve("unattend.html"), "old");
        try (Reports reports = Reports.in(directory, EnumSet.allOf(ReportFormat.class), RUN)) {
            assertThat(reports.reporters()).hasSize(4);
            assertThat(names()).hasSize(5);
        }

        assertThat(directory.resolve("unattend.html")).hasContent("old");
        assertThat(names()).containsExactly("unattend.html");
    }

    @Test
    void saysWhichOneCannotBeWritten() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");

        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> Reports.in(file, EnumSet.of(ReportFormat.SARIF), RUN))
                .satisfies(e -> assertThat(e.report()).isEqualTo(file.resolve("unattend.sarif")));
    }

    @Test
    void aDirectoryInItsPlaceIsAnError() throws IOException {
        Files.createDirectories(directory.resolve("unattend.sarif/x"));

        assertThatExceptionOfType(ReportException.class).isThrownBy(() -> {
            try (Reports reports = Reports.in(directory, EnumSet.of(ReportFormat.SARIF), RUN)) {
                reports.reporters().get(0).end(Summary.NOTHING);
                reports.finish();
            }
        });
        assertThat(names()).containsExactly("unattend.sarif");
    }

    @Test
    void unknownWordsAreRefused() {
        assertThat(ReportFormat.of(List.of("html", "sarif", " html ")))
                .containsExactly(ReportFormat.SARIF, ReportFormat.HTML);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportFormat.of(List.of("Sarif")))
                .withMessage("reports: \"Sarif\" is no report; did you mean sarif?"
                        + "; the reports are sarif, junit, checkstyle, html");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportFormat.of(List.of("pdf")))
                .withMessage("reports: \"pdf\" is no report; the reports are sarif, junit, checkstyle, html");
    }
}
