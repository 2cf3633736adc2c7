package io.github.unattend.fix;

import static io.github.unattend.fix.Plans.fixed;
import static io.github.unattend.fix.Plans.plan;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import io.github.unattend.answerfile.Location;
import io.github.unattend.answerfile.Region;
import io.github.unattend.fix.Change.Decision;
import io.github.unattend.fix.Change.NewNumbers;
import io.github.unattend.fix.Change.Unchanged;
import io.github.unattend.rule.Rule;
import io.github.unattend.rule.Violation;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FixPlanTest {
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
    private static final String DIFFERENT = "the file decodes differently as text; convert it to UTF-8 first";
    private static final String DOUBLED = item("<Order>1</Order>") + item("<Order>1</Order>");

    private static String item(String content) {
        return "<RunAsynchronousCommand>" + content + "</RunAsynchronousCommand>\n";
    }

    private static String list(String items) {
        return BEFORE + items + AFTER;
    }

    private static void isRefused(String items, String reason) throws Exception {
        FixPlan plan = plan(list(items));
        assertThat(plan.edits()).isEmpty();
        assertThat(plan.changes()).containsExactly(unchanged(reason, false));
    }

    private static Unchanged unchanged(String reason, boolean isIntended) {
        return new Unchanged(
                new Location(4, 7, 143), "RunAsynchronous in specialize: not changed: " + reason, isIntended);
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
        assertThat(fixed(list(first + item(old)))).isEqualTo(meant);
        assertThat(plan(meant).changes()).isEmpty();
    }

    @Test
    void putsNumbersBelowTheRangeInFront() throws Exception {
        assertThat(fixed(list(item("<Order>1</Order>") + item("<Order>-7</Order>"))))
                .isEqualTo(list(item("<Order>2</Order>") + item("<Order>1</Order>")));
    }

    @Test
    void opensAnEmptyItem() throws Exception {
        assertThat(fixed(list("<RunAsynchronousCommand a='/' />")))
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
        assertThat(fixed(xml))
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
        assertThat(fixed(list(item(old)))).isEqualTo(list(item(expected)));
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
        assertThat(fixed(list(item(old)))).isEqualTo(list(item(expected)));
    }

    @Test
    void removesTheLineOfASecondOrder() throws Exception {
        String xml = list(item("\n  <Order>1</Order>\n  <Order>2</Order> \n  <Path/>\n"));
        assertThat(fixed(xml)).isEqualTo(xml.replace("  <Order>2</Order> \n", ""));
    }

    @Test
    void countsOneListOverAllItsElements() throws Exception {
        String xml = list(item("<Order>1</Order>") + "</RunAsynchronous><RunAsynchronous>" + item("<Order>1</Order>"));
        assertThat(fixed(xml))
                .isEqualTo(new StringBuilder(xml)
                        .replace(xml.lastIndexOf("1</Order>"), xml.lastIndexOf("1</Order>") + 1, "2")
                        .toString());
    }

    @Test
    void saysWhatTheFileLeftOpen() throws Exception {
        NewNumbers list = (NewNumbers) plan(list(DOUBLED)).changes().get(0);
        assertThat(list.text()).isEqualTo("RunAsynchronous in specialize: 1 1 -> 1 2");
        assertThat(list.place()).isEqualTo(new Location(4, 7, 143));
        assertThat(list.decisions())
                .extracting(Decision::text)
                .containsExactly("items with Order 1 now run in file order: 5:25, then 6:25");
        assertThat(list.decisions().get(0).place().line()).isEqualTo(5);
        assertThat(list.violations())
                .extracting(
                        violation -> violation.rule().id() + violation.region().line())
                .containsExactly("order-duplicate6");
    }

    @Test
    void knowsWhichViolationsItFixes() throws Exception {
        FixPlan plan = plan(list(DOUBLED
                + item("<Order>3</Order><Path>" + "x".repeat(300) + "</Path>")
                + "</RunAsynchronous><RunSynchronous>" + DOUBLED.replace("Async", "Sync")
                + "</RunSynchronous><RunAsynchronous><RunAsynchronousCommand/>"));
        assertThat(plan.fixes().stream()
                        .map(fix -> fix.violations().stream()
                                .map(violation -> violation.rule().id()
                                        + violation.region().line())
                                .toList()))
                .containsExactly(List.of("order-duplicate6", "order-missing10"), List.of("order-duplicate9"));
    }

    @Test
    void showsWhatWasWritten() throws Exception {
        assertThat(plan(list(item("<Order>1</Order><Order>9</Order>")
                                + item("")
                                + item("<Order>x</Order>")
                                + item("<Order/>")))
                        .changes()
                        .get(0)
                        .text())
                .isEqualTo("RunAsynchronous in specialize: 1+9 - \"x\" \"\" -> 1 2 3 4");
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
                assertThat(fixed(plan(bytes(xml, charset, mark), FixOptions.DEFAULT)))
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
        assertThat(fixed(list(item(item + "<Order>2</Order>")))).isEqualTo(list(item(item)));
    }

    @Test
    void removesAnOrderBehindAComment() throws Exception {
        String item = "<Order>1</Order><!-- why -->";
        assertThat(fixed(list(item(item + "<Order>2</Order>")))).isEqualTo(list(item(item)));
    }

    @Test
    void refusesWhatIsNotOneNumber() throws Exception {
        isRefused(item("<Order>1<b/></Order>"), "an Order in it holds markup");
        isRefused(item("<Order>12</Order>") + item("<Order>1<!-- -->2</Order>"), "Order is written in several pieces");
        isRefused(
                item("<Order>&amp;</Order>"),
                "an Order has references to other characters than digits; write the number");
        isRefused(
                item("<Order>1</Order><Order>2<!-- why --></Order>"),
                "an item has a second Order with a comment, element or namespace in it; remove it yourself");
        isRefused(
                item("<Order>1</Order><Order>2<?why?></Order>"),
                "an item has a second Order with a comment, element or namespace in it; remove it yourself");
        isRefused(
                item("<Order>1</Order><!-- unattend:ignore order-gap --><Order>2</Order><Path/>"),
                "an item has a second Order after an ignore comment; remove both yourself");
        isRefused(
                item("<Order>1</Order>\n<!-- unattend:ignore order-gap --><!-- -->\n<Order>2</Order><Path/>"),
                "an item has a second Order after an ignore comment; remove both yourself");
        isRefused(
                item("<Order>1</Order><Order xmlns:x='urn:x'>2</Order>"),
                "an item has a second Order with a comment, element or namespace in it; remove it yourself");
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
        NewNumbers list = (NewNumbers) plan(list(items)).changes().get(0);
        assertThat(list.numbers()).first().isEqualTo(BigInteger.ONE);
        assertThat(list.numbers()).last().isEqualTo(BigInteger.valueOf(500));
        assertThat(fixed(list(items))).contains("<Order>499</Order>");
    }

    @Test
    void fixesTheOtherLists() throws Exception {
        String xml = list(DOUBLED
                + "</RunAsynchronous><RunSynchronous>"
                + item("<Order>1<b/></Order>").replace("Async", "Sync")
                + "</RunSynchronous><RunAsynchronous>");
        assertThat(plan(xml).changes()).hasExactlyElementsOfTypes(NewNumbers.class, Unchanged.class);
        assertThat(fixed(xml)).contains("<Order>2</Order>", "<Order>1<b/></Order>");
    }

    /** Which may be an alternative; here in the last item of an element that is not only a list. */
    @Test
    void removesNoOrderAfterACondition() throws Exception {
        String condition = "<InstallFrom><Path>{% if a %}a{% else %}b{% endif %}</Path></InstallFrom>";
        String images = "<ImageInstall><DataImage><Order>1</Order></DataImage><DataImage><Order>0</Order>" + condition
                + "<Order>2</Order></DataImage></ImageInstall>";
        String setup = "<component name='Microsoft-Windows-Setup'>" + images + "</component>";

        FixPlan plan = plan("<unattend xmlns='urn:schemas-microsoft-com:unattend'><settings pass='windowsPE'>" + setup
                + "</settings></unattend>");

        assertThat(plan.edits()).isEmpty();
        assertThat(plan.changes())
                .singleElement()
                .extracting(Change::text)
                .asString()
                .endsWith("it holds conditions of a template");
    }

    @Test
    void doesNotChangeWhatIsMeantToBeSo() throws Exception {
        assertThat(plan(list("<!-- unattend:ignore order-duplicate: later -->" + DOUBLED + DOUBLED))
                        .changes())
                .hasExactlyElementsOfTypes(NewNumbers.class);
        assertThat(plan(list(DOUBLED + "<!-- unattend:ignore order-duplicate: later -->" + DOUBLED))
                        .changes())
                .containsExactly(unchanged("an ignore comment suppresses a finding in it", true));
        assertThat(plan(list(DOUBLED + item("<Order>${n}</Order>"))).changes())
                .containsExactly(unchanged("it holds a placeholder of a template", true));
        assertThat(plan(list(DOUBLED + item("{{ command }}<Order>3</Order>"))).changes())
                .containsExactly(unchanged("it holds a placeholder of a template", true));
        assertThat(plan(list(DOUBLED + "{% if a %}" + item("<Order>3</Order>"))).changes())
                .containsExactly(unchanged("it holds conditions of a template", true));
    }

    @Test
    void fixesAListNextToOneWithAMisspelledItem() throws Exception {
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
                        <DataImag><Order>1</Order></DataImag>
                      </ImageInstall>
                    </component>
                  </settings>
                </unattend>
                """;
        assertThat(fixed(xml.formatted("1"))).isEqualTo(xml.formatted("2"));
    }

    @Test
    void leavesDirectivesOfOtherElements() throws Exception {
        String directive = "<!-- unattend:ignore order-gap -->";
        assertThat(fixed(list(item(directive + "<Path/><Order>1</Order><Order>2</Order>" + directive + "<x/>"))))
                .contains(item(directive + "<Path/><Order>1</Order>" + directive + "<x/>"));
    }

    /** An item that has an Order which is not written well never gets a second one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Oder>2</Oder>",
                "<Order xmlns=''>2</Order>",
                "<w:Order xmlns:w='http://schemas.microsoft.com/WMIConfig/2002/State'>2</w:Order>"
            })
    void doesNotChangeAListWithAnOrderOfAnotherName(String order) throws Exception {
        isRefused(DOUBLED + item(order), "a name in it is misspelled or in another namespace; correct that first");
        assertThat(plan(list(item("<Order>1</Order>") + item(order))).changes()).isEmpty();
    }

    @Test
    void doesNotChangeAListWithAMisspelledItem() throws Exception {
        isRefused(
                DOUBLED + "<RunAsynchronousComand><Order>2</Order></RunAsynchronousComand>",
                "a name in it is misspelled or in another namespace; correct that first");
    }

    /** Two components of one identity: each list is one of its own, and the duplicate stays reported. */
    @Test
    void renumbersEachComponentByItself() throws Exception {
        String component =
                "</RunAsynchronous></component><component name=\"Microsoft-Windows-Deployment\"><RunAsynchronous>";
        String whole = list(item("<Order>1</Order>") + component + item("<Order>1</Order>"));
        assertThat(plan(whole).changes()).isEmpty();
        String xml = list(DOUBLED + component + DOUBLED);
        assertThat(plan(xml).changes())
                .extracting(Change::text)
                .containsExactly(
                        "RunAsynchronous in specialize: 1 1 -> 1 2", "RunAsynchronous in specialize: 1 1 -> 1 2");
        assertThat(Plans.inspection(fixed(xml).getBytes(UTF_8)).verdict().violations())
                .extracting(Violation::rule)
                .contains(Rule.COMPONENT_DUPLICATE);
    }

    /** The parser makes a line end of this character of XML 1.1. */
    @Test
    void readsLineEndsOfXml11() throws Exception {
        String xml = "<?xml version='1.1'?>" + list(DOUBLED + item("<Order>\u008512</Order>"));
        assertThat(fixed(xml))
                .isEqualTo(new StringBuilder(xml)
                        .replace(
                                xml.lastIndexOf("1</Order>", xml.indexOf("\u0085")),
                                xml.lastIndexOf("1</Order>", xml.indexOf("\u0085")) + 1,
                                "2")
                        .toString());
    }

    @Test
    void refusesBytesThatAreNoCharacters() {
        String xml = "<?xml version='1.0' encoding='windows-1252'?>" + list(DOUBLED + "<!-- \u00E4 -->");
        byte[] bytes = xml.getBytes(Charset.forName("windows-1252"));
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == (byte) 0xE4 ? (byte) 0x81 : bytes[i];
        }
        assertThatThrownBy(() -> plan(bytes, FixOptions.DEFAULT))
                .isInstanceOf(Refusal.class)
                .hasMessage(DIFFERENT);
    }

    /** Whatever its bytes are, a file without a finding needs no change. */
    @Test
    void asksNothingOfAFileWithoutFindings() throws Exception {
        String xml =
                "<?xml version='1.0' encoding='windows-1252'?>" + list("<!-- \u0081 -->" + item("<Order>1</Order>"));
        assertThat(plan(xml.getBytes(ISO_8859_1), FixOptions.DEFAULT).changes()).isEmpty();
        assertThatThrownBy(() -> plan(xml.getBytes(ISO_8859_1), Plans.ALL)).hasMessage(DIFFERENT);
    }

    /** Some encodings have several bytes for a character, some write characters that say nothing, some are only read. */
    @Test
    void refusesBytesThatWouldBecomeOthers() throws Exception {
        String japanese = "<?xml version='1.0' encoding='windows-31j'?>" + list("<!-- \u2252 -->" + DOUBLED);
        isRefused(withOtherBytesOfTheSameCharacter(japanese));
        isRefused(withOtherBytesOfTheSameCharacter(japanese.replace("<!-- \u2252 -->", "") + "<!-- \u2252 -->"));
        String shifted = "<?xml version='1.0' encoding='ISO-2022-JP'?>" + list(DOUBLED) + "\u001b(B";
        isRefused(shifted.getBytes(US_ASCII));
        String chinese = "<?xml version='1.0' encoding='ISO-2022-CN'?>" + list(DOUBLED);
        isRefused(chinese.getBytes(US_ASCII));
    }

    private static byte[] withOtherBytesOfTheSameCharacter(String xml) throws Exception {
        String bytes = new String(xml.getBytes("windows-31j"), ISO_8859_1);
        return bytes.replace("\u0081\u00e0", "\u0087\u0090").getBytes(ISO_8859_1);
    }

    private static void isRefused(byte[] xml) throws Exception {
        FixPlan plan = plan(xml, FixOptions.DEFAULT);
        assertThatThrownBy(plan::fixedBytes).isInstanceOf(Refusal.class).hasMessage(DIFFERENT);
    }

    /** The regions of edits, from which other tools make theirs. */
    @Test
    void knowsTheLinesAndColumnsOfItsEdits() throws Exception {
        for (String lineEnd : List.of("\n", "\r\n", "\r")) {
            String xml = list(DOUBLED + item("\n<Description/>\n<Path/>\n")).replace("\n", lineEnd);
            FixPlan plan = plan(xml);
            assertThat(plan.edits().stream().map(plan::region).map(FixPlanTest::shown))
                    .containsExactly("6:32-6:33", "9:1-9:1");
        }
        FixPlan oneLine = plan(list(DOUBLED).replace("\n", ""));
        assertThat(oneLine.edits().stream().map(oneLine::region).map(region -> region.line()))
                .containsExactly(1);
    }

    private static String shown(Region region) {
        return region.line() + ":" + region.column() + "-" + region.endLine() + ":" + region.endColumn();
    }

    /** Where Windows is installed to is said elsewhere, by the number of the partition. */
    @Test
    void saysWhichPartitionHasAnotherNumber() throws Exception {
        String partition = "<%1$sPartition><Order>%2$d</Order></%1$sPartition>";
        String disk = "<unattend xmlns='urn:schemas-microsoft-com:unattend'><settings pass='windowsPE'>"
                + "<component name='Microsoft-Windows-Setup'><DiskConfiguration><Disk>%s</Disk></DiskConfiguration>"
                + "</component></settings></unattend>";
        String created = IntStream.of(1, 2, 2, 3)
                .mapToObj(order -> partition.formatted("Create", order))
                .collect(joining());
        String modified = IntStream.of(1, 2, 4)
                .mapToObj(order -> partition.formatted("Modify", order))
                .collect(joining());

        assertThat(plan(disk.formatted("<CreatePartitions>" + created + "</CreatePartitions>"))
                        .fixes())
                .flatExtracting(Change.Fix::decisions)
                .extracting(Change.Decision::text)
                .filteredOn(text -> text.startsWith("this partition"))
                .containsExactly(
                        "this partition was 2 and is 3 now; check each PartitionID",
                        "this partition was 3 and is 4 now; check each PartitionID");
        assertThat(plan(disk.formatted("<ModifyPartitions>" + modified + "</ModifyPartitions>"))
                        .fixes())
                .singleElement()
                .extracting(Change.Fix::decisions)
                .asInstanceOf(LIST)
                .isEmpty();
    }

    @Test
    void renumbersEachDiskByItself() throws Exception {
        String disk = "<Disk><CreatePartitions><CreatePartition><Order>%d</Order></CreatePartition>"
                + "<CreatePartition><Order>%d</Order></CreatePartition></CreatePartitions></Disk>\n";
        String format = "<unattend xmlns='urn:schemas-microsoft-com:unattend'><settings pass='windowsPE'>"
                + "<component name='Microsoft-Windows-Setup'><DiskConfiguration>\n" + disk + disk + disk
                + "</DiskConfiguration></component></settings></unattend>";
        String xml = String.format(format, 1, 3, 1, 2, 2, 2);
        assertThat(fixed(xml)).isEqualTo(String.format(format, 1, 2, 1, 2, 1, 2));
        assertThat(plan(xml).changes())
                .extracting(change -> change.place().line())
                .containsExactly(2, 4);
    }

    @Test
    void renumbersAllIfAsked() throws Exception {
        String xml = list(item("<Order>5</Order>") + item("<Order>3</Order>"));
        assertThat(plan(xml).changes()).isEmpty();
        String fixed = fixed(xml, Plans.ALL);
        assertThat(fixed).isEqualTo(list(item("<Order>2</Order>") + item("<Order>1</Order>")));
        assertThat(plan(fixed.getBytes(UTF_8), Plans.ALL).changes()).isEmpty();
    }

    @Test
    void doesNotChangeAFileWithMoreFindingsThanAreKept() {
        String items = item("<Order>1</Order>").repeat(2) + item("<Foo/>").repeat(1001);
        assertThatThrownBy(() -> plan(list(items)))
                .isInstanceOf(Refusal.class)
                .hasMessage("it has more than 1000 findings; correct some of them first");
    }
}
