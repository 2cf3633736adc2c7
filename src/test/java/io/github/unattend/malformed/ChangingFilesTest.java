package io.github.unattend.malformed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unattend.answerfile.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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
        return MalformationTest.files();
    }

    /** Whatever it holds from the second opening on: there is one break, at a place that could be. */
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
            for (int from = 1; from < 3; from++) {
                int[] opened = {0};
                int change = from;
                Source source = new Source(
                        "unattend.xml", () -> new ByteArrayInputStream(opened[0]++ < change ? first : changed));
                MalformationTest.read(source).ifPresent(found -> {
                    assertThat(found.message()).isNotBlank();
                    assertThat(found.region().line()).isPositive();
                    assertThat(found.region().column()).isPositive();
                });
            }
        }
    }

    @Test
    void isNotExplainedWhereItIsGone() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/malformed/comment-with-dashes.xml"));
        int[] left = {1};

        assertThatThrownBy(() -> MalformationTest.read(new Source("unattend.xml", () -> {
                    if (left[0]-- == 0) {
                        throw new NoSuchFileException("unattend.xml");
                    }
                    return new ByteArrayInputStream(bytes);
                })))
                .isExactlyInstanceOf(NoSuchFileException.class);
    }
}
