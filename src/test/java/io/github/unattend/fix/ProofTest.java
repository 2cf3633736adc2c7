package io.github.unattend.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unattend.answerfile.AnswerFileReader;
import io.github.unattend.answerfile.Fact;
import io.github.unattend.fix.ListChange.Renumbered;
import io.github.unattend.rule.Judge;
import io.github.unattend.rule.Severities;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing that is written is known to need the proof; so files stand here that are not what was meant. */
class ProofTest {
    private static final String FILE = """
            <unattend xmlns="urn:schemas-microsoft-com:unattend" xmlns:wcm="http://schemas.microsoft.com/WMIConfig/2002/State">
              <settings pass="specialize">
                <component name="Microsoft-Windows-Deployment" processorArchitecture="amd64">
                  <RunAsynchronous>
                    <RunAsynchronousCommand>
                      <Order>1</Order>
                      <Path>\\\\server\\share\\one</Path>
                      <Credentials/>
                    </RunAsynchronousCommand>
                    <RunAsynchronousCommand>
                      <Order>1</Order>
                      <Description>LONG</Description>
                      <!-- unattend:ignore value-too-long -->
                      <Path>LONG</Path>
                      <Other/>
                    </RunAsynchronousCommand>
                  </RunAsynchronous>
                  <RunSynchronous>
                    <RunSynchronousCommand>
                      <Order>7</Order>
                    </RunSynchronousCommand>
                  </RunSynchronous>
                  <RunCommand/>
                </component>
              </settings>
              <settings>
                <component name="Microsoft-Windows-Shell-Setup">
                  <UserAccounts wcm:keyValue="a"/>
                  <UserAccounts wcm:keyValue="a"/>
                  <Order/>
                  <firstLogonCommands/>
                </component>
                <component name="another" processorArchitecture="amd64"/>
                <component name="third" language="neutral"/>
                <component name="third"/>
              </settings>
              <settings pass="generalize"/>
            </unattend>
            """.replace("LONG", "x".repeat(300));

    private static final String MENDED = mended();

    private static String mended() {
        int second = FILE.indexOf("<Order>1</Order>", FILE.indexOf("<Order>1</Order>") + 1);
        return FILE.substring(0, second) + "<Order>2</Order>" + FILE.substring(second + "<Order>1</Order>".length());
    }

    private static List<Fact> facts(String xml, Judge judge) throws Exception {
        List<Fact> facts = new ArrayList<>();
        new AnswerFileReader().read(xml, () -> new ByteArrayInputStream(xml.getBytes(UTF_8)), fact -> {
            judge.accept(fact);
            facts.add(fact.kept());
        });
        return facts;
    }

    private static void require(String after) throws Exception {
        List<Fact> before = facts(FILE, new Judge(Severities.DEFAULT));
        Renumbered meant = new Renumbered(
                ListItems.of(before).get(0).list(), "the list", "1 1", List.of(1L, 2L), List.of(), Map.of(), List.of());
        Judge judge = new Judge(Severities.DEFAULT);
        Proof.require(before, facts(after, judge), List.of(meant), judge.numberings());
    }

    @Test
    void takesWhatWasMeant() {
        assertThatCode(() -> require(MENDED)).doesNotThrowAnyException();
    }

    @Test
    void refusesNumbersThatWereNotMeant() {
        for (String after :
                List.of(FILE, MENDED.replace("<Order>2<", "<Order>3<"), MENDED.replace("<Order>2<", "<Order>x<"))) {
            assertThatThrownBy(() -> require(after))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("the new numbers of the list would not be read as they are meant");
        }
    }

    @Test
    void refusesASecondNumber() {
        assertThatThrownBy(() -> require(MENDED.replace("<Order>2</Order>", "<Order>2</Order><Order>3</Order>")))
                .isInstanceOf(Refusal.class)
                .hasMessage("the new numbers of the list would not be read as they are meant");
    }

    @Test
    void refusesTheNumberOfAnotherList() {
        assertThatThrownBy(() -> require(MENDED.replace("<Order>7<", "<Order>8<")))
                .isInstanceOf(Refusal.class)
                .hasMessage("the numbers of another list would change");
    }

    /** What else a file says, and something else instead. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "urn:schemas-microsoft-com:unattend | urn:other",
                "<settings> | <settings pass='x'>",
                "<settings pass=\"specialize\"> | <settings pass='auditUser'>",
                "amd64 | x86",
                "name=\"Microsoft-Windows-Deployment\" | name='microsoft-windows-deployment'",
                "name=\"another\" | name='other'",
                "name=\"another\" | name='Microsoft-Windows-Shell-Setup'",
                "<component name=\"another\" processorArchitecture=\"amd64\"/> | ''",
                "<Description>x | <Description>xy",
                "<Description>x | <Description>${x}",
                "\\\\server | server",
                "<Credentials/> | ''",
                "<Credentials/> | {{ credentials }}",
                "<Order>7</Order> | <order>7</order>",
                "</RunSynchronousCommand> | </RunSynchronousCommand>{% if a %}",
                "</RunSynchronousCommand> | </RunSynchronousCommand><RunSynchronousCommand><Order>8</Order></RunSynchronousCommand>",
                "<UserAccounts wcm:keyValue=\"a\"/> | <UserAccounts wcm:keyValue='b'/>",
                "<UserAccounts wcm:keyValue=\"a\"/> | <Accounts wcm:keyValue='a'/>",
                "<UserAccounts wcm:keyValue=\"a\"/> | ''",
                "ignore value-too-long | ignore order-gap",
                "<!-- unattend:ignore value-too-long --> | <!-- value-too-long -->",
                "generalize | auditUser",
                " language=\"neutral\" | ''",
                "<UserAccounts wcm:keyValue=\"a\"/> | <UserAccounts wcm:keyValue='a'/>{{ if .X }}",
                "<firstLogonCommands/> | <logonCommands/>",
                "<Order/> | <DataImage/>",
            })
    void refusesWhateverElseWouldChange(String old, String other) {
        String after = MENDED.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(other));
        assertThatThrownBy(() -> require(after))
                .as(after)
                .isInstanceOf(Refusal.class)
                .hasMessage("more than its numbers would change");
    }

    @Test
    void refusesOtherKeys() {
        assertThatThrownBy(() -> require(MENDED.replace("wcm:keyValue=\"a\"", "wcm:keyValue=\"b\"")))
                .isInstanceOf(Refusal.class)
                .hasMessage("more than its numbers would change");
    }

    @Test
    void refusesADirectiveThatSilencesSomethingElse() {
        String directive = "<!-- unattend:ignore value-too-long -->";
        String moved = MENDED.replace("<Other/>", "").replace(directive, directive + "<Other/>");
        assertThatThrownBy(() -> require(moved))
                .isInstanceOf(Refusal.class)
                .hasMessage("more than its numbers would change");
    }
}
