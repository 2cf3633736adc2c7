package io.github.unattend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.rule.Rule;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Puts one defect at every possible place of realistic answer files, and expects exactly that finding at exactly that place; puts
 * what is no defect there, and expects none.
 */
class SeededDefectsTest {
    /** Marks in a replacement where the finding must point. */
    static final String MARK = "\u00A6";

    static final String IDENTITY = " processorArchitecture='amd64' publicKeyToken='31bf3856ad364e35'"
            + " language='neutral' versionScope='nonSxS'";
    private static final String ORDER = "<Order>(\\d+)</Order>";
    private static final String LISTS = "(?:RunSynchronous|RunAsynchronous|FirstLogonCommands|LogonCommands"
            + "|CreatePartitions|ModifyPartitions)";
    private static final String LIST_ENDS = "</(?:ImageInstall|RegionalOverrides|" + LISTS + ")>";
    private static final String ITEMS = "(?:RunSynchronousCommand|RunAsynchronousCommand|SynchronousCommand"
            + "|AsynchronousCommand|CreatePartition|ModifyPartition|DataImage|RegionalOverride)";
    private static final String UP_TO_500 = "(?:RunSynchronousCommand|RunAsynchronousCommand|SynchronousCommand)";
    private static final String IN_ITEM_UP_TO_500 = "(?=(?:(?!</" + ITEMS + ">).)*</" + UP_TO_500 + ">)";
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    /** What is not a defect of one answer file alone (see {@link SeededImageDefectsTest}), or is off. */
    private static final Pattern NOT_SEEDED = Pattern.compile("image-.*|not-an-answer-file|setting-deprecated");

    /** One way to spoil a file: a rule, what it is put in place of, and what is put there. */
    record Defect(String rule, String where, String instead) {}

