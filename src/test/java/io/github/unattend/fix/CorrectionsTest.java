package io.github.unattend.fix;

import static io.github.unattend.fix.Plans.fixed;
import static io.github.unattend.fix.Plans.plan;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.answerfile.Source;
import io.github.unattend.fix.Change.Unchanged;
import io.github.unattend.goal.Inspection;
import io.github.unattend.goal.Inspector;
import io.github.unattend.rule.Allowed;
import io.github.unattend.rule.Severities;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and values that differ from the documented ones. */
class CorrectionsTest {
    private static String oobe(String content) {
        return """
                <unattend xmlns="urn:schemas-microsoft-com:unattend">
                  <settings pass="oobeSystem">
                    <component name="Microsoft-Windows-Shell-Setup">
                      %s
                    </component>
                  </settings>
                </unattend>
                """.formatted(content);
    }

    private static String disk(String content) {
        return """
                <unattend xmlns="urn:schemas-microsoft-com:unattend">
                  <settings pass="windowsPE">
                    <component name="Microsoft-Windows-Setup">
                      <DiskConfiguration><Disk><CreatePartitions>
                      %s
                      </CreatePartitions></Disk></DiskConfiguration>
                    </component>
                  </settings>
                </unattend>
                """.formatted(content);
    }

    @ParameterizedTest
    @CsvSource({
        "<oobe/>, <OOBE/>, oobe -> OOBE",
        "<Oobe a='>' ><!-- Oobe --></Oobe >, <OOBE a='>' ><!-- Oobe --></OOBE >, Oobe -> OOBE",
        "<Folderlocations wcm:keyValue='1' xmlns:wcm='http://schemas.microsoft.com/WMIConfig/2002/State'/>, <FolderLocations wcm:keyValue='1' xmlns:wcm='http://schemas.microsoft.com/WMIConfig/2002/State'/>, Folderlocations -> FolderLocations",
        "<u:timeZone xmlns:u='urn:schemas-microsoft-com:unattend'>GMT</u:timeZone>, <u:TimeZone xmlns:u='urn:schemas-microsoft-com:unattend'>GMT</u:TimeZone>, timeZone -> TimeZone",
    })
    void correctsTheCaseOfANameInBothTags(String old, String expected, String change) throws Exception {
        assertThat(fixed(oobe(old))).isEqualTo(oobe(expected));
        assertThat(plan(oobe(old)).changes()).extracting(Change::text).containsExactly(change);
        assertThat(plan(oobe(expected)).changes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<Type>primary</Type>, <Type>Primary</Type>, Type: primary -> Primary",
        "'<Type>\n primary <!-- c --></Type>', '<Type>\n Primary <!-- c --></Type>', Type: primary -> Primary",
        "<Type><![CDATA[ primary ]]></Type>, <Type><![CDATA[ Primary ]]></Type>, Type: primary -> Primary",
    })
    void correctsTheCaseOfAValue(String old, String expected, String change) throws Exception {
        String item = "<CreatePartition><Order>1</Order><Size>100</Size>%s</CreatePartition>";
        String xml = disk(item.formatted(old));
        assertThat(fixed(xml)).isEqualTo(disk(item.formatted(expected)));
        assertThat(plan(xml).changes()).extracting(Change::text).containsExactly(change);
    }

    @ParameterizedTest
    @CsvSource({
        "<Type>pri<!-- -->mary</Type>, Type: not changed: Type is written in several pieces",
        "<Type>&#112;rimary</Type>, Type: not changed: Type is written with references",
    })
    void doesNotChangeAValueThatIsWrittenInAnotherWay(String value, String reason) throws Exception {
        FixPlan plan = plan(disk("<CreatePartition><Order>1</Order><Size>100</Size>" + value + "</CreatePartition>"));
        assertThat(plan.edits()).isEmpty();
        assertThat(plan.changes()).extracting(Change::text).containsExactly(reason);
        assertThat(((Unchanged) plan.changes().get(0)).isIntended()).isFalse();
    }

