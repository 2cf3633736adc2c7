package io.github.unattend;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.answerfile.Source;
import io.github.unattend.goal.CheckRun;
import io.github.unattend.goal.Inspection;
import io.github.unattend.goal.Inspector;
import io.github.unattend.goal.Paths;
import io.github.unattend.report.Baseline;
import io.github.unattend.report.ConsoleReporter;
import io.github.unattend.rule.Allowed;
import io.github.unattend.rule.Rule;
import io.github.unattend.rule.Severities;
import io.github.unattend.rule.Severity;
import io.github.unattend.rule.Verdict;
import io.github.unattend.rule.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files at the limits of what is allowed and beyond those of good sense, read and judged. */
@Timeout(60)
class BoundariesTest {
    private static final String FRAME = """
            <unattend xmlns="urn:schemas-microsoft-com:unattend"><settings pass="PASS"><component name="COMPONENT" IDENTITY><LIST>
            %s
            </LIST></component></settings></unattend>
            """;
    private static final String IDENTITY = "processorArchitecture='amd64' publicKeyToken='31bf3856ad364e35'"
            + " language='neutral' versionScope='nonSxS'";
    private static final String DEPLOYMENT = frame("specialize", "Microsoft-Windows-Deployment", "RunSynchronous");
    private static final String SHELL = frame("oobeSystem", "Microsoft-Windows-Shell-Setup", "FirstLogonCommands");
    private static final String LOGON = frame("oobeSystem", "Microsoft-Windows-Shell-Setup", "LogonCommands");

    private static String frame(String pass, String component, String list) {
        return FRAME.replace("PASS", pass)
                .replace("IDENTITY", IDENTITY)
                .replace("COMPONENT", component)
                .replace("LIST", list);
    }

    // spotless:off
    static List<Arguments> limits() {
        return List.of(
            Arguments.of(DEPLOYMENT, "RunSynchronousCommand", "Path",        259),
            Arguments.of(DEPLOYMENT, "RunSynchronousCommand", "Description", 259),
            Arguments.of(SHELL,      "SynchronousCommand",    "CommandLine", 1024),
            Arguments.of(SHELL,      "SynchronousCommand",    "Description", 256));
    }
    // spotless:on

    @ParameterizedTest
    @MethodSource("limits")
    void countsTheCharactersOfTheDecodedText(String frame, String item, String setting, int longest)
            throws IOException {
        for (String filler : List.of("x", "&amp;", "&#228;", "\u00e4", "<![CDATA[<]]>", "<!-- c -->x")) {
            assertThat(rules(frame, item, setting, filler.repeat(longest)))
                    .as(filler)
                    .isEmpty();
            assertThat(rules(frame, item, setting, filler.repeat(longest + 1)))
                    .as(filler)
                    .containsExactly("value-too-long");
        }
    }

    /** Windows counts UTF-16 units, of which these have two. */
    @ParameterizedTest
    @MethodSource("limits")
    void countsASurrogatePairTwice(String frame, String item, String setting, int longest) throws IOException {
        for (String filler : List.of("\ud83d\ude00", "&#x1F600;")) {
            String half = filler.repeat(longest / 2) + "x".repeat(longest % 2);

            assertThat(rules(frame, item, setting, half)).as(filler).isEmpty();
            assertThat(rules(frame, item, setting, half + "x")).as(filler).containsExactly("value-too-long");
        }
    }

    @ParameterizedTest
    @MethodSource("limits")
    void countsNoSpaceAroundIt(String frame, String item, String setting, int longest) throws IOException {
        assertThat(rules(frame, item, setting, "\r\n  " + "x".repeat(longest) + "\t\n"))
                .isEmpty();
        assertThat(rules(frame, item, setting, "x" + " ".repeat(longest - 1) + "x"))
                .containsExactly("value-too-long");
    }

    private static List<String> rules(String frame, String item, String setting, String value) throws IOException {
        return rules(frame.formatted("<%1$s><Order>1</Order><%2$s>%3$s</%2$s></%1$s>".formatted(item, setting, value)));
    }

