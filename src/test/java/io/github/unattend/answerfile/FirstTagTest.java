package io.github.unattend.answerfile;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstTagTest {
    private static final String ROOT = "<unattend xmlns=\"urn:schemas-microsoft-com:unattend\">";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<unattend",
                "<u:unattend ",
                "\uFEFF<unattend>",
                "<?xml ?><unattend>",
                "<!-- <other> --><unattend>",
                "<!DOCTYPE other [<!ENTITY a 'b'>]> <unattend>",
                "<% <other> %><unattend>",
                "<?a?><!-- b --><% c %>\n<unattend>"
            })
    void makesAnAnswerFileWhateverItsName(String text) throws IOException {
        assertThat(kind("unattend.xml", text)).isEqualTo(FileKind.ANSWER_FILE);
        assertThat(kind("unattend.xml.tpl", text)).isEqualTo(FileKind.ANSWER_FILE);
    }

    /** A file whose name says that it is XML is one, though it is broken. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "< <1 <unattend",
                "{{ template }}<unattend>",
                "\uFEFF<?xml <unattend",
                "<!-- <o--><unattend>",
                "<!-- <unattend>"
            })
    void mayComeAfterOtherThingsInXmlOnly(String text) throws IOException {
        assertThat(kind("unattend.XML", text)).isEqualTo(FileKind.ANSWER_FILE);
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
    void makesAnotherFile(String text) throws IOException {
        assertThat(kind("unattend.xml", text)).isEqualTo(FileKind.OTHER);
        assertThat(kind("unattend.ps1", text)).isEqualTo(FileKind.OTHER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$xml = @'\n" + ROOT,
                "data:\n  unattend: |\n    <?xml version='1.0'?>\n    " + ROOT,
                "<html>" + ROOT
            })
    void makesAHostOfWhatHoldsAnAnswerFile(String text) throws IOException {
        assertThat(kind("build.ps1", text)).isEqualTo(FileKind.HOST);
    }

    @Test
    void isReadInTheEncodingOfTheFile() throws IOException {
        byte[] bytes = "\uFEFF<!-- \u00FC --><unattend>".getBytes(UTF_16LE);

        assertThat(FirstTag.kindOf(Source.of("a.xml", bytes))).isEqualTo(FileKind.ANSWER_FILE);
    }

    private static FileKind kind(String name, String text) throws IOException {
        return FirstTag.kindOf(Source.of(name, text.getBytes(UTF_8)));
    }
}