    /** The names of a list, its items and their Orders, and its numbers, in one run. */
    @Test
    void renamesAndRenumbersAtOnce() throws Exception {
        String xml = oobe("<firstLogonCommands><synchronousCommand><order>1</order></synchronousCommand>"
                + "<SynchronousCommand><Order>1</Order><order>2</order></SynchronousCommand>"
                + "<SynchronousCommand><order /></SynchronousCommand><synchronousCommand /></firstLogonCommands>");
        String expected = oobe("<FirstLogonCommands><SynchronousCommand><Order>1</Order></SynchronousCommand>"
                + "<SynchronousCommand><Order>2</Order></SynchronousCommand>"
                + "<SynchronousCommand><Order>3</Order></SynchronousCommand>"
                + "<SynchronousCommand><Order>4</Order></SynchronousCommand></FirstLogonCommands>");
        assertThat(fixed(xml)).isEqualTo(expected);
        assertThat(plan(xml).changes())
                .extracting(Change::text)
                .containsExactly(
                        "FirstLogonCommands in oobeSystem: 1 1+2 \"\" - -> 1 2 3 4",
                        "firstLogonCommands -> FirstLogonCommands",
                        "synchronousCommand -> SynchronousCommand",
                        "order -> Order",
                        "order -> Order",
                        "synchronousCommand -> SynchronousCommand");
    }

    @Test
    void correctsMisspelledNamesOnlyIfAsked() throws Exception {
        String xml = oobe("<TimeZoen>GMT</TimeZoen><oobe><HideLocalAccountScren>true</HideLocalAccountScren></oobe>");
        assertThat(fixed(xml)).isEqualTo(xml.replace("oobe>", "OOBE>"));
        assertThat(fixed(xml, Plans.MISSPELLED))
                .isEqualTo(xml.replace("oobe>", "OOBE>")
                        .replace("TimeZoen", "TimeZone")
                        .replace("Scren", "Screen"));
    }

    /** The name of a component is not a name of an element, and not corrected. */
    @Test
    void doesNotCorrectTheNameOfAComponent() throws Exception {
        String xml = oobe("").replace("Shell-Setup", "Shell-Setpu");
        assertThat(plan(xml.getBytes(UTF_8), Plans.MISSPELLED).changes()).isEmpty();
    }

    @Test
    void doesNotFixWhatIsOffOrIgnored() throws Exception {
        String items = "<SynchronousCommand><Order>1</Order></SynchronousCommand>".repeat(2);
        String xml = oobe("<!-- unattend:ignore case-mismatch: as it is --><oobe/>" + "<FirstLogonCommands>" + items
                + "<SynchronousCommand/></FirstLogonCommands>");
        assertThat(changes(xml, Map.of("order-duplicate", "off")))
                .extracting(Change::text)
                .containsExactly(
                        "FirstLogonCommands in oobeSystem: not changed: a rule that is off would have a finding in it");
        assertThat(changes(xml, Map.of("order-duplicate", "off", "order-missing", "off")))
                .isEmpty();
        assertThat(changes(oobe("<oobe/>"), Map.of("case-mismatch", "off"))).isEmpty();
    }

    private static Iterable<Change> changes(String xml, Map<String, String> severities) throws Exception {
        byte[] bytes = xml.getBytes(UTF_8);
        Inspection inspection = new Inspector(Severities.of(severities), Allowed.nothing())
                .inspect(Source.of("unattend.xml", bytes), true);
        return FixPlan.of(bytes, inspection.encoding(), inspection.verdict(), inspection.lists(), FixOptions.DEFAULT)
                .changes();
    }

    /** A tag may be shown, a value next to it not. */
    @Test
    void showsTagsOnly() throws Exception {
        String xml = oobe("<oobe>\n<HideEULAPage>true</HideEULAPage></oobe><productKey>SECRET</productKey>");
        assertThat(plan(xml).diff("a.xml"))
                .containsExactly(
                        "--- a/a.xml",
                        "+++ b/a.xml",
                        "@@ -4,2 +4,2 @@",
                        "-      <oobe>",
                        "-...</oobe><productKey>...</productKey>",
                        "+      <OOBE>",
                        "+...</OOBE><ProductKey>...</ProductKey>");
    }
}
