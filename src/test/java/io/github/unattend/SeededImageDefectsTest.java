package io.github.unattend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.SeededDefectsTest.Defect;
import io.github.unattend.answerfile.Source;
import io.github.unattend.goal.Inspector;
import io.github.unattend.image.Image;
import io.github.unattend.rule.Allowed;
import io.github.unattend.rule.Images;
import io.github.unattend.rule.Severities;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same as {@link SeededDefectsTest} for files that do not fit the images they are for. */
class SeededImageDefectsTest {
    private static final String NAME = "Windows Server 2022 SERVERSTANDARD";

    private static final Images IMAGES = new Images(
            "install.wim",
            List.of(
                    image(1, NAME, "amd64", "en-US", "de-DE"),
                    image(2, NAME + "CORE", "amd64", "en-US"),
                    image(3, "Windows 10 Pro", "x86", "en-US")),
            List.of(image(1, "Windows Setup", "amd64", "en-US")));

    private static final String PASS = "<settings pass=\"(?:specialize|oobeSystem)\">";
    private static final String CORE =
            "<component name='Microsoft-Windows-International-Core'" + SeededDefectsTest.IDENTITY;
    private static final String SHELL = "<component name=\"Microsoft-Windows-Shell-Setup\" processorArchitecture=\"";
    private static final String WHICH = "<Key>/IMAGE/NAME</Key>(\\s*)<Value>[^<]*</Value>";

    // spotless:off
    private static final List<Defect> DEFECTS = List.of(
        new Defect("image-not-found", WHICH, "<Key>/IMAGE/NAME</Key>$1\u00A6<Value>Windows Server 2022</Value>"),
        new Defect("image-not-found", WHICH, "<Key>/image/name</Key>$1\u00A6<Value>\n Windows 10 &amp; Pro\n</Value>"),
        new Defect("image-not-found", WHICH, "<Key>/IMAGE/INDEX</Key>$1\u00A6<Value>4</Value>"),
        new Defect("image-not-found", WHICH, "\u00A6<Value>0</Value>$1<Key>/IMAGE/INDEX</Key>"),
        new Defect("image-not-found", WHICH, "<Key>/IMAGE/DESCRIPTION</Key>$1\u00A6<Value>Windows Server 2022 SERVERSTANDARDCORE</Value>"),
        new Defect("image-not-found", "</MetaData>", "$0<MetaData><Key>/IMAGE/INDEX</Key>\u00A6<Value>1</Value></MetaData>"),
        new Defect("image-not-found", "<DataImage [^>]*>", "$0<InstallFrom><MetaData><Key>/IMAGE/INDEX</Key>\u00A6<Value>7</Value></MetaData></InstallFrom>"),
        new Defect("image-architecture", SHELL + "\\w+", "\u00A6" + SHELL + "arm64"),
        new Defect("image-architecture", SHELL + "\\w+", "\u00A6" + SHELL + "IA64"),
        new Defect("image-architecture", SHELL + "amd64", "\u00A6" + SHELL + "x86"),
        new Defect("image-architecture", PASS, "$0\u00A6" + CORE.replace("amd64", "arm") + "><UserLocale>en-US</UserLocale></component>"),
        new Defect("image-language", "<UILanguage>en-US</UILanguage>", "\u00A6<UILanguage>de-DE</UILanguage>"),
        new Defect("image-language", "<UILanguage>en-US</UILanguage>", "\u00A6<UILanguage> en-GB </UILanguage>"),
        new Defect("image-language", PASS, "$0" + CORE + ">\u00A6<UILanguage>fr-FR</UILanguage></component>"),
        new Defect("image-language", "(<Value>" + NAME + "CORE</Value>.*)(" + PASS + ")", "$1$2" + CORE + ">\u00A6<UILanguage>de-DE</UILanguage></component>"));

    private static final List<Defect> NO_DEFECTS = List.of(
        new Defect("", WHICH, "<Key>/IMAGE/NAME</Key>$1<Value> windows SERVER 2022 ServerStandard </Value>"),
        new Defect("", WHICH, "<Key>/IMAGE/INDEX</Key>$1<Value>2</Value>"),
        new Defect("", WHICH, "<Key>/IMAGE/INDEX</Key>$1<Value>\\${index}</Value>"),
        new Defect("", WHICH, "<Key>/IMAGE/NAME</Key>$1<Value/>"),
        new Defect("", WHICH, "<Key>/IMAGE/FLAGS</Key>$1<Value>Core</Value>"),
        new Defect("", WHICH, "$0<!-- <Value>Windows 7</Value> -->"),
        new Defect("", "</MetaData>", "$0<MetaData><Key>/IMAGE/INDEX</Key><Value>2</Value></MetaData>"),
        new Defect("", "</MetaData>|<ImageInstall>", "$0<!-- as /IMAGE/INDEX -->"),
        new Defect("", SHELL + "\\w+", SHELL + "wow64"),
        new Defect("", PASS, "$0" + CORE + "><UILanguage>EN-us</UILanguage></component>"),
        new Defect("", "<Value>[^<]*CORE</Value>(.*" + PASS + ")", "<Value>" + NAME + "</Value>$1" + CORE + "><UILanguage>de-DE</UILanguage></component>"),
        new Defect("", "<UILanguage>en-US</UILanguage>", "<UILanguage>{{ language }}</UILanguage>"));
    // spotless:on

    private static Image image(int index, String name, String architecture, String... languages) {
        return new Image(index, name, "of " + index, architecture, List.of(languages));
    }

    static Stream<Defect> defects() {
        return Stream.of(DEFECTS, NO_DEFECTS).flatMap(List::stream);
    }

    /** What is no defect has no mark, and so no place. */
    @ParameterizedTest
    @MethodSource("defects")
    void findsExactlyTheDefectThatIsThere(Defect defect) throws IOException {
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (Path file : SeededDefectsTest.realisticFiles().toList()) {
            for (String one : SeededDefectsTest.seeded(Files.readString(file), defect)) {
                for (UnaryOperator<String> spelling : SeededDefectsTest.SPELLINGS) {
                    if (spelling != SeededDefectsTest.OTHER_ARCHITECTURES) {
                        String marked = spelling.apply(one);
                        boolean wrong = marked.contains(SeededDefectsTest.MARK);
                        expected.add(wrong ? "[" + SeededDefectsTest.place(marked) + " " + defect.rule() + "]" : "[]");
                        found.add(findings(marked.replace(SeededDefectsTest.MARK, ""))
                                .toString());
                    }
                }
            }
        }
        assertThat(found).isNotEmpty().isEqualTo(expected);
    }

    private static List<String> findings(String text) throws IOException {
        return new Inspector(Severities.DEFAULT, Allowed.nothing(), IMAGES)
                        .inspect(Source.of("unattend.xml", SeededDefectsTest.bytes(text)), false)
                        .verdict()
                        .violations()
                        .stream()
                        .map(violation -> violation.region().line() + ":"
                                + violation.region().column() + " "
                                + violation.rule().id())
                        .toList();
    }
}
