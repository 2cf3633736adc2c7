package io.github.unattend.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unattend.answerfile.AnswerFileReader;
import io.github.unattend.answerfile.AnswerFileReader.Detail;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a golden pair cannot show, or not as shortly. */
class JudgeTest {
    private static final String WITHOUT_ORDER = "<RunSynchronousCommand/>";

    private static String root(String content) {
        return "<unattend xmlns='urn:schemas-microsoft-com:unattend'>" + content + "</unattend>";
    }

    private static String settings(String pass, String content) {
        return "<settings pass='" + pass + "'>" + content + "</settings>";
    }

    private static String list(String items) {
        return "<component name='Microsoft-Windows-Deployment'><RunSynchronous>" + items
                + "</RunSynchronous></component>";
    }

    private static Judge judged(String xml, Detail detail) throws IOException {
        Judge judge = new Judge(Severities.DEFAULT);
        new AnswerFileReader().read(() -> new ByteArrayInputStream(xml.getBytes(UTF_8)), detail, judge);
        return judge;
    }

    @ParameterizedTest
    @CsvSource({
        "'',                                          <Order>1</Order>, true",
        "'',                                          '',               false",
        "<!-- unattend:ignore order-missing -->,      '',               false",
        "<!-- unattend:ignore order-missing -->,      <Order>1</Order>, false",
        "'',                                          <Order>1<Order>,  false"
    })
    void isSatisfiedWhereNothingIsToBeTold(String before, String order, boolean satisfied) throws IOException {
        String item = "<RunSynchronousCommand>" + order + "</RunSynchronousCommand>";

        Judge judge = judged(before + root(settings("specialize", list(item))), Detail.GLANCE);

        assertThat(judge.isSatisfied()).isEqualTo(satisfied);
    }

    @ParameterizedTest
    @CsvSource({"specialize, specialize, 1", "specialize, auditUser, 0", "x, x, 0", "x, y, 0"})
    void aComponentIsDoubledInOnePass(String first, String second, int doubled) throws IOException {
        String component = "<component name='Microsoft-Windows-TCPIP'/>";

        Verdict verdict = judged(root(settings(first, component) + settings(second, component)), Detail.FACTS)
                .verdict();

        assertThat(verdict.violations())
                .filteredOn(violation -> violation.rule() == Rule.COMPONENT_DUPLICATE)
                .hasSize(doubled);
    }

    /** Only elements in a component are items of a list. */
    @ParameterizedTest
    @CsvSource({
        "<settings pass='specialize' %1$s/><settings pass='auditUser' %1$s/>, 0",
        "<settings pass='specialize'><component name='a' %1$s/><component name='b' %1$s/></settings>, 0",
        "<settings pass='specialize'><component name='a'><b %1$s/><b %1$s/></component></settings>, 1"
    })
    void keysAreThoseOfListItems(String content, int doubled) throws IOException {
        String key = "w:keyValue='k' xmlns:w='http://schemas.microsoft.com/WMIConfig/2002/State'";

        Verdict verdict = judged(root(content.formatted(key)), Detail.FACTS).verdict();

        assertThat(verdict.violations())
                .filteredOn(violation -> violation.rule() == Rule.KEY_DUPLICATE)
                .hasSize(doubled);
    }

    @Test
    void aDirectiveInSettingsIsNotForTheFile() throws IOException {
        String first = settings("specialize", "<!-- unattend:ignore order-missing -->" + list(WITHOUT_ORDER));
        String second = settings("auditUser", list(WITHOUT_ORDER));

        Verdict verdict = judged(root(first + second), Detail.FACTS).verdict();

        assertThat(verdict.ignored()).isEqualTo(1);
        assertThat(verdict.errors()).isEqualTo(1);
    }

    @Test
    void aPlaceholderInASectionExcusesToo() throws IOException {
        String item = "<RunSynchronousCommand><![CDATA[{{ command }}]]></RunSynchronousCommand>";
        String xml = root(settings("specialize", list(item)));

        assertThat(judged(xml, Detail.GLANCE).isSatisfied()).isFalse();
        assertThat(judged(xml, Detail.FACTS).verdict().errors()).isZero();
    }

    @Test
    void aDirectiveAtTheEndOfAnElementIsForNone() throws IOException {
        String item =
                "<RunSynchronousCommand><Order>1</Order><!-- unattend:ignore order-missing --></RunSynchronousCommand>";

        Verdict verdict = judged(root(settings("specialize", list(item + WITHOUT_ORDER))), Detail.FACTS)
                .verdict();

        assertThat(verdict.errors()).isEqualTo(1);
        assertThat(verdict.ignored()).isZero();
    }

    @Test
    void manyDirectivesAreNotTooMany() throws IOException {
        String directives = "<!-- unattend:ignore order-gap --><a/>".repeat(1000);

        assertThat(judged(root(directives), Detail.FACTS).verdict().violations())
                .hasSize(1000);
    }

    /** Only the beginning of such a text is kept. */
    @ParameterizedTest
    @ValueSource(strings = {"", "<!-- other -->", "<Path>x</Path>"})
    void aDirectiveBehindALongTextExcusesToo(String behind) throws IOException {
        String text = "x".repeat(2000) + "{% if x %}";
        String xml = root(
                settings("specialize", list("<RunSynchronousCommand>" + text + behind + "</RunSynchronousCommand>")));

        assertThat(judged(xml, Detail.FACTS).verdict().errors()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"passing, true", "passport, false", "paas, false"})
    void anAttributeThatMayBeMeantAsPassIsNamed(String attribute, boolean named) throws IOException {
        String message = judged(root("<settings " + attribute + "='specialize'/>"), Detail.FACTS)
                .verdict()
                .violations()
                .get(0)
                .message();

        assertThat(message.contains(attribute)).as(message).isEqualTo(named);
    }

    /** The lists that have begun, of which nobody can tell as a whole. */
    @Test
    void isToldOfListsWhereALimitEndsTheFile() {
        Judge judge = new Judge(Severities.DEFAULT);
        String partitions = "<component name='Microsoft-Windows-Setup'><DiskConfiguration><Disk><CreatePartitions>"
                + "<CreatePartition><Order>2</Order></CreatePartition></CreatePartitions>";
        String xml = root(settings("windowsPE", partitions + "<!-- unattend:ignore order-gap --><a/>".repeat(1001)));

        assertThatThrownBy(() -> new AnswerFileReader()
                        .read(() -> new ByteArrayInputStream(xml.getBytes(UTF_8)), Detail.FACTS, judge))
                .isInstanceOf(IOException.class);

        judge.interrupt();
        assertThat(judge.verdict().lists()).isEqualTo(1);
        assertThat(judge.verdict().violations()).isEmpty();
    }
}
