package io.github.unattend.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.answerfile.Source;
import io.github.unattend.goal.Inspector;
import io.github.unattend.rule.Allowed;
import io.github.unattend.rule.Severities;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An outline says what the file says, as far as it may be shown, and is as large as a page can show, however large the file. */
class OutlinerTest {
    private static Outline outline(String component, String settings) throws IOException {
        String text = "<unattend xmlns='urn:schemas-microsoft-com:unattend'"
                + " xmlns:wcm='http://schemas.microsoft.com/WMIConfig/2002/State'><settings pass='specialize'>"
                + "<component name='" + component + "' processorArchitecture='amd64'>" + settings
                + "</component></settings></unattend>";
        Outliner outliner = new Outliner();
        new Inspector(Severities.DEFAULT, Allowed.of(List.of()))
                .inspect(Source.of("unattend.xml", text.getBytes(StandardCharsets.UTF_8)), outliner);
        return outliner.outline();
    }

    private static List<Outline.Element> settings(String component, String settings) throws IOException {
        return outline(component, settings).components().get(0).children();
    }

    @Test
    void holdsPassesAndComponentsWithTheirSettings() throws IOException {
        Outline outline = outline("Microsoft-Windows-Shell-Setup", "<ComputerName>\n PC-1\n</ComputerName>");

        assertThat(outline.root().children())
                .singleElement()
                .satisfies(pass -> assertThat(pass.name()).isEqualTo("specialize"));
        assertThat(outline.components()).singleElement().satisfies(component -> {
            assertThat(component.name()).isEqualTo("Microsoft-Windows-Shell-Setup");
            assertThat(component.detail()).isEqualTo("amd64");
            assertThat(component.component()).isEqualTo("specialize / Microsoft-Windows-Shell-Setup (amd64)");
            assertThat(component.value("ComputerName")).isEqualTo("PC-1");
        });
    }

    @Test
    void itemsHaveTheirKeys() throws IOException {
        assertThat(settings(
                                "Microsoft-Windows-TCPIP",
                                "<Interfaces><Interface><UnicastIpAddresses>"
                                        + "<IpAddress wcm:keyValue='1'>10.0.0.1</IpAddress></UnicastIpAddresses>"
                                        + "</Interface></Interfaces>")
                        .get(0)
                        .children()
                        .get(0)
                        .children()
                        .get(0)
                        .children())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.detail()).isEqualTo("1");
                    assertThat(item.value()).isEqualTo("10.0.0.1");
                });
    }

    @Test
    void keepsNoSecret() throws IOException {
        assertThat(settings("Microsoft-Windows-Shell-Setup", "<ProductKey>ABCDE</ProductKey>"))
                .singleElement()
                .satisfies(key -> assertThat(key.value()).isEmpty());
    }

    @Test
    void keepsTheNameOfWhatIsNotDocumentedAndNothingInIt() throws IOException {
        assertThat(settings("Microsoft-Windows-Shell-Setup", "<MyOwnSetting>x<Inner>y</Inner></MyOwnSetting>"))
                .singleElement()
                .satisfies(own -> {
                    assertThat(own.name()).isEqualTo("MyOwnSetting");
                    assertThat(own.value()).isEmpty();
                    assertThat(own.children()).isEmpty();
                });
        assertThat(settings("Contoso-Agent", "<Token>x</Token>")).isEmpty();
    }

    @Test
    void cutsLongValues() throws IOException {
        assertThat(settings("Microsoft-Windows-Shell-Setup", "<ComputerName>" + "x".repeat(2000) + "</ComputerName>"))
                .singleElement()
                .satisfies(name -> assertThat(name.value()).isEqualTo("x".repeat(1000) + "..."));
    }

    @Test
    void countsWhatItLeavesOut() throws IOException {
        Outline outline = outline(
                "Microsoft-Windows-Deployment",
                "<RunSynchronous>"
                        + "<RunSynchronousCommand><Path>x</Path></RunSynchronousCommand>".repeat(3000)
                        + "</RunSynchronous>");

        assertThat(outline.components().get(0).children().get(0).children()).hasSize(2498);
        assertThat(outline.omitted()).isEqualTo(4 + 6000 - Outliner.MOST_ELEMENTS);
    }

    @Test
    void countsWhatFollowsTooMuchText() throws IOException {
        Outline outline = outline(
                "Microsoft-Windows-Deployment",
                "<RunSynchronous>"
                        + ("<RunSynchronousCommand><Path>" + "x".repeat(1000) + "</Path></RunSynchronousCommand>")
                                .repeat(1200)
                        + "</RunSynchronous>");

        assertThat(outline.components().get(0).children().get(0).children()).hasSize(1001);
        assertThat(outline.omitted()).isEqualTo(398);
    }
}