    /** What an Order may say, in the second of two items, of which the first says 1. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "2|",
                "02|",
                " 2 |",
                "\t2\t|",
                "&#50;|",
                "&#x32;|",
                "<!-- 1 -->2|",
                "<![CDATA[2]]>|",
                "1<!-- -->0|",
                "500|",
                "1|order-duplicate",
                "01|order-duplicate",
                " 1 |order-duplicate",
                "&#49;|order-duplicate",
                "<![CDATA[ 1 ]]>|order-duplicate",
                "<!-- 2 -->1|order-duplicate",
                "0000000000000000000000001|order-duplicate",
                "''|order-invalid",
                "   |order-invalid",
                "<!-- 2 -->|order-invalid",
                "+1|order-invalid",
                "1.5|order-invalid",
                "0x1|order-invalid",
                "1e2|order-invalid",
                "\uff11|order-invalid",
                "\u0662|order-invalid",
                "1 2|order-invalid",
                "<b>2</b>|order-invalid",
                "&#xA0;2|order-invalid",
                "two|order-invalid",
                "0|order-out-of-range",
                "-1|order-out-of-range",
                "-0|order-out-of-range",
                "501|order-out-of-range",
                "100000000000000000000|order-out-of-range",
                "-100000000000000000000|order-out-of-range",
            })
    void readsOrders(String order, String rule) throws IOException {
        String xml = DEPLOYMENT.formatted("<RunSynchronousCommand><Order>1</Order></RunSynchronousCommand>"
                + "<RunSynchronousCommand><Order>" + order + "</Order></RunSynchronousCommand>");

        assertThat(rules(xml)).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void countsNoOrderInAComment() throws IOException {
        String command = "<RunSynchronousCommand><Order>1</Order></RunSynchronousCommand>";

        assertThat(rules(DEPLOYMENT.formatted(command + "<!-- " + command + " -->")))
                .isEmpty();
    }

    static List<Arguments> encodings() {
        Charset windows = Charset.forName("windows-1252");
        return List.of(
                Arguments.of("", "utf-8", UTF_8, true),
                Arguments.of("\ufeff", "utf-8", UTF_8, true),
                Arguments.of("\ufeff", "utf-16", UTF_16LE, true),
                Arguments.of("\ufeff", "UTF-16", UTF_16BE, true),
                Arguments.of("", "windows-1252", windows, true),
                Arguments.of("", "us-ascii", US_ASCII, true),
                Arguments.of("\ufeff", "utf-8", UTF_16LE, false),
                Arguments.of("\ufeff", "utf-8", UTF_16BE, false),
                Arguments.of("\ufeff", "utf-16", UTF_8, false),
                Arguments.of("", "utf-8", windows, false),
                Arguments.of("", "no-such-encoding", UTF_8, false));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void readsEncodings(String mark, String declared, Charset encoding, boolean wellFormed) throws IOException {
        String command =
                "<RunSynchronousCommand><Order>1</Order><Description>\u00e4</Description></RunSynchronousCommand>";
        String xml = mark + "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>\n"
                + DEPLOYMENT.formatted(command + command);

        assertThat(Checked.rules(xml.getBytes(encoding)))
                .containsExactly(wellFormed ? "order-duplicate" : "xml-malformed");
    }

    /** The limit is for each piece, not for all together. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16"})
    void readsALargeFile(String encoding) throws IOException {
        String command = "<RunSynchronousCommand><Order>1</Order></RunSynchronousCommand>";
        String comments = ("<!--" + "x".repeat(60_000) + "-->").repeat(80);

        assertThat(Checked.rules(
                        DEPLOYMENT.formatted(command + comments + command).getBytes(encoding)))
                .containsExactly("order-duplicate");
    }

    @Test
    void passesOverAnEmptyFile() throws IOException {
        assertThat(inspection(() -> stream("")).isAnswerFile()).isFalse();
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void passesOverABinaryFile(int seed) throws IOException {
        byte[] bytes = new byte[100_000];
        new Random(seed).nextBytes(bytes);

        assertThat(inspection(() -> new ByteArrayInputStream(bytes)).isAnswerFile())
                .isFalse();
    }

    /** A file may be cut anywhere, in any encoding; what is left of it is reported once. */
    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void saysThatAFileIsCutOff(String encoding) throws IOException {
        byte[] whole = ("\ufeff"
                        + DEPLOYMENT.formatted("<RunSynchronousCommand><Order>1</Order></RunSynchronousCommand>"))
                .stripTrailing()
                .getBytes(encoding);
        int rootName =
                new String(whole, encoding).indexOf("<unattend ") * whole.length / new String(whole, encoding).length();
        for (int length = 0; length < whole.length; length++) {
            byte[] bytes = Arrays.copyOf(whole, length);
            Verdict verdict = inspection(() -> new ByteArrayInputStream(bytes)).verdict();

            List<Rule> rules =
                    verdict.violations().stream().map(Violation::rule).toList();
            if (length > rootName + 40) {
                assertThat(rules).as("%d bytes", length).containsExactly(Rule.XML_MALFORMED);
            } else {
                assertThat(rules).as("%d bytes", length).isSubsetOf(Rule.XML_MALFORMED);
            }
        }
    }