    // spotless:off
    private static final List<Defect> DEFECTS = List.of(
        new Defect("order-missing", "(<" + ITEMS + " [^>]*>)((?:(?!<Order>|</" + ITEMS + ">).)*)" + ORDER, "\u00A6$1$2"),
        new Defect("order-missing", "(</" + ITEMS + ">)(\\s*)(</" + "RunSynchronous>)", "$1\u00A6<RunSynchronousCommand/>$3"),
        new Defect("order-repeated", ORDER, "$0\u00A6<Order>400</Order>"),
        new Defect("order-repeated", ORDER, "$0\n\u00A6<Order>$1</Order><Order>0</Order>"),
        new Defect("order-invalid", ORDER, "\u00A6<Order></Order>"),
        new Defect("order-invalid", ORDER, "\u00A6<Order> \n </Order>"),
        new Defect("order-invalid", ORDER, "\u00A6<Order/>"),
        new Defect("order-invalid", ORDER, "\u00A6<Order>+$1</Order>"),
        new Defect("order-invalid", ORDER, "\u00A6<Order>$1.5</Order>"),
        new Defect("order-invalid", ORDER, "\u00A6<Order>0x$1</Order>"),
        new Defect("order-invalid", ORDER, "\u00A6<Order>1e2</Order>"),
        new Defect("order-invalid", ORDER, "\u00A6<Order>first</Order>"),
        new Defect("order-invalid", ORDER, "\u00A6<Order>&#xFF11;</Order>"),
        new Defect("order-invalid", ORDER, "\u00A6<Order>$1<b/></Order>"),
        new Defect("order-invalid", ORDER, "\u00A6<Order>$1 $1</Order>"),
        new Defect("order-out-of-range", ORDER, "\u00A6<Order>0</Order>"),
        new Defect("order-out-of-range", ORDER, "\u00A6<Order>-1</Order>"),
        new Defect("order-out-of-range", ORDER, "\u00A6<Order>-0</Order>"),
        new Defect("order-out-of-range", ORDER, "\u00A6<Order>-99999999999999999999</Order>"),
        new Defect("order-out-of-range", ORDER + IN_ITEM_UP_TO_500, "\u00A6<Order>501</Order>"),
        new Defect("order-out-of-range", ORDER + IN_ITEM_UP_TO_500, "\u00A6<Order>99999999999999999999</Order>"),
        new Defect("order-out-of-range", ORDER + "(?=\\s*<Regions />)", "\u00A6<Order>200</Order>"),
        new Defect("order-duplicate", "(" + ORDER + "(?:(?!" + LIST_ENDS + "|<Order>).)*)<Order>\\d+</Order>", "$1\u00A6<Order>$2</Order>"),
        new Defect("order-duplicate", "(" + ORDER + "(?:(?!" + LIST_ENDS + "|<Order>).)*)<Order>\\d+</Order>", "$1\u00A6<Order> 0$2</Order>"),
        new Defect("order-duplicate", "(" + ORDER + "(?:(?!" + LIST_ENDS + ").)*)</RunSynchronous>",
            "$1</RunSynchronous><RunSynchronous><RunSynchronousCommand>\u00A6<Order>$2</Order></RunSynchronousCommand></RunSynchronous>"),
        new Defect("order-gap", "<(CreatePartitions|ModifyPartitions)>((?:(?!</\\1>).)*<Order>)\\d+(</Order>(?:(?!<Order>|</\\1>).)*</\\1>)", "\u00A6<$1>$29$3"),
        new Defect("order-gap", "<(CreatePartitions|ModifyPartitions)>((?:(?!<Order>).)*<Order>)1(</Order>)", "\u00A6<$1>$27$3"),
        new Defect("pass-invalid", "</unattend>", "<settings pass='generalize'><component name='Microsoft-Windows-Deployment'" + IDENTITY + ">\u00A6<RunSynchronous/></component></settings>$0"),
        new Defect("pass-invalid", "</unattend>", "<settings pass='auditUser'><component name='Microsoft-Windows-Shell-Setup'" + IDENTITY + ">\u00A6<FirstLogonCommands/></component></settings>$0"),
        new Defect("pass-invalid", "</unattend>", "<settings pass='oobeUser'><component name='Microsoft-Windows-Setup'" + IDENTITY + ">\u00A6<RunAsynchronous/></component></settings>$0"),
        new Defect("pass-unknown", "<settings pass=\"\\w+\"", "\u00A6<settings"),
        new Defect("pass-unknown", "<settings pass=\"\\w+\"", "\u00A6<settings pass=\"\""),
        new Defect("pass-unknown", "<settings pass=\"windowsPE\"", "\u00A6<settings pass=\"windowspe\""),
        new Defect("pass-unknown", "<settings pass=(\"\\w+\")", "\u00A6<settings pass_=$1"),
        new Defect("misplaced", "<(?:TimeZone|ProtectYourPC|AcceptEula)>", "\u00A6<Order>1</Order>$0"),
        new Defect("misplaced", "<(?:TimeZone|ProtectYourPC|AcceptEula|UILanguage)>", "\u00A6<DataImage/>$0"),
        new Defect("misplaced", "<(?:TimeZone|ProtectYourPC|AcceptEula|UILanguage)>", "\u00A6<ImageInstall><DataImage/></ImageInstall>$0"),
        new Defect("misplaced", "</settings>", "\u00A6<RunSynchronous/>$0"),
        new Defect("misplaced", "</unattend>", "\u00A6<FirstLogonCommands/>$0"),
        new Defect("misplaced", "<" + LISTS + ">", "$0\u00A6<Order>1</Order>"),
        new Defect("misplaced", "</CreatePartitions>", "$0\u00A6<CreatePartition/>"),
        new Defect("case-mismatch", "<Order>(\\d+)</Order>", "\u00A6<order>$1</order>"),
        new Defect("misspelled", "<(?:Run\\w+|FirstLogonCommands|LogonCommands)>", "$0\u00A6<RegionalOverride><Order>400</Order></RegionalOverride>"),
        new Defect("case-mismatch", "<(/?)PartitionID>([^<]*)</PartitionID>", "\u00A6<PartitionId>$2</PartitionId>"),
        new Defect("misspelled", "</RunSynchronous>", "$0\u00A6<RunSynchronouss/>"),
        new Defect("misspelled", "</component>", "$0\u00A6<Component name='Microsoft-Windows-TCPIP'" + IDENTITY + "/>"),
        new Defect("misspelled", "</settings>", "$0\u00A6<Settings pass='windowsPE'/>"),
        new Defect("misspelled", "<ProtectYourPC>([^<]*)</ProtectYourPC>", "\u00A6<ProtectYourPCs>$1</ProtectYourPCs>"),
        new Defect("misspelled", "<component name=\"(Microsoft-Windows-\\w+)\"", "\u00A6<component name=\"$1x\""),
        new Defect("case-mismatch", "<Type>Primary</Type>", "\u00A6<Type>primary</Type>"),
        new Defect("case-mismatch", "<TimeZone>([^<]*)</TimeZone>", "\u00A6<timezone>$1</timezone>"),
        new Defect("setting-unknown", "<(?:TimeZone|ProtectYourPC|AcceptEula|DiskID|Size)>", "\u00A6<SomethingElse><Order>0</Order></SomethingElse>$0"),
        new Defect("setting-unknown", "</(?:settings|unattend)>", "\u00A6<SomethingElse>x</SomethingElse>$0"),
        new Defect("component-unknown", "</settings>", "\u00A6<component name='Microsoft-Windows-SomethingElse'" + IDENTITY + "><Order>0</Order></component>$0"),
        new Defect("component-unknown", "</settings>", "\u00A6<component name='Contoso'" + IDENTITY + "/>$0"),
        new Defect("component-identity", "(<component [^>]*) versionScope=\"nonSxS\"", "\u00A6$1"),
        new Defect("component-identity", "(<component [^>]*)language=\"neutral\"", "\u00A6$1language=\"\""),
        new Defect("setting-repeated", "(<(TimeZone|ProtectYourPC|AcceptEula|DiskID|Label|WillWipeDisk)>[^<]*</\\2>)", "$1\u00A6$1"),
        new Defect("setting-repeated", "</(OOBE|UserData|DiskConfiguration)>", "$0\u00A6<$1/>"),
        new Defect("pass-undocumented", "</unattend>", "<settings pass='auditUser'>\u00A6<component name='Microsoft-Windows-TCPIP'" + IDENTITY + "><Interfaces/></component></settings>$0"),
        new Defect("pass-undocumented", "</unattend>", "<settings pass='generalize'><component name='Microsoft-Windows-Shell-Setup'" + IDENTITY + ">\u00A6<ComputerName>a</ComputerName></component></settings>$0"),
        new Defect("key-duplicate", "(<DiskID>)1(</DiskID>\\s*<WillWipeDisk>)", "\u00A6$1 0 $2"),
        new Defect("value-invalid", "<ProtectYourPC>[^<]*</ProtectYourPC>", "\u00A6<ProtectYourPC>9</ProtectYourPC>"),
        new Defect("value-invalid", "<(AcceptEula|WillWipeDisk|PlainText|HideEULAPage|RequiresUserInput|Active)>[^<]*</\\1>", "\u00A6<$1>yes</$1>"),
        new Defect("value-invalid", "<(UILanguage|SystemLocale|UserLocale|InputLocale)>[^<]*</\\1>", "\u00A6<$1>en_US</$1>"),
        new Defect("value-invalid", "<(PartitionID|LogonCount|DiskID)>[^<]*</\\1>", "\u00A6<$1>first</$1>"),
        new Defect("value-invalid", "<ComputerName>[^<]*</ComputerName>", "\u00A6<ComputerName>a b</ComputerName>"),
        new Defect("value-invalid", "<Key>[^<]*</Key>", "\u00A6<Key>NAME</Key>"),
        new Defect("value-invalid", "<TimeZone>[^<]*</TimeZone>", "\u00A6<TimeZone>UTC<b/></TimeZone>"),
        new Defect("text-misplaced", "<(?:OOBE|UserData|DiskConfiguration|RunSynchronous|CreatePartitions|Disk [^>]*|component [^>]*|settings [^>]*)>", "\u00A6$0x"),
        new Defect("text-misplaced", "(<RunSynchronousCommand [^>]*>)((?:(?!</RunSynchronousCommand>).)*)</RunSynchronousCommand>", "\u00A6$1$2<![CDATA[x]]></RunSynchronousCommand>"),
        new Defect("time-zone-unknown", "<TimeZone>[^<]*</TimeZone>", "\u00A6<TimeZone>Europe/Berlin</TimeZone>"),
        new Defect("time-zone-unknown", "<TimeZone>[^<]*</TimeZone>", "\u00A6<TimeZone> Romance </TimeZone>"),
        new Defect("partition-size", "(<CreatePartition [^>]*>)((?:(?!</CreatePartition>).)*)<Extend>true</Extend>", "\u00A6$1$2"),
        new Defect("partition-size", "(<CreatePartition [^>]*>)((?:(?!</CreatePartition>).)*)<Extend>true</Extend>", "\u00A6$1$2<Size>1</Size><Extend>1</Extend>"),
        new Defect("partition-extend", "<Size>100</Size>", "\u00A6<Extend>true</Extend>"),
        new Defect("partition-reference", "<PartitionID>\\d</PartitionID>(?=\\s*<(?:Format|Active))", "\u00A6<PartitionID>7</PartitionID>"),
        new Defect("partition-reference", "(<ModifyPartition [^>]*>\\s*<Order>\\d</Order>\\s*)<PartitionID>\\d</PartitionID>", "\u00A6$1"),
        new Defect("partition-format", "<Format>FAT32</Format>", "\u00A6<Format>NTFS</Format>"),
        new Defect("partition-format", "(<Order>2</Order>\\s*<PartitionID>)3(</PartitionID>\\s*)<Format>NTFS</Format>(.*?)<Letter>C</Letter>", "$12$2\u00A6<Format>NTFS</Format>$3"),
        new Defect("account-conflict", "<ComputerName>\\*</ComputerName>(.*)<OOBE>", "<ComputerName>Build01</ComputerName>$1<UserAccounts><LocalAccounts><LocalAccount>\u00A6<Name>build01</Name></LocalAccount></LocalAccounts></UserAccounts><OOBE>"),
        new Defect("partition-extend", "<Size>16</Size>", "\u00A6<Extend>1</Extend>"),
        new Defect("account-conflict", "<ComputerName>\\*</ComputerName>(.*)<Username>Administrator</Username>(.*)<OOBE>", "<ComputerName>PC</ComputerName>$1<Username>Administrator</Username>$2<UserAccounts><LocalAccounts><LocalAccount>\u00A6<Name> pc </Name></LocalAccount></LocalAccounts></UserAccounts><OOBE>"),
        new Defect("component-duplicate", "(<component [^>]*)>(?:(?!</component>).)*</component>", "$0\u00A6$1/>"),
        new Defect("component-duplicate", "(<settings [^>]*>)((?:(?!<component |</settings>).)*(<component [^>]*)>(?:(?!</settings>).)*</settings>)", "$0$1\u00A6$3/></settings>"),
        new Defect("key-duplicate", "<(\\w+) ([^>]*)wcm:keyValue=\"[23]\"", "\u00A6<$1 $2wcm:keyValue=\"1\""),
        new Defect("key-duplicate", "(<(" + ITEMS + ") [^>]*)(>(?:(?!</\\2>).)*</\\2>\\s*)(<\\2 [^>]*)>", "$1 wcm:keyValue=\"k\"$3\u00A6$4 wcm:keyValue=\"k\">"),
        new Defect("value-too-long", "<Description>[^<]*</Description>(?=\\s*<Order>\\d+</Order>\\s*<Path>)", "\u00A6<Description>" + "x".repeat(260) + "</Description>"),
        new Defect("value-too-long", "(</Description>\\s*<Order>\\d+</Order>\\s*)<Path>[^<]*</Path>", "$1\u00A6<Path> " + "&amp;".repeat(260) + " </Path>"),
        new Defect("value-too-long", "<CommandLine>[^<]*</CommandLine>", "\u00A6<CommandLine>" + "x".repeat(1025) + "</CommandLine>"),
        new Defect("credentials-missing", "(<RunSynchronousCommand [^>]*>)((?:(?!</RunSynchronousCommand>).)*?)<Credentials>.*?</Credentials>", "\u00A6$1$2"),
        new Defect("credentials-missing", "(<Run\\w+Command [^>]*>(?:(?!<Path>|</Run).)*)<Path>[^<]*</Path>(?=\\s*</Run)", "\u00A6$1<Path>\\\\\\\\builder\\\\x.cmd</Path>"),
        new Defect("namespace-missing", "<unattend xmlns=\"[^\"]*\"(.*)</unattend>", "\u00A6<unattend xmlns=\"urn:other\"$1</unattend>"),
        new Defect("namespace-missing", "<unattend xmlns=\"[^\"]*\"(.*)</unattend>", "\u00A6<unattend xmlns=\"urn:schemas-microsoft-com:Unattend\"$1</unattend>"),
        new Defect("xml-malformed", "<(Path|CommandLine|Type|TimeZone)>", "<$1>\u00A6& "),
        new Defect("xml-malformed", ORDER, "<Order>\u00A6\u0001$1</Order>"),
        new Defect("xml-malformed", ORDER, "<Order>$1\u00A6</Orders>"),
        new Defect("xml-malformed", "</component>(\\s*)</settings>", "$1\u00A6</settings>"),
        new Defect("xml-malformed", " wcm:action=\"add\">", " wcm:action=\u00A6add>"),
        new Defect("ignore-unknown", "<component ", "\u00A6<!-- unattend:ignore order-gap -->$0"),
        new Defect("ignore-unknown", "<Order>", "\u00A6<!-- unattend:ignore order-dupe: why -->$0"));

