package io.github.unattend.fix;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.unattend.answerfile.AnswerFileReader;
import io.github.unattend.answerfile.AnswerFileReader.Detail;
import io.github.unattend.answerfile.Region;
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
        "<Order>0/1</Order>, <Order>2</Order>",
        "<Order>0:1</Order>, <Order>2</Order>",
        "<Order>0000000501</Order>, <Order>0000000002</Order>",
        "<Order>&#0049;</Order>, <Order>2</Order>",
        "<Order><![CDATA[ 1 ]]></Order>, <Order><![CDATA[ 2 ]]></Order>",
        "<Order><![CDATA[ ]]></Order>, <Order><![CDATA[ 2]]></Order>",
        "<Order><![CDATA[]]></Order>, <Order><![CDATA[2]]></Order>",
        "<Order><![CDATA[&]]></Order>, <Order><![CDATA[2]]></Order>",
        "<Order><!-- c --></Order>, <Order>2<!-- c --></Order>",
        "<Order>1</Order><Order><![CDATA[2]]></Order>, <Order>2</Order>",
        "<x:Order xmlns:x='urn:x'>3</x:Order>, <x:Order xmlns:x='urn:x'>3</x:Order><Order>2</Order>",
        "<Order>&#49;</Order>, <Order>2</Order>",
        "<Order>0&#x31;</Order>, <Order>2</Order>",
        "<Order><![CDATA[1]]></Order>, <Order><![CDATA[2]]></Order>",
        "<Order><!-- 1 -->1<?p 1?></Order>, <Order><!-- 1 -->2<?p 1?></Order>",
        "<Order a='>1'>1</Order >, <Order a='>1'>2</Order >",
        "<?p 1?><Order>1</Order>, <?p 1?><Order>2</Order>",
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

    /** A line of its own only where the neighbours have one each. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'\n  <Path/>\n'|'\n  <Order>1</Order>\n  <Path/>\n'",
                "'\n  <Description/>\n'|'\n  <Description/>\n  <Order>1</Order>\n'",
                "'\n  <Description/><Path/>\n'|'\n  <Description/><Order>1</Order><Path/>\n'",
                "'<Description/>\n  <Path/>\n'|'<Description/>\n  <Order>1</Order>\n  <Path/>\n'",
                "'\n  <Description/> <!-- d -->\n  <Path/>'|'\n  <Description/><Order>1</Order> <!-- d -->\n  <Path/>'",
                "'\n  x <Path/>'|'<Order>1</Order>\n  x <Path/>'",
                "'\n'|'<Order>1</Order>\n'",
            })
    void insertsALineWhereTheNeighboursHaveOne(String old, String expected) throws Exception {
        assertThat(mended(list(item(old)))).isEqualTo(list(item(expected)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'\n  <Order>1</Order> <Order>2</Order>\n'|'\n  <Order>1</Order> \n'",
                "'<Order>1</Order>\n<Order>2</Order><Path/>\n'|'<Order>1</Order>\n<Path/>\n'",
                "'<Order>1</Order>\n<Order>2</Order>'|'<Order>1</Order>\n'",
                "'<Order>1</Order>\r\n <Order>2</Order>\r\n'|'<Order>1</Order>\r\n'",
            })
    void removesTheLineOfASecondOrderOnlyIfNothingElseIsOnIt(String old, String expected) throws Exception {
        assertThat(mended(list(item(old)))).isEqualTo(list(item(expected)));
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
        assertThat(((Renumbered) mending(list(DOUBLED + item("<Order>9</Order>")))
                                .lists()
                                .get(0))
                        .decisions())
                .isEqualTo(list.decisions());
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
            new AnswerFileReader().read(() -> new ByteArrayInputStream(xml), Detail.FACTS, judge);
            Violation violation = judge.verdict().violations().get(0);
            Mending mending = Mending.of(xml, Scope.VIOLATIONS).orElseThrow();
            Renumbered list = mending.changeFor(violation).orElseThrow();
            assertThat(list.numbers()).containsExactly(entry(violation.region(), 2L));
            assertThat(list.edits()).isEqualTo(mending.edits()).hasSize(1);
        }
    }

    @Test
    void knowsWhichListMendsAViolation() throws Exception {
        String xml = list(DOUBLED + "</RunAsynchronous><RunSynchronous>" + DOUBLED.replace("Async", "Sync")
                + "</RunSynchronous><RunAsynchronous><RunAsynchronousCommand/>");
        Judge judge = new Judge(Severities.DEFAULT);
        new AnswerFileReader().read(() -> new ByteArrayInputStream(xml.getBytes(UTF_8)), Detail.FACTS, judge);
        Mending mending = mending(xml);
        assertThat(mending.renumberedLists()).isEqualTo(2);
        assertThat(judge.verdict().violations().stream()
                        .map(violation -> mending.changeFor(violation)
                                .orElseThrow()
                                .list()
                                .kind()
                                .list()))
                .containsExactly("RunAsynchronous", "RunSynchronous", "RunAsynchronous");
    }

    @Test
    void mendsNoOtherViolation() throws Exception {
        String xml = list(DOUBLED + item("<Order>3</Order><Path>" + "x".repeat(300) + "</Path>"));
        Judge judge = new Judge(Severities.DEFAULT);
        new AnswerFileReader().read(() -> new ByteArrayInputStream(xml.getBytes(UTF_8)), Detail.FACTS, judge);
        Mending mending = mending(xml);
        assertThat(judge.verdict().violations().stream()
                        .map(violation -> mending.changeFor(violation).isPresent()))
                .containsExactly(true, false);
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

    /** Which is for the element between them. */
    @Test
    void removesAnOrderBehindADirectiveAndAnElement() throws Exception {
        String item = "<Order>1</Order><!-- unattend:ignore value-too-long --><Path/>";
        assertThat(mended(list(item(item + "<Order>2</Order>")))).isEqualTo(list(item(item)));
    }

    @Test
    void removesAnOrderBehindAComment() throws Exception {
        String item = "<Order>1</Order><!-- why -->";
        assertThat(mended(list(item(item + "<Order>2</Order>")))).isEqualTo(list(item(item)));
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
                item("<Order>1</Order><!-- unattend:ignore order-gap --><Order>2</Order><Path/>"),
                "a directive stands before an Order too many in it");
        isRefused(
                item("<Order>1</Order>\n<!-- unattend:ignore order-gap --><!-- -->\n<Order>2</Order><Path/>"),
                "a directive stands before an Order too many in it");
        isRefused(
                item("<Order>1</Order><Order xmlns:x='urn:x'>2</Order>"),
                "an Order too many in it holds more than a number");
        isRefused(DOUBLED + item("<Order><b>3</b></Order>"), "an Order in it holds markup");
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

    /** There is no diff where nothing is changed. */
    @Test
    void leavesAloneAnItemThatATemplateFills() throws Exception {
        Mending mending = mending(list(DOUBLED + item("{{ command }}<Order>3</Order>")));
        assertThat(mending.lists())
                .containsExactly(
                        new LeftAlone("RunAsynchronous in specialize", "it holds a placeholder of a template"));
        assertThat(mending.renumberedLists()).isZero();
        assertThat(mending.diff("unattend.xml")).isEmpty();
    }

    @Test
    void mendsAListBesideOneWithAMisspelledItem() throws Exception {
        String xml = """
                <unattend xmlns="urn:schemas-microsoft-com:unattend">
                  <settings pass="windowsPE">
                    <component name="Microsoft-Windows-Setup" processorArchitecture="x86">
                      <ImageInstall>
                        <DataImage><Order>1</Order></DataImage>
                        <DataImage><Order>%s</Order></DataImage>
                      </ImageInstall>
                    </component>
                    <component name="Microsoft-Windows-Setup" processorArchitecture="amd64">
                      <ImageInstall>
                        <dataImage><Order>1</Order></dataImage>
                      </ImageInstall>
                    </component>
                  </settings>
                </unattend>
                """;
        assertThat(mended(xml.formatted("1"))).isEqualTo(xml.formatted("2"));
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

    /** The parser makes a line end of this character of XML 1.1 where it decodes bytes, and leaves it where it gets characters. */
    @Test
    void refusesWhatReadsOtherwiseAsCharacters() {
        String xml = "<?xml version='1.1' encoding='ISO-8859-1'?>" + list(DOUBLED + item("<Order>\u008512</Order>"));
        assertThatThrownBy(() -> Mending.of(xml.getBytes(ISO_8859_1), Scope.VIOLATIONS))
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

    /** Whatever its bytes are, a file without a finding needs no change. */
    @Test
    void asksNothingOfAFileWithoutFindings() throws Exception {
        String xml = "<?xml version='1.0' encoding='windows-1252'?>" + list("<!-- \u0081 -->");
        assertThat(Mending.of(xml.getBytes(ISO_8859_1), Scope.VIOLATIONS)).isEmpty();
        assertThatThrownBy(() -> Mending.of(xml.getBytes(ISO_8859_1), Scope.ALL))
                .hasMessage("not all of its bytes are characters of windows-1252");
    }

    /** Some encodings have several bytes for a character, some write characters that say nothing, some are only read. */
    @Test
    void refusesBytesThatWouldBecomeOthers() throws Exception {
        String japanese = "<?xml version='1.0' encoding='windows-31j'?>" + list("<!-- \u2252 -->" + DOUBLED);
        isRefused(
                withOtherBytesOfTheSameCharacter(japanese),
                "its bytes are not those that windows-31j gives its characters");
        isRefused(
                withOtherBytesOfTheSameCharacter(japanese.replace("<!-- \u2252 -->", "") + "<!-- \u2252 -->"),
                "its bytes are not those that windows-31j gives its characters");
        String shifted = "<?xml version='1.0' encoding='ISO-2022-JP'?>" + list(DOUBLED) + "\u001b(B";
        isRefused(shifted.getBytes(US_ASCII), "its bytes are not those that ISO-2022-JP gives its characters");
        String chinese = "<?xml version='1.0' encoding='ISO-2022-CN'?>" + list(DOUBLED);
        isRefused(chinese.getBytes(US_ASCII), "it cannot be written in ISO-2022-CN");
    }

    private static byte[] withOtherBytesOfTheSameCharacter(String xml) throws Exception {
        String bytes = new String(xml.getBytes("windows-31j"), ISO_8859_1);
        return bytes.replace("\u0081\u00e0", "\u0087\u0090").getBytes(ISO_8859_1);
    }

    private static void isRefused(byte[] xml, String reason) throws Exception {
        Mending mending = Mending.of(xml, Scope.VIOLATIONS).orElseThrow();
        assertThatThrownBy(mending::mended).isInstanceOf(Refusal.class).hasMessage(reason);
    }

    /** The regions of edits, from which other tools make theirs. */
    @Test
    void knowsTheLinesAndColumnsOfItsEdits() throws Exception {
        for (String lineEnd : List.of("\n", "\r\n", "\r")) {
            String xml = list(DOUBLED + item("\n<Description/>\n<Path/>\n")).replace("\n", lineEnd);
            Mending mending = mending(xml);
            assertThat(mending.edits().stream().map(mending::region).map(MendingTest::shown))
                    .containsExactly("6:32-6:33", "9:1-9:1");
        }
        Mending oneLine = mending(list(DOUBLED).replace("\n", ""));
        assertThat(oneLine.edits().stream().map(oneLine::region).map(region -> region.line()))
                .containsExactly(1);
    }

    private static String shown(Region region) {
        return region.line() + ":" + region.column() + "-" + region.endLine() + ":" + region.endColumn();
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
