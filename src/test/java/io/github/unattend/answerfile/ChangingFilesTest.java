package io.github.unattend.answerfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unattend.Checked;
import io.github.unattend.goal.Inspection;
import io.github.unattend.rule.Rule;
import io.github.unattend.rule.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that breaks is opened again to explain it, and may hold something else by then, or be gone. */
class ChangingFilesTest {
    private static final byte[] OTHER = "<unattend>\n<a b='&amp;'>\n</a></unattend>".getBytes(UTF_8);

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/malformed"))) {
            return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList().stream();
        }
    }

    /** Whatever it holds from the second or third opening on: it is reported once, at a place that could be. */
    @ParameterizedTest
    @MethodSource("files")
    void isExplainedAllTheSame(Path file) throws IOException {
        byte[] first = Files.readAllBytes(file);
        List<byte[]> later = new ArrayList<>(List.of(OTHER, new byte[0], new byte[] {(byte) 0xFF, (byte) 0xFE}));
        for (int length = 0; length < first.length; length += Math.max(1, first.length / 40)) {
            later.add(Arrays.copyOf(first, length));
            later.add(Arrays.copyOfRange(first, length, first.length));
        }
        later.add(Arrays.copyOf(first, first.length + 1000));
        for (byte[] changed : later) {
            for (int from = 1; from < 4; from++) {
                int[] opened = {0};
                int change = from;

                List<Violation> breaks = breaks(() -> new ByteArrayInputStream(opened[0]++ < change ? first : changed));

                assertThat(breaks).hasSizeLessThan(2).allSatisfy(violation -> {
                    assertThat(violation.message()).isNotBlank();
                    assertThat(violation.region().line()).isPositive();
                    assertThat(violation.region().column()).isPositive();
                });
            }
        }
    }

    @Test
    void isNotExplainedWhereItIsGone() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/malformed/comment-with-dashes.xml"));
        int[] left = {1};

        Inspection inspection = inspection(() -> {
            if (left[0]-- == 0) {
                throw new NoSuchFileException("unattend.xml");
            }
            return new ByteArrayInputStream(bytes);
        });

        assertThat(inspection.problem()).isExactlyInstanceOf(NoSuchFileException.class);
        assertThat(inspection.verdict().violations()).isEmpty();
    }

    /** Wherever reading fails, it is the file that is not readable, and nothing is wrong in it. */
    @Test
    void failsWhereverReadingFails() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("src/test/resources/rules/xml-malformed/ok.xml"));
        InputStream failing = InputStream.nullInputStream();
        failing.close();
        for (int length = 0; length <= whole.length; length++) {
            byte[] read = Arrays.copyOf(whole, length);

            assertThatThrownBy(() -> new AnswerFileReader()
                            .read(
                                    new Source(
                                            "unattend.xml",
                                            () -> new SequenceInputStream(new ByteArrayInputStream(read), failing)),
                                    new EveryElement()))
                    .as("after %d bytes", length)
                    .isExactlyInstanceOf(IOException.class)
                    .hasMessage("Stream closed");
        }
    }

    /** Part of it has been judged already, and must not look like the whole. */
    @Test
    void failsThoughItCouldBeReadAgain() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("src/test/resources/rules/xml-malformed/ok.xml"));
        InputStream failing = InputStream.nullInputStream();
        failing.close();
        for (int length = new String(whole, UTF_8).indexOf("<settings"); length <= whole.length; length++) {
            byte[] read = Arrays.copyOf(whole, length);
            int[] opened = {0};

            Inspection inspection = inspection(() -> opened[0]++ == 0
                    ? new SequenceInputStream(new ByteArrayInputStream(read), failing)
                    : new ByteArrayInputStream(whole));

            assertThat(inspection.problem())
                    .as("after %d bytes", length)
                    .isExactlyInstanceOf(IOException.class)
                    .hasMessage("Stream closed");
        }
    }

    private static Inspection inspection(Source.Opener opener) throws IOException {
        return Checked.inspection(new Source("unattend.xml", opener));
    }

    private static List<Violation> breaks(Source.Opener opener) throws IOException {
        return inspection(opener).verdict().violations().stream()
                .filter(violation -> violation.rule() == Rule.XML_MALFORMED)
                .toList();
    }

    /** Takes each file for an answer file, and looks at nothing. */
    private static final class EveryElement implements AnswerFileVisitor {
        @Override
        public boolean isAnswerFile(OpenElement root) {
            return true;
        }

        @Override
        public void start(OpenElement element) {}

        @Override
        public void end(OpenElement element) {}

        @Override
        public void ignore(IgnoreDirective directive) {}
    }
}
