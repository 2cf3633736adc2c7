package io.github.unattend.answerfile;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.unattend.Checked;
import io.github.unattend.goal.Inspection;
import io.github.unattend.rule.Violation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Excerpts of what the reader found: each shows the element that is meant, and nothing else of the file. */
class ExcerptsTest {
    private static final String BEFORE =
            "<unattend xmlns=\"urn:schemas-microsoft-com:unattend\"><settings pass=\"specialize\">"
                    + "<component name=\"Microsoft-Windows-Deployment\" processorArchitecture=\"amd64\""
                    + " publicKeyToken=\"31bf3856ad364e35\" language=\"neutral\" versionScope=\"nonSxS\">";
    private static final String AFTER = "</component></settings></unattend>";
    private static final String FIRST = "<RunSynchronousCommand><Order>1</Order></RunSynchronousCommand>";

    /** An Order that is wrong, and what is shown of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Order>1</Order>                         | <Order>1</Order>",
                "<Order> 1 </Order >                      | <Order> 1 </Order >",
                "<Order x='<>'/>                          | ",
                "<Order/>                                 | <Order/>",
                "<Order x='>'>x</Order>                   | <Order x='>'>",
                "<Order><!-- secret -->1</Order>          | <Order>",
                "<Order><Password>secret</Password></Order> | <Order>",
                "<Order>&#49;</Order>                     | <Order>&#49;</Order>",
                "<Order><![CDATA[1]]></Order>             | <Order>",
            })
    void showTheElementThatIsMeant(String order, String shown) throws IOException {
        String xml = BEFORE + "<RunSynchronous>" + FIRST + "<RunSynchronousCommand><Path>secret</Path>" + order
                + "<Description>secret</Description></RunSynchronousCommand></RunSynchronous>" + AFTER;

        List<String> excerpts = excerpts(xml, UTF_8);

        assertThat(excerpts).isEqualTo(shown == null ? List.of() : List.of(shown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void showTheFirstOfSeveralLines(String lineEnd) throws IOException {
        String xml = BEFORE + "<RunSynchronous>\n" + FIRST
                + "<RunSynchronousCommand>\n  <Order\n  x=\"y\">1</Order></RunSynchronousCommand></RunSynchronous>"
                + AFTER;

        assertThat(excerpts(xml.replace("\n", lineEnd), UTF_8)).containsExactly("<Order...");
    }

    static List<Charset> encodings() {
        return List.of(UTF_8, UTF_16LE, UTF_16BE);
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void findTheirPlaceAfterAnyCharacterAndMark(Charset encoding) throws IOException {
        String xml = BEFORE + "<!-- M\u00fcnchen \u6771\u4eac \ud83d\ude00 -->\r\n\t<RunSynchronous>" + FIRST
                + "<!-- \ud83d\ude00 \u00fc -->" + FIRST + "</RunSynchronous>" + AFTER;

        assertThat(excerpts("\ufeff" + xml, encoding)).containsExactly("<Order>1</Order>");
    }

    /** The declaration does not say in which order the bytes stand, and with the mark it need not. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void findTheirPlaceWhereTheMarkTellsTheOrder(String encoding) throws IOException {
        String declared = "<?xml version='1.0' encoding='" + encoding.substring(0, 6) + "'?>";
        String xml = declared + BEFORE + "<RunSynchronous>" + FIRST + FIRST + "</RunSynchronous>" + AFTER;

        assertThat(excerpts("\ufeff" + xml, Charset.forName(encoding))).containsExactly("<Order>1</Order>");
    }

    @Test
    void areShort() throws IOException {
        String xml = BEFORE + "<RunSynchronous>" + FIRST + "<RunSynchronousCommand><Order x='" + "y".repeat(1000)
                + "'>1</Order></RunSynchronousCommand></RunSynchronous>" + AFTER;

        assertThat(excerpts(xml, UTF_8))
                .singleElement()
                .asString()
                .startsWith("<Order x=")
                .hasSizeLessThan(110);
    }

    @Test
    void areOnePerPlace() throws IOException {
        String xml = BEFORE + "<RunSynchronous>" + FIRST + FIRST + FIRST + "</RunSynchronous>" + AFTER;

        assertThat(excerpts(xml, UTF_8)).containsExactly("<Order>1</Order>", "<Order>1</Order>");
    }

    /** A file may be another one by now; then nothing of it is shown that is not known to be a tag. */
    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "secret secret secret secret secret secret", "<"})
    void showNothingElseOfAFileThatWasChanged(String changed) throws IOException {
        Region region = Region.of(new Location(1, 3, 2), new Location(1, 20, 19));

        assertThat(Excerpts.of(Source.of("unattend.xml", changed.getBytes(UTF_8)), UTF_8, Map.of(region, true)))
                .containsExactly(entry(region, "<"));
    }

    @Test
    void areRightWhereTwoBeginAtOnePlace() throws IOException {
        String path = "<Path wcm:keyValue='k'><![CDATA[" + "secret ".repeat(50) + "]]></Path>";
        String xml = BEFORE.replace(" xmlns=", " xmlns:wcm='http://schemas.microsoft.com/WMIConfig/2002/State' xmlns=")
                + "<RunSynchronous><RunSynchronousCommand><Order>1</Order>" + path + path
                + "</RunSynchronousCommand></RunSynchronous>" + AFTER;

        assertThat(excerpts(xml, UTF_8)).hasSize(3).containsOnly("<Path wcm:keyValue='k'>");
    }

    /** XML 1.1 has line ends that no one else has. */
    @Test
    void findTheirPlaceAfterAnyLineEnd() throws IOException {
        String xml = "<?xml version='1.1'?>" + BEFORE + "<!-- \u0085\u2028\r\u0085\r\n -->\u0085<RunSynchronous>"
                + FIRST + FIRST + "</RunSynchronous>" + AFTER;

        assertThat(excerpts(xml, UTF_8)).containsExactly("<Order>1</Order>");
    }

    /** Some editors write the mark of UTF-8 whatever the encoding is; the parser passes over it and believes the declaration. */
    @Test
    void findTheirPlaceAfterAMarkOfAnotherEncoding() throws IOException {
        String xml = "<?xml version='1.0' encoding='windows-1252'?><!-- M\u00fcnchen -->" + BEFORE + "<RunSynchronous>"
                + FIRST + FIRST + "</RunSynchronous>" + AFTER;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("\ufeff".getBytes(UTF_8));
        bytes.writeBytes(xml.getBytes(Charset.forName("windows-1252")));

        assertThat(excerpts(bytes.toByteArray())).containsExactly("<Order>1</Order>");
    }

    private static List<String> excerpts(String xml, Charset encoding) throws IOException {
        return excerpts(xml.getBytes(encoding));
    }

    private static List<String> excerpts(byte[] bytes) throws IOException {
        Source source = Source.of("unattend.xml", bytes);
        Inspection inspection = Checked.inspection(source);
        Map<Region, Boolean> regions = new LinkedHashMap<>();
        for (Violation violation : inspection.verdict().violations()) {
            regions.put(violation.region(), violation.showsValue());
        }
        Map<Region, String> excerpts = Excerpts.of(source, inspection.encoding(), regions);
        return regions.keySet().stream()
                .filter(excerpts::containsKey)
                .map(excerpts::get)
                .toList();
    }
}
