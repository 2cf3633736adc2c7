package io.github.unattend.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinesTest {
    /** A text with {@code |} where lines begin. */
    static List<String> texts() {
        return List.of(
                "",
                "one",
                "one\n|two",
                "one\r\n|two",
                "one\r|two",
                "one\n|",
                "one\r\n|",
                "one\r|",
                "\n|\n|\r|\r|\r\n|\r\n|\n|",
                "\n|\r|x\r\n|\r|y");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void knowsWhereEachLineBeginsAndEnds(String marked) {
        String text = marked.replace("|", "");
        Lines lines = new Lines(text);
        int start = 0;
        for (String line : marked.split("\\|", -1)) {
            int next = start + line.length();
            int end = start + line.replaceAll("[\\r\\n]", "").length();
            int from = start;
            assertThat(IntStream.range(start, Math.max(next, start + 1)))
                    .allSatisfy(offset -> assertThat(lines.start(offset)).isEqualTo(from));
            assertThat(IntStream.rangeClosed(start, end)).allSatisfy(offset -> {
                assertThat(lines.end(offset)).isEqualTo(end);
                assertThat(lines.next(offset)).isEqualTo(next);
            });
            start = next;
        }
    }
}
