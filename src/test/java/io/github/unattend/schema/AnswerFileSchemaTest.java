package io.github.unattend.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.unattend.answerfile.FileKind;
import io.github.unattend.answerfile.Source;
import io.github.unattend.answerfile.Template;
import io.github.unattend.catalog.Catalog;
import io.github.unattend.catalog.Setting;
import io.github.unattend.catalog.ValueType;
import io.github.unattend.goal.Inspection;
import io.github.unattend.goal.Inspector;
import io.github.unattend.rule.Allowed;
import io.github.unattend.rule.Severities;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema agrees with the table, and with the rules as far as XSD 1.0 can. */
class AnswerFileSchemaTest {
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "true",
            "FALSE",
            " True ",
            "yes",
            "0",
            "1",
            "+7",
            "-1",
            "8",
            "501",
            "99999999999",
            "1.5",
            "0x1f",
            "0xZZ",
            "en-US",
            "en_US",
            "es-ES_tradnl",
            "0409:00000409",
            "en-US; de-DE",
            "0x0409:0x00000409",
            "en-US;",
            "WIN-1",
            "12345",
            "a b",
            "*",
            "a/b",
            "a*b",
            "[a",
            "a^b",
            "a]b",
            "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE",
            "AAAAA-BBBBB",
            "0x07",
            "0fc63daf-8483-4772-8e79-3d69d8477de4",
            "{0fc63daf-8483-4772-8e79-3d69d8477de4}",
            "{0fc63daf",
            "/image/Name",
            "image",
            "W. Europe Standard Time",
            "${x}",
            "{{ x }}",
            "%NAME%",
            "%NAME",
            "@x.y@",
            "__X__",
            "==X==",
            "$NAME$",
            "$NAME",
            "[ your key ]",
            "KVM_TEST_CDKEY",
            "x".repeat(2000));

    /** Cannot be said in XSD 1.0: all but one name, and a range of hexadecimal numbers. */
    private static boolean isBeyond(Setting setting, String value) {
        return (setting.type() == ValueType.ACCOUNT_NAME && value.equals("NONE"))
                || (setting.type() == ValueType.INTEGER && value.matches("0x[0-9A-Fa-f]+"));
    }

    @Test
    void judgesEachValueAsTheTableDoes() {
        List<Place> leaves = leavesBelow(Place.ofComponents());
        assertThat(leaves).hasSizeGreaterThan(800);
        for (Place leaf : leaves) {
            List<String> values = new ArrayList<>(VALUES);
            for (Setting setting : leaf.settings()) {
                values.addAll(setting.values());
                setting.values().forEach(value -> values.add(value.toLowerCase(Locale.ROOT) + "x"));
            }
            SortedSet<Integer> expected = new TreeSet<>();
            StringBuilder elements = new StringBuilder();
            for (int i = 0; i < values.size(); i++) {
                String value = values.get(i);
                if (leaf.settings().stream().noneMatch(setting -> accepts(setting, value))) {
                    expected.add(i + 2);
                }
                elements.append('\n').append(element(leaf.name(), value));
            }
            assertThat(Validation.invalidLines(answerFile(leaf, elements.toString())))
                    .as("values of %s by their lines, from 2 on: %s", leaf.path(), values)
                    .isEqualTo(expected);
        }
    }

    private static boolean accepts(Setting setting, String written) {
        String value = written.strip();
        boolean fits = setting.maxLength() == 0
                || setting.type() == ValueType.INTEGER
                || value.length() <= setting.maxLength();
        return value.isEmpty()
                || Template.isReplacedLater(value)
                || isBeyond(setting, value)
                || (fits && setting.type().problem(setting, value) == null);
    }

    private static List<Place> leavesBelow(Place parent) {
        return parent.children().stream()
                .flatMap(place -> place.isLeaf() ? Stream.of(place) : leavesBelow(place).stream())
                .toList();
    }

    private static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    private static String answerFile(Place leaf, String elements) {
        String[] path = leaf.path().split("\\.", -1);
        String content = elements;
        for (int i = path.length - 2; i >= 0; i--) {
            content = element(path[i], content);
        }
        return answerFile("specialize", "x86", content);
    }

    private static String answerFile(String pass, String architecture, String content) {
        return "<unattend xmlns='urn:schemas-microsoft-com:unattend' xmlns:wcm='http://schemas.microsoft.com/WMIConfig/2002/State'>"
                + "<settings pass='" + pass
                + "'><component name='Microsoft-Windows-Shell-Setup' processorArchitecture='" + architecture
                + "' publicKeyToken='31bf3856ad364e35' language='neutral' versionScope='nonSxS'>" + content
                + "</component></settings></unattend>";
    }

    @Test
    void explainsEachSetting() throws IOException {
        assertThat(Files.readString(Validation.SCHEMA))
                .contains(Catalog.all().stream()
                        .map(Explanation::of)
                        .map(text ->
                                text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            specialize  | amd64   | <ComputerName>PC</ComputerName>                                      | true
            specialize  | AMD64   | <OOBE><HideEULAPage>True</HideEULAPage></OOBE>                       | true
            specialize  | %ARCH%  | <x:y xmlns:x='urn:x'><x:z/></x:y>                                    | true
            oobeSystem  | arm64   | <AutoLogon wcm:action='add' a='b'/>                                  | true
            Specialize  | amd64   | <ComputerName>PC</ComputerName>                                      | false
            specialize  | amd46   | <ComputerName>PC</ComputerName>                                      | false
            specialize  | amd64   | <ComputerName>A-NAME-OF-20-LETTERS</ComputerName>                    | false
            specialize  | amd64   | <ComputerName><b/></ComputerName>                                    | false
            specialize  | amd64   | <ComputorName>PC</ComputorName>                                      | false
            specialize  | amd64   | <OOBE><ComputerName>PC</ComputerName></OOBE>                         | false
            specialize  | amd64   | <OOBE><HideEULAPage>yes</HideEULAPage></OOBE>                        | false
            specialize  | amd64   | <OOBE><ProtectYourPC>9</ProtectYourPC></OOBE>                        | false
            specialize  | amd64   | <OOBE>text</OOBE>                                                    | false
            specialize  | amd64   | <OOBE xmlns=''/>                                                     | false
            """)
    void seesWhatXsdCanSee(String pass, String architecture, String content, boolean valid) throws IOException {
        String answerFile = answerFile(pass, architecture, content);
        assertThat(Validation.invalidLines(answerFile).isEmpty()).isEqualTo(valid);
        if (Validation.hasXmllint()) {
            Path file = Files.writeString(Validation.SCHEMA.resolveSibling("unattend.xml"), answerFile);
            assertThat(Validation.ofXmllint(List.of(file)).isEmpty()).isEqualTo(valid);
        }
    }

    @Test
    @Tag("corpus")
    void everyRealFileWithoutFindingsIsValid() throws IOException {
        List<Path> clean = cleanFiles();
        assertThat(clean).hasSizeGreaterThan(500);
        assertThat(clean)
                .allSatisfy(file ->
                        assertThat(Validation.invalidLines(file.toFile())).isEmpty());
        assumeTrue(Validation.hasXmllint(), "xmllint is not installed");
        assertThat(Validation.ofXmllint(clean)).isEmpty();
    }

    private static List<Path> cleanFiles() throws IOException {
        Path corpus = Path.of(System.getProperty("corpus"));
        Inspector inspector = new Inspector(Severities.DEFAULT, Allowed.nothing());
        List<Path> clean = new ArrayList<>();
        for (String line : Files.readAllLines(corpus.resolve("manifest.tsv"))) {
            String[] row = line.split("\t", -1);
            boolean isWhole = row[6].equals("y") && row[7].equals("n"); // well-formed, no template
            if (isWhole) {
                Path file = corpus.resolve("files").resolve(row[0]);
                Inspection inspection = inspector.inspect(Source.of(file), false);
                if (inspection.kind() == FileKind.ANSWER_FILE
                        && inspection.verdict().violations().isEmpty()) {
                    clean.add(file);
                }
            }
        }
        return clean;
    }
}
