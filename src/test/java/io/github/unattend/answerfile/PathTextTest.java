package io.github.unattend.answerfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What another encoding of names makes of it is shown by the test of the same output. */
class PathTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "a.xml", "../b c/%41+.xml", "M\u00FCnchen.xml", "../\u00FC/\uFFFD%41+.xml", "src/\uFFFD/.."})
    void isThePathAsItIsWritten(String path) {
        assertThat(PathText.of(Path.of(path))).isEqualTo(Path.of(path).toString());
        Path absolute = Path.of(path).toAbsolutePath();
        assertThat(PathText.of(absolute)).isEqualTo(absolute.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.xml", "b c/a.xml", "\uFFFD/a.xml"})
    void goesOnFromADirectory(String rest) {
        Path here = Path.of("").toAbsolutePath();
        assertThat(PathText.from(here, here.resolve(rest)))
                .isEqualTo(Path.of(rest).toString());
        Path root = here.getRoot();
        assertThat(PathText.from(root, root.resolve(rest)))
                .isEqualTo(Path.of(rest).toString());
    }
}
