package io.github.unattend.answerfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unattend.answerfile.AnswerFileReader.Detail;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each file under {@code malformed/} breaks in its own way and has beside it the place and the cause that is told. With
 * {@code -Dgolden.write} the texts are written anew, to be read before they are committed.
 */
class MalformationTest {
    private static final Path MALFORMED = Path.of("src/test/resources/malformed");

    /** Stands in values only, so it must never be told. */
    private static final String SECRET = "hunter2";

    /** Not every place is tried, to save time. */
    private static final int STRIDE = 3;

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(MALFORMED)) {
            return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void tellsPlaceAndCause(Path file) throws IOException {
        Path golden = Path.of(file.toString().replaceAll("xml$", "txt"));
        String told = told(Files.readAllBytes(file)).orElse("");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, told + "\n");
        }
        assertThat(told + "\n").isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysItInPlainWords(Path file) throws IOException {
        assertThat(told(Files.readAllBytes(file)).orElseThrow())
                .doesNotContain(SECRET)
                .doesNotContain(Malformation.UNKNOWN)
                .doesNotContainIgnoringCase("wstx")
                .doesNotContain("ParseError", "[row,col", "(code ", "Exception")
                .doesNotEndWith(".");
    }

    private static final String WITH_ENTITY =
            "%s\n<unattend xmlns='urn:schemas-microsoft-com:unattend'>&nbsp;</unattend>";

    /** With what the DOCTYPE declares the file may be well-formed, so nothing else is said of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE unattend SYSTEM 'x'>",
                "<!DOCTYPE unattend PUBLIC 'x' 'y' []>",
                "<!DOCTYPE unattend [<!ENTITY nbsp '&#160;'>]>",
                "<!DOCTYPE unattend [<!ENTITY % p 'x'> %p;]>"
            })
    void tellsNoBreakWhereADoctypeMayDeclareTheEntity(String doctype) {
        assertThatThrownBy(() -> told(WITH_ENTITY.formatted(doctype).getBytes(StandardCharsets.UTF_8)))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("at line 2, column 54 it refers to an entity, and what its DOCTYPE declares is not read;"
                        + " write the text instead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<!DOCTYPE unattend>", "<!DOCTYPE unattend [<!ENTITY other 'x'>]>"})
    void tellsABreakWhereItDoesNot(String doctype) throws IOException {
        assertThat(told(WITH_ENTITY.formatted(doctype).getBytes(StandardCharsets.UTF_8)))
                .hasValueSatisfying(told -> assertThat(told).startsWith("2:54: &nbsp; is HTML; "));
    }

    /** Wherever a file is cut off: nothing is thrown, and the place is its end, or that of the markup which is open there. */
    @Tag("long")
    @Test
    void explainsEveryTruncation() throws IOException {
        String whole = Files.readString(Path.of("src/test/resources/rules/xml-malformed/ok.xml"));
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        for (int length = whole.indexOf("<unattend") + "<unattend ".length();
                length < whole.lastIndexOf('>');
                length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            Fact.Break told = read(cut).orElseThrow();
            assertThat(told.cause()).startsWith("the file ends ");
            long place = told.region().start().offset();
            if (told.cause().contains(" begins here;")) {
                assertThat(place).isEqualTo(whole.lastIndexOf('<', length - 1));
            } else {
                assertThat(place).isBetween(length - 2L, (long) length);
            }
        }
    }

    /** Whatever stands in a wrong place: nothing is thrown, and there is a cause in plain words. */
    @Tag("long")
    @Test
    void explainsWhateverIsInserted() throws IOException {
        String whole = Files.readString(Path.of("src/test/resources/rules/xml-malformed/ok.xml"));
        for (String inserted : List.of(
                "<", ">", "&", "\"", "'", "/", "=", "<!", "<?", "</", "--", "]]>", "\0", ":", "<!--", "&#", "<a>")) {
            for (int at = 0; at <= whole.length(); at += STRIDE) {
                String broken = whole.substring(0, at) + inserted + whole.substring(at);
                Optional<Fact.Break> told = read(broken.getBytes(StandardCharsets.UTF_8));
                assertThat(told.map(Fact.Break::cause)).isNotEqualTo(Optional.of(Malformation.UNKNOWN));
                assertThat(told.map(fact -> fact.region().start().offset()).orElse(0L))
                        .isBetween(0L, (long) broken.length());
            }
        }
    }

    /** Another version of the parser may say something else. */
    @Test
    void saysLittleOfWhatItDoesNotKnow() throws IOException {
        byte[] bytes = "<unattend>\n  <a/>".getBytes(StandardCharsets.UTF_8);
        for (XMLStreamException unknown : List.of(new XMLStreamException("oops"), new XMLStreamException())) {
            Fact.Break told = Malformation.of(unknown, null, () -> new ByteArrayInputStream(bytes));

            assertThat(told.cause()).isEqualTo(Malformation.UNKNOWN);
            assertThat(told.region()).isEqualTo(Region.at(Location.START));
        }
    }

    /** What stands behind 4 MB is not looked at again. */
    @Test
    void tellsTheLineInALargeFile() throws IOException {
        String line = "<a>" + "x".repeat((1 << 20) - 8) + "</a>\n";
        for (int lines : List.of(3, 4)) {
            byte[] bytes = ("<unattend>\n" + line.repeat(lines) + "<b>").getBytes(StandardCharsets.UTF_8);

            Fact.Break told = read(bytes).orElseThrow();

            assertThat(told.region().line()).isEqualTo(lines + 2);
            assertThat(told.cause().equals(Malformation.UNKNOWN)).isEqualTo(lines == 4);
        }
    }

    /** A file that breaks is opened again to explain it, and may be another one by then. */
    @ParameterizedTest
    @ValueSource(strings = {"", "<unattend/>", "<a>", "<?xml version='1.0' encoding='x-none'?>", "\0", "&"})
    void isNotConfusedByAFileThatChangesMeanwhile(String other) throws IOException {
        for (String broken : List.of(
                "<unattend><a>", "<unattend><a></b>", "<unattend>&x;", "<unattend><a b=c", "<unattend><!-- -- -->")) {
            for (int changed = 1; changed < 4; changed++) {
                int from = changed;
                int[] opened = {0};
                List<Fact> facts = new ArrayList<>();
                new AnswerFileReader()
                        .read(
                                () -> new ByteArrayInputStream(
                                        (opened[0]++ < from ? broken : other).getBytes(StandardCharsets.UTF_8)),
                                Detail.FACTS,
                                fact -> facts.add(fact.kept()));
                assertThat(facts).last().isInstanceOf(Fact.Break.class);
            }
        }
    }

    @Test
    @Tag("corpus")
    void knowsTheCauseInEveryRealFile() throws IOException {
        Path corpus = Path.of(System.getProperty("corpus"), "files");
        Map<Path, String> causes = new TreeMap<>();
        for (Path file :
                AnswerFiles.under(corpus, List.of("**/*"), List.of(), Set.of()).files()) {
            read(Files.readAllBytes(file)).ifPresent(told -> causes.put(file, told.cause()));
        }
        assertThat(causes).isNotEmpty().doesNotContainValue(Malformation.UNKNOWN);
    }

    private static Optional<String> told(byte[] bytes) throws IOException {
        return read(bytes)
                .map(fact -> fact.region().start().line() + ":"
                        + fact.region().start().column() + ": " + fact.cause());
    }

    private static Optional<Fact.Break> read(byte[] bytes) throws IOException {
        List<Fact.Break> breaks = new ArrayList<>();
        new AnswerFileReader().read(() -> new ByteArrayInputStream(bytes), Detail.FACTS, fact -> {
            if (fact instanceof Fact.Break found) {
                breaks.add(found);
            }
        });
        assertThat(breaks).hasSizeLessThan(2);
        return breaks.stream().findFirst();
    }
}
