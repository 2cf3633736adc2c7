package io.github.unattend.answerfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstTagTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<unattend",
                "<u:unattend ",
                "< <1 <unattend",
                "\uFEFF<?xml <unattend",
                "<?xml ?><unattend>",
                "<!-- <other> --><unattend>",
                "<!-- <o--><unattend>",
                "<!--><other --><unattend>",
                "<!-- <unattend>",
                "<% <other> %><unattend>",
                "<?a?><!-- b --><% c %><unattend>"
            })
    void isTheRootOfAnAnswerFile(String text) throws IOException {
        assertThat(isRoot(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "unattend",
                "<",
                "<unattended",
                "<unattend:other",
                "<other><unattend>",
                "<!-- <unattend> --><other>",
                "<?x <unattend> ?><other>",
                "<% <unattend> %><other>",
                "<!-- --><other> --><unattend>"
            })
    void isNot(String text) throws IOException {
        assertThat(isRoot(text)).isFalse();
    }

    private static boolean isRoot(String text) throws IOException {
        return FirstTag.isRoot(() -> new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
}
