package io.github.unattend.answerfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.unattend.catalog.Pass;
import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeValuesTest {
    private static final String LONGEST = "x".repeat(64);

    private final AttributeValues values = new AttributeValues();

    @ParameterizedTest
    @ValueSource(strings = {"x", "amd64", "31bf3856ad364e35", "a b"})
    void areMadeOnce(String value) throws XMLStreamException {
        assertThat(read(value)).isEqualTo(value).isSameAs(read(value));
    }

    @Test
    void areMadeOnceUpToSomeLength() throws XMLStreamException {
        assertThat(read(LONGEST)).isEqualTo(LONGEST).isSameAs(read(LONGEST));
        assertThat(read(LONGEST + "x")).isEqualTo(LONGEST + "x").isNotSameAs(read(LONGEST + "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " x", "x ", "&#9;x", "x&#xA;"})
    void keepTheirWhiteSpace(String written) throws XMLStreamException {
        String meant = written.replace("&#9;", "\t").replace("&#xA;", "\n");

        assertThat(read(written)).isEqualTo(meant);
        assertThat(read("x")).isEqualTo("x");
        assertThat(read(written)).isEqualTo(meant);
    }

    /** Which begins or ends with them, or has room for more. */
    @Test
    void areReadWithinTheirBuffer() {
        for (String value : List.of("x", "xy", "amd64", LONGEST)) {
            for (char around : new char[] {0, '"', ' '}) {
                char[] buffer = (around + value + around).toCharArray();
                assertThatCode(() -> values.decode(buffer, 1, 1 + value.length()))
                        .doesNotThrowAnyException();
            }
            assertThatCode(() -> values.decode(value.toCharArray(), 0, value.length()))
                    .doesNotThrowAnyException();
        }
    }

    /** Where two share a place, each is made anew in turn. */
    @Test
    void nearlyAllHaveAPlaceOfTheirOwn() throws XMLStreamException {
        Set<String> usual = new TreeSet<>(List.of(
                "amd64",
                "x86",
                "arm64",
                "wow64",
                "neutral",
                "nonSxS",
                "31bf3856ad364e35",
                "add",
                "1",
                "2",
                "3",
                "4",
                "5",
                "RemoteDesktop",
                "Networking-MPSSVC-Svc"));
        Stream.of(Pass.values()).map(Pass::id).forEach(usual::add);
        for (String name : List.of(
                "Deployment",
                "Setup",
                "Shell-Setup",
                "PnpSysprep",
                "LUA-Settings",
                "International-Core",
                "International-Core-WinPE",
                "OutOfBoxExperience",
                "Security-SPP",
                "Security-SPP-UX",
                "IE-ESC",
                "IE-InternetExplorer",
                "PnpCustomizationsWinPE",
                "PnpCustomizationsNonWinPE",
                "SQMApi",
                "ServerManager-SvrMgrNc",
                "TerminalServices-LocalSessionManager",
                "WinRE-RecoveryAgent",
                "TCPIP",
                "DNS-Client",
                "UnattendedJoin",
                "SystemRestore-Main")) {
            usual.add("Microsoft-Windows-" + name);
        }

        Set<String> made = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int time = 0; time < 2; time++) {
            for (String value : usual) {
                made.add(read(value));
            }
        }

        assertThat(made).hasSizeLessThan(usual.size() + 5);
    }

    private String read(String written) throws XMLStreamException {
        String xml = "<a b=\"" + written + "\"/>";
        XMLStreamReader2 parser = AnswerFileReader.parser(new ByteArrayInputStream(xml.getBytes(UTF_8)));
        parser.next();
        return values.at(parser, 0);
    }
}
