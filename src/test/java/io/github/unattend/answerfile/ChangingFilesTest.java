package io.github.unattend.answerfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unattend.answerfile.AnswerFileReader.Detail;
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
        return MalformationTest.files();
    }

    /** Whatever it holds from the second or third opening on: there is one break, at a place that could be. */
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
                List<Fact.Break> breaks =
                        breaks(() -> new ByteArrayInputStream(opened[0]++ < change ? first : changed));

                assertThat(breaks).hasSizeLessThan(2).allSatisfy(told -> {
                    assertThat(told.cause()).isNotBlank();
                    assertThat(told.region().line()).isPositive();
                    assertThat(told.region().column()).isPositive();
                });
            }
        }
    }

    @Test
    void isNotExplainedWhereItIsGone() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/malformed/comment-with-dashes.xml"));
        for (int opened = 1; opened < 3; opened++) {
            int[] left = {opened};

            assertThatThrownBy(() -> breaks(() -> {
                        if (left[0]-- == 0) {
                            throw new NoSuchFileException("unattend.xml");
                        }
                        return new ByteArrayInputStream(bytes);
                    }))
                    .isExactlyInstanceOf(NoSuchFileException.class);
        }
    }

    /** Wherever reading fails, it is the file that is not readable, and nothing is wrong in it. */
    @Test
    void failsWhereverReadingFails() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("src/test/resources/rules/xml-malformed/ok.xml"));
        InputStream failing = InputStream.nullInputStream();
        failing.close();
        for (int length = 0; length <= whole.length; length++) {
            byte[] read = Arrays.copyOf(whole, length);

            assertThatThrownBy(() -> breaks(() -> new SequenceInputStream(new ByteArrayInputStream(read), failing)))
                    .as("after %d bytes", length)
                    .isExactlyInstanceOf(IOException.class)
                    .hasMessage("Stream closed");
        }
    }

    /** Part of it is told already, and must not look like the whole. */
    @Test
    void failsThoughItCouldBeReadAgain() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("src/test/resources/rules/xml-malformed/ok.xml"));
        InputStream failing = InputStream.nullInputStream();
        failing.close();
        for (int length = new String(whole, UTF_8).indexOf("<settings"); length <= whole.length; length++) {
            byte[] read = Arrays.copyOf(whole, length);
            int[] opened = {0};

            assertThatThrownBy(() -> breaks(() -> opened[0]++ == 0
                            ? new SequenceInputStream(new ByteArrayInputStream(read), failing)
                            : new ByteArrayInputStream(whole)))
                    .as("after %d bytes", length)
                    .isExactlyInstanceOf(IOException.class)
                    .hasMessage("Stream closed");
        }
    }

    private static List<Fact.Break> breaks(AnswerFileReader.Source source) throws IOException {
        List<Fact.Break> breaks = new ArrayList<>();
        new AnswerFileReader().read(source, Detail.FACTS, fact -> {
            if (fact instanceof Fact.Break found) {
                breaks.add(found);
            }
        });
        return breaks;
    }
}
