package io.github.unattend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.answerfile.AnswerFileReader;
import io.github.unattend.answerfile.AnswerFileReader.Detail;
import io.github.unattend.rule.Judge;
import io.github.unattend.rule.Rule;
import io.github.unattend.rule.Severities;
import io.github.unattend.rule.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    private static final String MARK = "\u00A6";

    private static final String ORDER = "<Order>(\\d+)</Order>";
    private static final String LISTS = "(?:RunSynchronous|RunAsynchronous|FirstLogonCommands|LogonCommands"
            + "|CreatePartitions|ModifyPartitions)";
    private static final String LIST_ENDS = "</(?:ImageInstall|RegionalOverrides|" + LISTS + ")>";
    private static final String ITEMS = "(?:RunSynchronousCommand|RunAsynchronousCommand|SynchronousCommand"
            + "|AsynchronousCommand|CreatePartition|ModifyPartition|DataImage|RegionalOverride)";
    private static final String UP_TO_500 = "(?:RunSynchronousCommand|RunAsynchronousCommand|SynchronousCommand)";
    private static final String IN_ITEM_UP_TO_500 = "(?=(?:(?!</" + ITEMS + ">).)*</" + UP_TO_500 + ">)";
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    /** One way to spoil a file: a rule, what it is put in place of, and what is put there. */
    private record Defect(String rule, String where, String instead) {}

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
        new Defect("order-out-of-range", ORDER + "(?=\\s*<RegionKeyword>)", "\u00A6<Order>200</Order>"),
        new Defect("order-duplicate", "(" + ORDER + "(?:(?!" + LIST_ENDS + "|<Order>).)*)<Order>\\d+</Order>", "$1\u00A6<Order>$2</Order>"),
        new Defect("order-duplicate", "(" + ORDER + "(?:(?!" + LIST_ENDS + "|<Order>).)*)<Order>\\d+</Order>", "$1\u00A6<Order> 0$2</Order>"),
        new Defect("order-duplicate", "(" + ORDER + "(?:(?!" + LIST_ENDS + ").)*)</RunSynchronous>",
            "$1</RunSynchronous><RunSynchronous><RunSynchronousCommand>\u00A6<Order>$2</Order></RunSynchronousCommand></RunSynchronous>"),
        new Defect("order-gap", "<(CreatePartitions|ModifyPartitions)>((?:(?!</\\1>).)*<Order>)\\d+(</Order>(?:(?!<Order>|</\\1>).)*</\\1>)", "\u00A6<$1>$29$3"),
        new Defect("order-gap", "<(CreatePartitions|ModifyPartitions)>((?:(?!<Order>).)*<Order>)1(</Order>)", "\u00A6<$1>$27$3"),
        new Defect("pass-invalid", "</unattend>", "<settings pass='generalize'><component name='Microsoft-Windows-Deployment'>\u00A6<RunSynchronous/></component></settings>$0"),
        new Defect("pass-invalid", "</unattend>", "<settings pass='auditUser'><component name='Microsoft-Windows-Shell-Setup'>\u00A6<FirstLogonCommands/></component></settings>$0"),
        new Defect("pass-invalid", "</unattend>", "<settings pass='oobeUser'><component name='Microsoft-Windows-Setup'>\u00A6<RunAsynchronous/></component></settings>$0"),
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
        new Defect("misspelled", "<Order>(\\d+)</Order>", "\u00A6<order>$1</order>"),
        new Defect("misspelled", "<(" + LISTS + ")>", "$0\u00A6<RegionalOverride/>"),
        new Defect("misspelled", "</DiskConfiguration>", "$0\u00A6<diskConfiguration/>"),
        new Defect("misspelled", "</RunSynchronous>", "$0\u00A6<RunASynchronous/>"),
        new Defect("misspelled", "</component>", "$0\u00A6<Component name='x'/>"),
        new Defect("misspelled", "</settings>", "$0\u00A6<Settings pass='windowsPE'/>"),
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
        new Defect("", ORDER + "(?=\\s*<RegionKeyword>)", "<Order>199</Order>"),
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
        new Defect("", "</settings>", "<component name=\"Contoso\"><RunSynchronous/><Order/></component>$0"),
        new Defect("", "<unattend ", "<!-- unattended: ignore nothing -->$0"),
        new Defect("", "(</Description>\\s*<Order>\\d+</Order>\\s*)<Path>[^<]*</Path>", "$1<Path> " + "&amp;".repeat(259) + " </Path>"),
        new Defect("", "<Description>[^<]*</Description>(?=\\s*<Order>\\d+</Order>\\s*<Path>)", "<Description>" + "x".repeat(259) + "</Description>"),
        new Defect("", "<CommandLine>[^<]*</CommandLine>", "<CommandLine>" + "x".repeat(1024) + "</CommandLine>"));

    /** Ways to write the same file; the last ones in UTF-16. */
    private static final List<UnaryOperator<String>> SPELLINGS = List.of(
        text -> text,
        text -> text.replace("\n", "\r\n"),
        text -> text.replace("\n", "\r"),
        text -> text.replaceAll(">\\s+<", "><"),
        text -> text.replaceAll("(</?)(?=[A-Za-z])(?!x:)", "$1u:").replace("xmlns=\"", "xmlns:u=\""),
        text -> text.replaceAll("xmlns:wcm=", "xmlns:w=").replaceAll("wcm:(?=action|keyValue)", "w:"),
        text -> text.replaceAll(">\n", "><!-- <Order>1</Order> & -->\n<!-- - -->"),
        text -> text.replace("\"amd64\"", "\"ia64\"").replace("\"x86\"", "\"arm\""),
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
        for (Defect defect : DEFECTS) {
            for (String one : seeded(text, defect)) {
                for (UnaryOperator<String> spelling : SPELLINGS) {
                    String marked = spelling.apply(one);
                    assertThat(findings(bytes(marked.replace(MARK, ""))))
                            .as("%s in%n%s", defect, one)
                            .containsExactly(place(marked) + " " + defect.rule());
                    cases++;
                }
            }
        }
        assertThat(cases).isGreaterThan(1000);
    }

    @ParameterizedTest
    @MethodSource("realisticFiles")
    void findsNothingWhereThereIsNothing(Path file) throws IOException {
        String text = Files.readString(file);
        for (Defect none : NO_DEFECTS) {
            for (String one : seeded(text, none)) {
                for (UnaryOperator<String> spelling : SPELLINGS) {
                    assertThat(findings(bytes(spelling.apply(one))))
                            .as("%s in%n%s", none, one)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void everyRuleIsTriedInSeveralWaysAndEachHasAPlace() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : realisticFiles().toList()) {
            texts.add(Files.readString(file));
        }
        for (Rule rule : Rule.values()) {
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
        List<String> expected = findings(text.getBytes(StandardCharsets.UTF_8));

        assertThat(expected).hasSize(1);
        assertThat(findings(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
        assertThat(findings(declared(text, "utf-16", StandardCharsets.UTF_16LE, "\uFEFF")))
                .isEqualTo(expected);
        assertThat(findings(declared(text, "utf-16", StandardCharsets.UTF_16BE, "\uFEFF")))
                .isEqualTo(expected);
        assertThat(findings(declared(text, "windows-1252", Charset.forName("windows-1252"), "")))
                .isEqualTo(expected);
        assertThat(findings(declared(text, "us-ascii", StandardCharsets.US_ASCII, "")))
                .isEqualTo(expected);
    }

    private static byte[] declared(String text, String encoding, Charset charset, String mark) {
        String place = "Let remote management through";
        String umlaut = charset.newEncoder().canEncode('\u00FC') ? "f\u00FCr die Fernwartung" : place;
        return (mark + text.replace("\"utf-8\"", '"' + encoding + '"').replace(place, umlaut)).getBytes(charset);
    }

    /** The text with the defect at one place after the other, outside comments. */
    private static List<String> seeded(String text, Defect defect) {
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
    private static String place(String marked) {
        String before =
                marked.substring(0, marked.indexOf(MARK)).replace("\r\n", "\n").replace('\r', '\n');
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        return line + ":" + (before.length() - before.lastIndexOf('\n'));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(text.startsWith("\uFEFF") ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
    }

    private static List<String> findings(byte[] bytes) {
        Judge judge = new Judge(Severities.DEFAULT);
        try {
            new AnswerFileReader().read(() -> new ByteArrayInputStream(bytes), Detail.FACTS, judge);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return judge.verdict().violations().stream()
                .map(SeededDefectsTest::shown)
                .toList();
    }

    private static String shown(Violation violation) {
        return violation.region().line() + ":" + violation.region().column() + " "
                + violation.rule().id();
    }
}