    private static final List<Defect> NO_DEFECTS = List.of(
        new Defect("", ORDER, "<Order> $1 </Order>"),
        new Defect("", ORDER + IN_ITEM_UP_TO_500, "<Order>500</Order>"),
        new Defect("", ORDER + "(?=\\s*<Regions />)", "<Order>199</Order>"),
        new Defect("", ORDER + "(?=\\s*</(?:Asynch|DataImage))", "<Order>99999999999999999999</Order>"),
        new Defect("", ORDER, "<Order>\n\t0$1\n</Order>"),
        new Defect("", ORDER, "<Order><![CDATA[$1]]></Order>"),
        new Defect("", ORDER, "<Order><!-- as <Order>7</Order> -->$1</Order>"),
        new Defect("", ORDER, "<Order>&#48;&#x30;$1</Order >"),
        new Defect("", ORDER, "<Order>\\${first + $1}</Order>"),
        new Defect("", ORDER, "<Order>{{ n }}</Order>"),
        new Defect("", ORDER, "$0{% else %}<Order>77</Order>"),
        new Defect("", ORDER, "$0<!-- <Order>$1</Order> -->"),
        new Defect("", ORDER, "$0<x:Order xmlns:x=\"urn:x\">0</x:Order>"),
        new Defect("", "<(" + ITEMS + ") [^>]*>(?:(?!</\\1>).)*</\\1>", "$0<!-- {{ else }} -->$0{% endif %}"),
        new Defect("", "</RunSynchronous>", "$0<RunSynchronous></RunSynchronous>"),
        new Defect("", "(<component [^>]*)amd64([^>]*)>((?:(?!</component>).)*</component>)", "$0$1x86$2>$3"),
        new Defect("", "<settings [^>]*>", "$0<?note {% any %}?>"),
        new Defect("", "</unattend>", "<offlineImage xmlns=\"urn:schemas-microsoft-com:cpi\"><RunSynchronous/></offlineImage>$0"),
        new Defect("", "</settings>", "<component name=\"Contoso\"" + IDENTITY.replace("31bf3856ad364e35", "0123456789abcdef") + "><RunSynchronous/><Order/></component>$0"),
        new Defect("", "<unattend ", "<!-- unattended: ignore nothing -->$0"),
        new Defect("", "(</Description>\\s*<Order>\\d+</Order>\\s*)<Path>[^<]*</Path>", "$1<Path> " + "&amp;".repeat(259) + " </Path>"),
        new Defect("", "<Description>[^<]*</Description>(?=\\s*<Order>\\d+</Order>\\s*<Path>)", "<Description>" + "x".repeat(259) + "</Description>"),
        new Defect("", "<CommandLine>[^<]*</CommandLine>", "<CommandLine>" + "x".repeat(1024) + "</CommandLine>"));

