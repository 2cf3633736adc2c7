package io.github.unattend.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.Checked;
import io.github.unattend.answerfile.Source;
import io.github.unattend.goal.Inspection;
import io.github.unattend.goal.Inspector;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a golden pair cannot show, or not as shortly. */
class JudgeTest {
    private static final String IDENTITY = " processorArchitecture='amd64' publicKeyToken='31bf3856ad364e35'"
            + " language='neutral' versionScope='nonSxS'>";
    private static final String WITHOUT_ORDER = "<RunSynchronousCommand/>";

    private static String root(String content) {
        return "<unattend xmlns='urn:schemas-microsoft-com:unattend'"
                + " xmlns:wcm='http://schemas.microsoft.com/WMIConfig/2002/State'>" + content + "</unattend>";
    }

    private static String settings(String pass, String content) {
        return "<settings pass='" + pass + "'>" + content + "</settings>";
    }

    private static String component(String name, String content) {
        return "<component name='" + name + "'" + IDENTITY + content + "</component>";
    }

    private static String list(String items) {
        return component("Microsoft-Windows-Deployment", "<RunSynchronous>" + items + "</RunSynchronous>");
    }

    private static List<String> rules(String content) {
        return Checked.rules(root(content));
    }

    @ParameterizedTest
    @CsvSource({"specialize, specialize, 1", "specialize, auditUser, 0", "x, x, 0", "x, y, 0"})
    void aComponentIsDuplicateInOnePass(String first, String second, int duplicates) {
        String component = component("Microsoft-Windows-TCPIP", "");

        assertThat(rules(settings(first, component) + settings(second, component)))
                .filteredOn("component-duplicate"::equals)
                .hasSize(duplicates);
    }

    /** One cause, one finding. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Microsoft-Windows-Deployment | <RunSynchronus><RunSynchronousCommand wcm:action='add'><Order>1</Order></RunSynchronousCommand></RunSynchronus> | misspelled",
                "Microsoft-Windows-Deploymen  | <RunSynchronous><RunSynchronousCommand wcm:action='add'><Order>1</Order></RunSynchronousCommand></RunSynchronous> | misspelled",
                "Microsoft-Windows-TCPIP      | <RunSynchronous><RunSynchronousCommand><Order>0</Order><Paht/></RunSynchronousCommand><Order/></RunSynchronous> | misplaced",
                "Microsoft-Windows-Deployment | <Wrapper><RunSynchronous><RunSynchronousCommand/><Order/></RunSynchronous><TimeZone>x</TimeZone></Wrapper> | setting-unknown",
            })
    void oneCauseIsOneFinding(String component, String content, String rule) {
        assertThat(rules(settings("specialize", component(component, content)))).containsExactly(rule);
    }

    /** Of all places for a command, those in its own component are named first. */
    @Test
    void aMisplacedElementBelongsFirstInItsOwnComponent() {
        String command = "<UserData><RunSynchronousCommand/></UserData>";

        assertThat(Checked.verdict(root(settings("windowsPE", component("Microsoft-Windows-Setup", command))))
                        .violations())
                .singleElement()
                .extracting(Violation::message)
                .isEqualTo("RunSynchronousCommand is not a setting of UserData; it belongs in"
                        + " Microsoft-Windows-Setup / RunSynchronous or Microsoft-Windows-Deployment / RunSynchronous");
    }

    /** Errors, warnings and what is ignored, together more than are kept: {@code fix} does not take such a file. */
    @Test
    void promisesNoFixOfAFileWithTooManyFindings() {
        String commands = "<RunSynchronousCommand><Order>1</Order></RunSynchronousCommand>".repeat(400);
        String zones = component("Microsoft-Windows-Shell-Setup", "<TimeZone>Mars</TimeZone>")
                .repeat(250);
        String ignored = "<!-- unattend:ignore time-zone-unknown, component-duplicate -->"
                + settings("oobeSystem", component("Microsoft-Windows-Shell-Setup", "<TimeZone>Mars</TimeZone>"));

        Verdict verdict = Checked.verdict(root(settings("specialize", list(commands) + zones) + ignored.repeat(100)));

        assertThat(verdict.errors()).isEqualTo(399 + 249);
        assertThat(verdict.warnings()).isEqualTo(250 + 1); // no component is duplicate before the first comment
        assertThat(verdict.ignored()).isPositive();
        assertThat(verdict.fixable()).isZero();
    }

    @Test
    void aDirectiveInSettingsIsNotForTheFile() {
        String first = settings("specialize", "<!-- unattend:ignore order-missing -->" + list(WITHOUT_ORDER));
        String second = settings("auditUser", list(WITHOUT_ORDER));

        Verdict verdict = Checked.verdict(root(first + second));

        assertThat(verdict.ignored()).isEqualTo(1);
        assertThat(verdict.errors()).isEqualTo(1);
    }

