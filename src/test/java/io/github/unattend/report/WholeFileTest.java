package io.github.unattend.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.unattend.rule.Images;
import io.github.unattend.rule.Severities;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports are there as a whole or not at all. */
class WholeFileTest {
    private static final ReportRun RUN = new ReportRun(
            "1.0.0", new SourceRoot(Path.of("").toAbsolutePath()), false, "", "", Severities.DEFAULT, Images.NONE);

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
        try (WholeFile file = WholeFile.create(directory.resolve("report"), UnaryOperator.identity())) {
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
            assertThat(reports.reporters()).hasSize(5);
            assertThat(names()).hasSize(6);
        }

        assertThat(directory.resolve("unattend.html")).hasContent("old");
        assertThat(names()).containsExactly("unattend.html");
    }

    @Test
    void saysWhichOneCannotBeWritten() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");

        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() ->
                        Reports.in(file, EnumSet.of(ReportFormat.SARIF), RUN).finish())
                .satisfies(e -> assertThat(e.report()).isEqualTo(file.resolve("unattend.sarif")));
    }

    /** Filled at any byte, while it is told or when it is ended: the old reports stay, and nothing else. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 500, 9_000, 70_000, 200_000})
    void aFullDiskLeavesTheOldOnes(int capacity) throws IOException {
        for (ReportFormat format : ReportFormat.values()) {
            Files.writeString(directory.resolve(format.fileName()), "old");
        }
        int[] room = {capacity};
        try (Reports reports =
                Reports.in(directory, EnumSet.allOf(ReportFormat.class), RUN, file -> new FullDisk(file, room))) {
            for (int i = 0; i < 1000; i++) {
                UncheckedFile file = new UncheckedFile("images/" + i + ".xml", directory, "for " + "this ".repeat(50));
                for (Reporter reporter : reports.reporters()) {
                    reporter.unreadable(file);
                }
            }
            for (Reporter reporter : reports.reporters()) {
                reporter.end(Summary.NOTHING);
            }
            assertThatExceptionOfType(ReportException.class)
                    .isThrownBy(reports::finish)
                    .withMessage("No space left on device")
                    .satisfies(e -> assertThat(e.report()).hasParent(directory));
        }

        assertThat(names())
                .containsExactlyInAnyOrder(Stream.of(ReportFormat.values())
                        .map(ReportFormat::fileName)
                        .toArray(String[]::new));
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(directory.resolve(format.fileName())).hasContent("old");
        }
    }

    /** Has room for so many bytes, and writes part of what is too much, as disks do. */
    private static final class FullDisk extends FilterOutputStream {
        private final int[] room;

        FullDisk(OutputStream out, int[] room) {
            super(out);
            this.room = room;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int count = Math.min(length, room[0]);
            out.write(bytes, offset, count);
            room[0] -= count;
            if (count < length) {
                throw new IOException("No space left on device");
            }
        }
    }

    @Test
    void aDirectoryInItsPlaceIsAnError() throws IOException {
        Files.createDirectories(directory.resolve("unattend.html/x"));

        assertThatExceptionOfType(ReportException.class).isThrownBy(() -> {
            try (Reports reports = Reports.in(directory, EnumSet.of(ReportFormat.SARIF, ReportFormat.HTML), RUN)) {
                for (Reporter reporter : reports.reporters()) {
                    reporter.end(Summary.NOTHING);
                }
                reports.finish();
            }
        });
        assertThat(names()).containsExactly("unattend.html");
    }

    @Test
    void unknownWordsAreRefused() {
        assertThat(ReportFormat.of(List.of("html", "sarif", " html ")))
                .containsExactly(ReportFormat.SARIF, ReportFormat.HTML);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportFormat.of(List.of("Sarif")))
                .withMessage("reports: \"Sarif\" is not a report format; did you mean sarif?"
                        + "; the report formats are sarif, junit, checkstyle, codequality, html");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportFormat.of(List.of("pdf")))
                .withMessage("reports: \"pdf\" is not a report format;"
                        + " the report formats are sarif, junit, checkstyle, codequality, html");
    }
}