    /** The same file for other machines. */
    static final UnaryOperator<String> OTHER_ARCHITECTURES =
        text -> text.replace("\"amd64\"", "\"ia64\"").replace("\"x86\"", "\"arm\"");

    /** Ways to write the same file; the last ones in UTF-16. */
    static final List<UnaryOperator<String>> SPELLINGS = List.of(
        text -> text,
        text -> text.replace("\n", "\r\n"),
        text -> text.replace("\n", "\r"),
        text -> text.replaceAll(">\\s+<", "><"),
        text -> text.replaceAll("(</?)(?=[A-Za-z])(?!x:)", "$1u:").replace("xmlns=\"", "xmlns:u=\""),
        text -> text.replaceAll("xmlns:wcm=", "xmlns:w=").replaceAll("wcm:(?=action|keyValue)", "w:"),
        text -> text.replaceAll(">\n", "><!-- <Order>1</Order> & -->\n<!-- - -->"),
        OTHER_ARCHITECTURES,
        text -> "\uFEFF" + text.replace("\"utf-8\"", "'UTF-16'"),
        text -> "\uFEFF" + text.replace("\"utf-8\"", "\"UTF-16LE\"").replaceAll("\n", "\r\n"));
    // spotless:on

    static Stream<Path> realisticFiles() throws IOException {
        try (Stream<Path> paths = Files.list(Path.of("src/test/resources/realistic"))) {
            return paths.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("realisticFiles")
    void findsExactlyTheDefectThatIsThere(Path file) throws IOException {
        String text = Files.readString(file);
        int cases = 0;
        Map<Defect, String> wrong = new LinkedHashMap<>();
        for (Defect defect : DEFECTS) {
            for (String one : seeded(text, defect)) {
                for (UnaryOperator<String> spelling : SPELLINGS) {
                    String marked = spelling.apply(one);
                    List<String> found = Checked.findings(bytes(marked.replace(MARK, "")));
                    String expected = place(marked) + " " + defect.rule();
                    if (!found.equals(List.of(expected))) {
                        wrong.putIfAbsent(defect, "expected " + expected + ", found " + found);
                    }
                    cases++;
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(cases).isGreaterThan(1000);
    }

    @ParameterizedTest
    @MethodSource("realisticFiles")
    void findsNothingWhereThereIsNothing(Path file) throws IOException {
        String text = Files.readString(file);
        Map<Defect, String> wrong = new LinkedHashMap<>();
        for (Defect none : NO_DEFECTS) {
            for (String one : seeded(text, none)) {
                for (UnaryOperator<String> spelling : SPELLINGS) {
                    List<String> found = Checked.findings(bytes(spelling.apply(one)));
                    if (!found.isEmpty()) {
                        wrong.putIfAbsent(none, "found " + found);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyRuleIsTriedInSeveralWaysAndEachHasAPlace() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : realisticFiles().toList()) {
            texts.add(Files.readString(file));
        }
        for (Rule rule : Rule.values()) {
            if (NOT_SEEDED.matcher(rule.id()).matches()) {
                continue;
            }
            assertThat(DEFECTS.stream().filter(defect -> defect.rule().equals(rule.id())))
                    .as("%s", rule)
                    .hasSizeGreaterThan(1);
        }
        Stream.of(DEFECTS, NO_DEFECTS)
                .flatMap(List::stream)
                .forEach(defect -> assertThat(texts)
                        .as("places for %s", defect)
                        .anyMatch(text -> !seeded(text, defect).isEmpty()));
    }

    @Test
    void readsEveryEncoding() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/realistic/server.xml"))
                .replaceFirst("<Order>2</Order>", "<Order>1</Order>");
        List<String> expected = Checked.findings(text.getBytes(StandardCharsets.UTF_8));

        assertThat(expected).hasSize(1);
        assertThat(Checked.findings(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(expected);
        assertThat(Checked.findings(declared(text, "utf-16", StandardCharsets.UTF_16LE, "\uFEFF")))
                .isEqualTo(expected);
        assertThat(Checked.findings(declared(text, "utf-16", StandardCharsets.UTF_16BE, "\uFEFF")))
                .isEqualTo(expected);
        assertThat(Checked.findings(declared(text, "windows-1252", Charset.forName("windows-1252"), "")))
                .isEqualTo(expected);
        assertThat(Checked.findings(declared(text, "us-ascii", StandardCharsets.US_ASCII, "")))
                .isEqualTo(expected);
    }

    private static byte[] declared(String text, String encoding, Charset charset, String mark) {
        String place = "Let remote management through";
        String umlaut = charset.newEncoder().canEncode('\u00FC') ? "f\u00FCr die Fernwartung" : place;
        return (mark + text.replace("\"utf-8\"", '"' + encoding + '"').replace(place, umlaut)).getBytes(charset);
    }

    /** The text with the defect at one place after the other, outside comments. */
    static List<String> seeded(String text, Defect defect) {
        List<int[]> comments = new ArrayList<>();
        Matcher comment = COMMENT.matcher(text);
        while (comment.find()) {
            comments.add(new int[] {comment.start(), comment.end()});
        }
        List<String> seeded = new ArrayList<>();
        Matcher place = Pattern.compile(defect.where(), Pattern.DOTALL).matcher(text);
        for (int from = 0; place.find(from); from = place.start() + 1) {
            int start = place.start();
            if (comments.stream().noneMatch(range -> range[0] <= start && start < range[1])) {
                StringBuilder result = new StringBuilder(text.substring(0, start));
                Matcher here = Pattern.compile(defect.where(), Pattern.DOTALL).matcher(text);
                if (here.find(start)) {
                    StringBuilder replaced = new StringBuilder();
                    here.appendReplacement(replaced, defect.instead());
                    result.append(replaced.substring(start)).append(text.substring(here.end()));
                }
                seeded.add(result.toString());
            }
        }
        return seeded;
    }

    /** The line and column of the mark. */
    static String place(String marked) {
        String before =
                marked.substring(0, marked.indexOf(MARK)).replace("\r\n", "\n").replace('\r', '\n');
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        return line + ":" + (before.length() - before.lastIndexOf('\n'));
    }

    static byte[] bytes(String text) {
        return text.getBytes(text.startsWith("\uFEFF") ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
    }
}
