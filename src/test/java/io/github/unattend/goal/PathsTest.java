package io.github.unattend.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PathsTest {
    private static final Path HERE = Path.of("").toAbsolutePath();

    @ParameterizedTest
    @CsvSource({
        "'', .",
        "a.xml, a.xml",
        "a/b c.xml, a/b c.xml",
        "../a.xml, ../a.xml",
        "M\u00fcnchen.xml, M\u00fcnchen.xml"
    })
    void areShownFromWhereMavenStarted(String path, String shown) {
        assertThat(Paths.shown(HERE.resolve(path).normalize())).isEqualTo(shown);
    }

    @ParameterizedTest
    @DisabledOnOs(OS.WINDOWS)
    @CsvSource({"'a\nb.xml', a\\u000Ab.xml", "'a\u001b[2J.xml', a\\u001B[2J.xml"})
    void areShownOnOneLine(String name, String shown) {
        assertThat(Paths.shown(HERE.resolve(name))).isEqualTo(shown);
    }

    static Stream<Arguments> reasons() {
        return Stream.of(
                Arguments.of(new AccessDeniedException("/a"), "permission denied"),
                Arguments.of(new NoSuchFileException("/a"), "file not found"),
                Arguments.of(new FileSystemException("/a", null, "Too many levels"), "Too many levels"),
                Arguments.of(new DirectoryNotEmptyException("/a"), "another file is in the way"),
                Arguments.of(new FileAlreadyExistsException("/a"), "another file is in the way"),
                Arguments.of(new NotDirectoryException("/a"), "the system does not say why"),
                Arguments.of(new FileSystemException("/a"), "the system does not say why"),
                Arguments.of(new IOException("Input/output\nerror"), "Input/output\\u000Aerror"),
                Arguments.of(new IOException(), "the system does not say why"));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void areNotInTheReason(IOException problem, String reason) {
        assertThat(Paths.reason(problem)).isEqualTo(reason);
    }
}