    @Test
    void aPlaceholderInASectionExcusesToo() {
        String item = "<RunSynchronousCommand><![CDATA[{{ command }}]]></RunSynchronousCommand>";

        assertThat(rules(settings("specialize", list(item)))).isEmpty();
    }

    @Test
    void aDirectiveAtTheEndOfAnElementIsForNone() {
        String item =
                "<RunSynchronousCommand><Order>1</Order><!-- unattend:ignore order-missing --></RunSynchronousCommand>";

        Verdict verdict = Checked.verdict(root(settings("specialize", list(item + WITHOUT_ORDER))));

        assertThat(verdict.errors()).isEqualTo(1);
        assertThat(verdict.ignored()).isZero();
    }

    /** Only the beginning of such a text is kept. */
    @ParameterizedTest
    @ValueSource(strings = {"", "<!-- other -->", "<Path>x</Path>"})
    void aDirectiveAfterALongTextExcusesToo(String after) {
        String text = "x".repeat(2000) + "{% if x %}";

        assertThat(rules(settings(
                        "specialize", list("<RunSynchronousCommand>" + text + after + "</RunSynchronousCommand>"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"passing, true", "passport, false", "paas, false"})
    void anAttributeThatMayBeMeantAsPassIsNamed(String attribute, boolean named) {
        String message = Checked.verdict(root("<settings " + attribute + "='specialize'/>"))
                .violations()
                .get(0)
                .message();

        assertThat(message.contains(attribute)).as(message).isEqualTo(named);
    }

    /** The lists that have begun, of which nobody can say anything as a whole. */
    @Test
    void listsAreCountedWhereALimitEndsTheFile() throws IOException {
        String partitions = "<component name='Microsoft-Windows-Setup'" + IDENTITY
                + "<DiskConfiguration><Disk><CreatePartitions>"
                + "<CreatePartition><Order>2</Order><Size>1</Size></CreatePartition></CreatePartitions>";
        String xml = root(settings("windowsPE", partitions + "<!-- unattend:ignore order-gap --><a/>".repeat(1001)));

        Inspection inspection = Checked.inspection(Source.of("unattend.xml", xml.getBytes(UTF_8)));

        assertThat(inspection.problem()).hasMessage("it holds more than 1000 ignore comments");
        assertThat(inspection.verdict().lists()).isEqualTo(1);
        assertThat(inspection.verdict().violations())
                .extracting(Violation::rule)
                .containsOnly(Rule.SETTING_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"'', 2", "<!-- unattend:ignore case-mismatch -->, 1"})
    void countsWhatFixWouldCorrect(String before, int fixable) {
        String item = "<RunSynchronousCommand><Order>1</Order></RunSynchronousCommand>";
        String list = "<runSynchronous>" + item + item + "</runSynchronous>";

        Verdict verdict =
                Checked.verdict(root(settings("specialize", component("Microsoft-Windows-Deployment", before + list))));

        assertThat(verdict.fixable()).isEqualTo(fixable);
    }

    @Test
    void fixCorrectsNothingWhereViolationsAreCountedOnly() {
        String item = "<RunSynchronousCommand><Order>1</Order></RunSynchronousCommand>";
        String list = "<RunSynchronous>" + item.repeat(2000) + "</RunSynchronous>";

        Verdict verdict =
                Checked.verdict(root(settings("specialize", component("Microsoft-Windows-Deployment", list))));

        assertThat(verdict.omitted()).isPositive();
        assertThat(verdict.fixable()).isZero();
    }

    @Test
    void usersAllowWhatANewerWindowsKnows() throws IOException {
        String xml = root(settings(
                "oobeSystem",
                component(
                                "Microsoft-Windows-Shell-Setup",
                                "<OOBE><NewThing/><ProtectYourPC>4</ProtectYourPC></OOBE><TimeZone>Mars</TimeZone>")
                        + component("Microsoft-Windows-NewThing", "")));
        String shell = "Microsoft-Windows-Shell-Setup/";
        Allowed allowed = Allowed.of(List.of(
                shell + "OOBE/NewThing",
                shell + "OOBE/ProtectYourPC=4",
                shell + "TimeZone=Mars",
                "Microsoft-Windows-NewThing",
                " Microsoft-Windows-Unused ",
                ""));

        Verdict verdict = new Inspector(Severities.DEFAULT, allowed)
                .inspect(Source.of("unattend.xml", xml.getBytes(UTF_8)), false)
                .verdict();

        assertThat(Checked.rules(xml))
                .containsExactly("setting-unknown", "value-invalid", "time-zone-unknown", "component-unknown");
        assertThat(verdict.violations()).isEmpty();
        assertThat(allowed.unused()).containsExactly("allow: Microsoft-Windows-Unused is not needed; remove it");
    }
}
