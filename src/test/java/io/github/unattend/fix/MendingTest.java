package io.github.unattend.fix;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.unattend.answerfile.AnswerFileReader;
import io.github.unattend.fix.ListChange.LeftAlone;
import io.github.unattend.fix.ListChange.Refused;
import io.github.unattend.fix.ListChange.Renumbered;
import io.github.unattend.rule.Judge;
import io.github.unattend.rule.Severities;
import io.github.unattend.rule.Violation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MendingTest {
    private static final String BEFORE = """
            <unattend xmlns="urn:schemas-microsoft-com:unattend">
              <settings pass="specialize">
                <component name="Microsoft-Windows-Deployment">
                  <RunAsynchronous>
            """;
    private static final String AFTER = """
                  </RunAsynchronous>
                </component>
              </settings>
            </unattend>
            """;
    private static final String DOUBLED = item("<Order>1</Order>") + item("<Order>1</Order>");

    private static String item(String content) {
        return "<RunAsynchronousCommand>" + content + "</RunAsynchronousCommand>\n";
    }

    private static String list(String items) {
        return BEFORE + items + AFTER;
    }

    private static Mending mending(String xml) throws Exception {
        return Mending.of(xml.getBytes(UTF_8), Scope.VIOLATIONS).orElseThrow();
    }

    private static String mended(String xml) throws Exception {
        return new String(mending(xml).mended(), UTF_8);
    }

    private static void isRefused(String items, String reason) throws Exception {
        Mending mending = mending(list(items));
        assertThat(mending.edits()).isEmpty();
        assertThat(mending.lists()).containsExactly(new Refused("RunAsynchronous in specialize", reason));
    }

    @ParameterizedTest
    @CsvSource({
        "<Order>1</Order>, <Order>2</Order>",
        "'<Order>  1\t</Order>', '<Order>  2\t</Order>'",
        "<Order>001</Order>, <Order>002</Order>",
        "<Order>&#49;</Order>, <Order>2</Order>",
        "<Order>0&#x31;</Order>, <Order>2</Order>",
        "<Order><![CDATA[1]]></Order>, <Order><![CDATA[2]]></Order>",
        "<Order><!-- 1 -->1<?p 1?></Order>, <Order><!-- 1 -->2<?p 1?></Order>",
        "<Order a='>1'>1</Order >, <Order a='>1'>2</Order >",
        "<Order></Order>, <Order>2</Order>",
        "<Order/>, <Order>2</Order>",
        "<Order />, <Order>2</Order>",
        "<Order>one</Order>, <Order>2</Order>",
        "<Path>x</Path>, <Order>2</Order><Path>x</Path>",
        "<Description>d</Description><Path>x</Path>, <Description>d</Description><Order>2</Order><Path>x</Path>",
        "<Description>d</Description>, <Description>d</Description><Order>2</Order>",
        "<!-- c --><Path>x</Path>, <Order>2</Order><!-- c --><Path>x</Path>",
        "'', <Order>2</Order>",
        "<Order>2</Order><Order>7</Order>, <Order>2</Order>",
        "<Order>2</Order><Order>7</Order><Path/><Order>8</Order>, <Order>2</Order><Path/>",
        "<Order>2</Order><x:Order xmlns:x='urn:x'>3</x:Order><Order>4</Order>, <Order>2</Order><x:Order xmlns:x='urn:x'>3</x:Order>",
    })
    void changesNothingButTheNumber(String old, String expected) throws Exception {
        String first = item("<Order>1</Order>");
        String meant = list(first + item(expected));
        assertThat(mended(list(first + item(old)))).isEqualTo(meant);
        assertThat(Mending.of(meant.getBytes(UTF_8), Scope.VIOLATIONS)).isEmpty();
    }

    @Test
    void putsNumbersBelowTheRangeInFront() throws Exception {
        assertThat(mended(list(item("<Order>1</Order>") + item("<Order>-7</Order>"))))
                .isEqualTo(list(item("<Order>2</Order>") + item("<Order>1</Order>")));
    }

    @Test
    void opensAnEmptyItem() throws Exception {
        assertThat(mended(list("<RunAsynchronousCommand a='/' />")))
                .isEqualTo(list("<RunAsynchronousCommand a='/'><Order>1</Order></RunAsynchronousCommand>"));
    }

    @Test
    void insertsWithPrefixIndentationAndLineEndOfTheNeighbours() throws Exception {
        String xml = """
                <u:unattend xmlns:u="urn:schemas-microsoft-com:unattend">
                <u:settings pass="specialize"><u:component name="Microsoft-Windows-Deployment"><u:RunAsynchronous>
                \t<u:RunAsynchronousCommand>
                \t\t<u:Description>d</u:Description>
                \t\t<!-- where it is -->
                \t\t<u:Path>p</u:Path>
                \t</u:RunAsynchronousCommand>
                </u:RunAsynchronous></u:component></u:settings></u:unattend>""".replace("\n", "\r\n");
        assertThat(mended(xml))
                .isEqualTo(xml.replace("</u:Description>\r\n", "</u:Description>\r\n\t\t<u:Order>1</u:Order>\r\n"));
    }

    @Test
    void removesTheLineOfASecondOrder() throws Exception {
        String xml = list(item("\n  <Order>1</Order>\n  <Order>2</Order> \n  <Path/>\n"));
        assertThat(mended(xml)).isEqualTo(xml.replace("  <Order>2</Order> \n", ""));
    }

    @Test
    void countsOneListOverAllItsElements() throws Exception {
        String xml = list(item("<Order>1</Order>") + "</RunAsynchronous><RunAsynchronous>" + item("<Order>1</Order>"));
        assertThat(mended(xml))
                .isEqualTo(new StringBuilder(xml)
                        .replace(xml.lastIndexOf("1</Order>"), xml.lastIndexOf("1</Order>") + 1, "2")
                        .toString());
    }

    @Test
    void saysWhatTheFileLeftOpen() throws Exception {
        Renumbered list = (Renumbered) mending(list(DOUBLED)).lists().get(0);
        assertThat(list.before()).isEqualTo("1 1");
        assertThat(list.after()).containsExactly(1L, 2L);
        assertThat(list.decisions()).containsExactly("several had 1: first comes that at 5:25, then that at 6:25");
        assertThat(list.numbers().values()).containsExactly(2L);
        assertThat(list.numbers().keySet())
                .allSatisfy(region -> assertThat(region.line()).isEqualTo(6));
    }

    /** Reports know a violation from the bytes of the file, in whatever encoding. */
    @Test
    void knowsWhatMendsAViolation() throws Exception {
        for (byte[] xml : List.of(
                bytes(list(DOUBLED), UTF_8, false),
                bytes(list(DOUBLED), UTF_8, true),
                bytes(list(DOUBLED), UTF_16LE, true))) {
            Judge judge = new Judge(Severities.DEFAULT);
            AnswerFileReader.read(() -> new ByteArrayInputStream(xml), false, judge);
            Violation violation = judge.verdict().violations().get(0);
            Mending mending = Mending.of(xml, Scope.VIOLATIONS).orElseThrow();
            Renumbered list = mending.changeFor(violation).orElseThrow();
            assertThat(list.numbers()).containsExactly(entry(violation.region(), 2L));
            assertThat(list.edits()).isEqualTo(mending.edits()).hasSize(1);
        }
    }

    @Test
    void showsWhatWasWritten() throws Exception {
        Renumbered list = (Renumbered) mending(list(item("<Order>1</Order><Order>9</Order>")
                        + item("")
                        + item("<Order>x</Order>")
                        + item("<Order/>")))
                .lists()
                .get(0);
        assertThat(list.before()).isEqualTo("1+9 - \"x\" \"\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void keepsEncodingMarkAndLineEnds(String lineEnd) throws Exception {
        for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE, US_ASCII, Charset.forName("windows-1252"))) {
            for (boolean mark : charset.name().startsWith("UTF-16") ? List.of(true) : List.of(true, false)) {
                if (mark && !charset.name().startsWith("UTF")) {
                    continue;
                }
                String declaration = "<?xml version='1.0' encoding='"
                        + (charset.name().startsWith("UTF-16") ? "UTF-16" : charset.name()) + "'?>";
                String other = charset.equals(US_ASCII) ? "<!-- &#228; -->" : "<!-- \u00E4\u20AC -->";
                String supplementary = charset.name().startsWith("UTF") ? "<!-- \uD83D\uDE00 -->" : "";
                String xml = declaration + list(other + supplementary + DOUBLED).replace("\n", lineEnd);
                String meant = xml.substring(0, xml.lastIndexOf("1</Order>")) + "2"
                        + xml.substring(xml.lastIndexOf("1</Order>") + 1);
                assertThat(Mending.of(bytes(xml, charset, mark), Scope.VIOLATIONS)
                                .orElseThrow()
                                .mended())
                        .as("%s %s", charset, mark)
                        .isEqualTo(bytes(meant, charset, mark));
            }
        }
    }

    private static byte[] bytes(String xml, Charset charset, boolean mark) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((mark ? "\uFEFF" + xml : xml).getBytes(charset));
        return bytes.toByteArray();
    }

    @Test
    void refusesWhatIsNotOneNumber() throws Exception {
        isRefused(item("<Order>1<b/></Order>"), "an Order in it holds markup");
        isRefused(
                item("<Order>12</Order>") + item("<Order>1<!-- -->2</Order>"),
                "an Order in it is written in several pieces");
        isRefused(item("<Order>&amp;</Order>"), "an Order in it holds references to other characters than digits");
        isRefused(
                item("<Order>1</Order><Order>2<!-- why --></Order>"),
                "an Order too many in it holds more than a number");
        isRefused(
                item("<Order>1</Order>\n<!-- unattend:ignore order-gap --><!-- -->\n<Order>2</Order><Path/>"),
                "a directive stands before an Order too many in it");
    }

    @Test
    void refusesMoreItemsThanNumbers() throws Exception {
        String items = IntStream.rangeClosed(0, 500)
                .mapToObj(i -> item("<Order>1</Order>"))
                .collect(Collectors.joining());
        isRefused(items, "it has more items than there are numbers documented");
    }

    @Test
    void fillsAListToItsLastNumber() throws Exception {
        String items = IntStream.range(0, 500)
                .mapToObj(i -> item("<Order>500</Order>"))
                .collect(Collectors.joining());
        Renumbered list = (Renumbered) mending(list(items)).lists().get(0);
        assertThat(list.after()).startsWith(1L, 2L).endsWith(499L, 500L).hasSize(500);
        assertThat(mended(list(items))).contains("<Order>499</Order>");
    }

    @Test
    void mendsTheOtherLists() throws Exception {
        String xml = list(DOUBLED
                + "</RunAsynchronous><RunSynchronous>"
                + item("<Order>1<b/></Order>").replace("Async", "Sync")
                + "</RunSynchronous><RunAsynchronous>");
        assertThat(mending(xml).lists()).hasExactlyElementsOfTypes(Renumbered.class, Refused.class);
        assertThat(mended(xml)).contains("<Order>2</Order>", "<Order>1<b/></Order>");
    }

    @Test
    void leavesAloneWhatIsMeantToBeSo() throws Exception {
        assertThat(mending(list("<!-- unattend:ignore order-duplicate: later -->" + DOUBLED + DOUBLED))
                        .lists())
                .hasExactlyElementsOfTypes(Renumbered.class);
        assertThat(mending(list(DOUBLED + "<!-- unattend:ignore order-duplicate: later -->" + DOUBLED))
                        .lists())
                .containsExactly(
                        new LeftAlone("RunAsynchronous in specialize", "an ignore directive silences a finding in it"));
        assertThat(mending(list(DOUBLED + item("<Order>${n}</Order>"))).lists())
                .containsExactly(
                        new LeftAlone("RunAsynchronous in specialize", "it holds a placeholder of a template"));
        assertThat(mending(list(DOUBLED + "{% if a %}" + item("<Order>3</Order>")))
                        .lists())
                .containsExactly(new LeftAlone("RunAsynchronous in specialize", "it holds conditions of a template"));
    }

    @Test
    void leavesDirectivesOfOtherElements() throws Exception {
        String directive = "<!-- unattend:ignore order-gap -->";
        assertThat(mended(list(item(directive + "<Path/><Order>1</Order><Order>2</Order>" + directive + "<x/>"))))
                .contains(item(directive + "<Path/><Order>1</Order>" + directive + "<x/>"));
    }

    @Test
    void refusesWhatIsMisspelled() throws Exception {
        String reason = "a name in it is misspelled; correct that first";
        isRefused(DOUBLED + item("<order>2</order>"), reason);
        isRefused(DOUBLED + "<runasynchronousCommand><Order>2</Order></runasynchronousCommand>", reason);
    }

    @Test
    void refusesWhatIsNotWellFormed() {
        assertThatThrownBy(() -> mending(list(DOUBLED) + "<"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("line 11, column 1: ");
    }

    /** The parser takes the line end of XML 1.1 out of bytes, and leaves it in characters. */
    @Test
    void refusesWhatReadsOtherwiseAsCharacters() {
        assertThatThrownBy(() -> mending("<?xml version='1.1'?>" + list(DOUBLED + item("<Order>\u008512</Order>"))))
                .isInstanceOf(Refusal.class)
                .hasMessage("its Orders are not read from its characters as they are from its bytes");
    }

    @Test
    void refusesBytesThatAreNoCharacters() {
        String xml = "<?xml version='1.0' encoding='windows-1252'?>" + list(DOUBLED + "<!-- \u00E4 -->");
        byte[] bytes = xml.getBytes(Charset.forName("windows-1252"));
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == (byte) 0xE4 ? (byte) 0x81 : bytes[i];
        }
        assertThatThrownBy(() -> Mending.of(bytes, Scope.VIOLATIONS))
                .isInstanceOf(Refusal.class)
                .hasMessage("not all of its bytes are characters of windows-1252");
    }

    @Test
    void renumbersEachDiskByItself() throws Exception {
        String disk = "<Disk><CreatePartitions><CreatePartition><Order>%d</Order></CreatePartition>"
                + "<CreatePartition><Order>%d</Order></CreatePartition></CreatePartitions></Disk>\n";
        String format = "<unattend xmlns='urn:schemas-microsoft-com:unattend'><settings pass='windowsPE'>"
                + "<component name='Microsoft-Windows-Setup'><DiskConfiguration>\n" + disk + disk + disk
                + "</DiskConfiguration></component></settings></unattend>";
        String xml = String.format(format, 1, 3, 1, 2, 2, 2);
        assertThat(mended(xml)).isEqualTo(String.format(format, 1, 2, 1, 2, 1, 2));
        assertThat(mending(xml).lists())
                .extracting(ListChange::name)
                .containsExactly("CreatePartitions in windowsPE (line 2)", "CreatePartitions in windowsPE (line 4)");
    }

    @Test
    void renumbersAllIfAsked() throws Exception {
        byte[] xml = list(item("<Order>5</Order>") + item("<Order>3</Order>")).getBytes(UTF_8);
        assertThat(Mending.of(xml, Scope.VIOLATIONS)).isEmpty();
        byte[] mended = Mending.of(xml, Scope.ALL).orElseThrow().mended();
        assertThat(mended).asString(UTF_8).isEqualTo(list(item("<Order>2</Order>") + item("<Order>1</Order>")));
        assertThat(Mending.of(mended, Scope.ALL)).isEmpty();
    }

    @Test
    void passesOverOtherRoots() throws Exception {
        assertThat(Mending.of("<a><".getBytes(UTF_8), Scope.ALL)).isEmpty();
    }
}