    @Test
    void failsByTheReasonWhereReadingFails() throws IOException {
        byte[] half = DEPLOYMENT.getBytes(UTF_8);
        InputStream closed = InputStream.nullInputStream();
        closed.close();

        assertThat(inspection(() -> new SequenceInputStream(new ByteArrayInputStream(half), closed))
                        .problem())
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("Stream closed");
    }

    @Test
    void saysThatAFileIsGoneAndChecksTheRest(@TempDir Path directory) throws IOException {
        Path gone = Files.writeString(directory.resolve("a.xml"), DEPLOYMENT.formatted(""));
        Files.writeString(directory.resolve("b.xml"), DEPLOYMENT.formatted(""));
        AnswerFiles found = AnswerFiles.under(directory, List.of("*.xml"), List.of(), Set.of());
        Files.delete(gone);
        StringBuilder log = new StringBuilder();

        new CheckRun(
                        new Inspector(Severities.DEFAULT, Allowed.nothing()),
                        List.of(new ConsoleReporter(new Lines(log))),
                        Baseline.NONE)
                .over(found);

        assertThat(log.toString()).isEqualTo("""
                %s: not checked: file not found
                Checked 1 answer file, 1 ordered list, 0 Orders: 0 errors, 0 warnings
                """.formatted(Paths.shown(gone)));
    }

    /** Prints lines as they are. */
    private record Lines(StringBuilder log) implements ConsoleReporter.Console {
        @Override
        public void line(Severity severity, String line) {
            log.append(line).append('\n');
        }

        @Override
        public void info(String line) {
            log.append(line).append('\n');
        }
    }

