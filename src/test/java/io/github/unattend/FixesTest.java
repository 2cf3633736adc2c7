package io.github.unattend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.answerfile.AnswerFileReader;
import io.github.unattend.answerfile.AnswerFileReader.Detail;
import io.github.unattend.rule.Judge;
import io.github.unattend.rule.Severities;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the check promises of the fix. */
class FixesTest {
    /** Changes to ASCII, in which the text is already: no encoder writes it. */
    private static final String ESCAPE = "\u001B(B";

    @TempDir
    private Path directory;

    private int promisedLists(String comment) throws IOException {
        String xml = "<?xml version='1.0' encoding='ISO-2022-JP'?><unattend xmlns='urn:schemas-microsoft-com:unattend'>"
                + "<settings pass='oobeSystem'><component name='Microsoft-Windows-Shell-Setup'><LogonCommands>"
                + comment
                + "<AsynchronousCommand><Order>1</Order></AsynchronousCommand>".repeat(2)
                + "</LogonCommands></component></settings></unattend>";
        Path file = Files.write(directory.resolve("unattend.xml"), xml.getBytes(Charset.forName("ISO-8859-1")));
        Judge judge = new Judge(Severities.DEFAULT);
        new AnswerFileReader().read(() -> Files.newInputStream(file), Detail.FACTS, judge);
        return Fixes.of(file, judge.verdict()).lists();
    }

    @Test
    void areListsThatItMends() throws IOException {
        assertThat(promisedLists("<!-- -->")).isEqualTo(1);
    }

    @Test
    void areNoneWhereItWouldRefuseTheFile() throws IOException {
        assertThat(promisedLists("<!-- " + ESCAPE + " -->")).isZero();
    }
}