    @Test
    void reportsABoundedNumberAndCountsTheRest() throws IOException {
        int count = 100_000;
        String thousand = "<AsynchronousCommand><Order>1</Order></AsynchronousCommand>\n".repeat(1000);
        List<String> frame = List.of(LOGON.split("%s", -1));
        List<String> pieces = new ArrayList<>(Collections.nCopies(count / 1000, thousand));
        pieces.add(0, frame.get(0));
        pieces.add(frame.get(1));

        Verdict verdict = inspection(() -> new SequenceInputStream(Collections.enumeration(
                        pieces.stream().map(BoundariesTest::stream).toList())))
                .verdict();

        assertThat(verdict.orders()).isEqualTo(count);
        assertThat(verdict.errors()).isEqualTo(count - 1);
        assertThat(verdict.violations()).hasSize(1000);
        assertThat(verdict.omitted()).isEqualTo(count - 1 - 1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16"})
    void saysWhatItFoundInAFileThatIsTooDeepToBeReadOn(String encoding, @TempDir Path directory) throws IOException {
        String command = "<RunSynchronousCommand><Order>1</Order></RunSynchronousCommand>\n";
        Path deep = Files.write(
                directory.resolve("deep.xml"),
                DEPLOYMENT.formatted(command + command + "<a>".repeat(2000)).getBytes(encoding));
        Files.writeString(directory.resolve("other.xml"), "<other>" + "<a>".repeat(2000));
        Path wide = Files.writeString(directory.resolve("long.xml"), "<unattend a='" + "x".repeat(1_000_000) + "'/>");
        StringBuilder log = new StringBuilder();

        new CheckRun(
                        new Inspector(Severities.DEFAULT, Allowed.nothing()),
                        List.of(new ConsoleReporter(new Lines(log))),
                        Baseline.NONE)
                .over(AnswerFiles.under(directory, List.of("*.xml"), List.of(), Set.of()));

        assertThat(log.toString().lines().filter(line -> !line.startsWith("  ")))
                .containsExactly(
                        Paths.shown(deep)
                                + ":3:24: Order 1 is already used by the command at line 2; next free number: 2"
                                + " [order-duplicate]",
                        Paths.shown(deep)
                                + ":4:1: a is not a setting of RunSynchronous in Microsoft's documentation of January 2019;"
                                + " remove it, or allow it where a newer Windows knows it [setting-unknown]",
                        Paths.shown(deep) + ": not checked: it holds elements nested more than 1000 deep",
                        Paths.shown(wide) + ": not checked: it holds an attribute of more than 8192 characters",
                        "Checked 1 answer file, 1 ordered list, 2 Orders: 1 error, 1 warning");
        assertThat(log).contains(" | " + " ".repeat(23) + "<Order>1</Order>\n");
    }

    @Test
    void saysThatNoNumberIsFree() throws IOException {
        StringBuilder items = new StringBuilder("<RunSynchronousCommand/>");
        for (int i = 1; i <= 500; i++) {
            items.append("<RunSynchronousCommand><Order>%d</Order></RunSynchronousCommand>".formatted(i));
        }

        Verdict verdict = Checked.verdict(DEPLOYMENT.formatted(items));

        assertThat(verdict.violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.message())
                        .isEqualTo("RunSynchronousCommand has no Order; no number is free in this list"));
    }

    /** Paths on other machines; the others are on this one, or none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\\\a              | true",
                "\\\\server\\share | true",
                "\\\\?server        | true",
                "\\\\.server        | true",
                "\\\\a\\?         | true",
                "\\\\?              | true",
                "\\\\?\\C:\\a   | false",
                "\\\\.\\pipe      | false",
                "\\\\               | false",
                "\\\\\\a          | false",
                "\\server             | false",
                "c\\\\a             | false",
                "'\\ \\server'     | false",
                "x                      | false"
            })
    void asksForCredentialsOfAPathOnAnotherMachine(String path, boolean asks) throws IOException {
        assertThat(rules(DEPLOYMENT, "RunSynchronousCommand", "Path", path))
                .isEqualTo(asks ? List.of("credentials-missing") : List.of());
    }

    private static List<String> rules(String xml) {
        return Checked.rules(xml);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static Inspection inspection(Source.Opener opener) throws IOException {
        return Checked.inspection(new Source("image.xml", opener));
    }

    /** Names and keys of one hash would take minutes if each were compared with all before it. */
    @ParameterizedTest
    @ValueSource(strings = {"<component name='%s'/>", "<PathAndCredentials wcm:keyValue='%s'/>"})
    void readsManyNamesOfTheSameHash(String element) throws IOException {
        StringBuilder xml = new StringBuilder("<unattend xmlns='urn:schemas-microsoft-com:unattend' xmlns:wcm="
                + "'http://schemas.microsoft.com/WMIConfig/2002/State'><settings pass='specialize'>");
        xml.append(
                element.startsWith("<P")
                        ? "<component name='Microsoft-Windows-PnpCustomizationsWinPE'><DriverPaths>"
                        : "");
        for (int i = 0; i < 1 << 15; i++) {
            String bits = Integer.toBinaryString(1 << 15 | i);
            xml.append(element.formatted(bits.replace("0", "Aa").replace("1", "BB")));
        }
        xml.append(element.startsWith("<P") ? "</DriverPaths></component>" : "").append("</settings></unattend>");

        assertThat(Checked.verdict(xml.toString()).violations())
                .extracting(Violation::rule)
                .doesNotContain(Rule.KEY_DUPLICATE, Rule.COMPONENT_DUPLICATE);
    }
}
