package io.github.unattend.malformed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.unattend.answerfile.AnswerFileReader;
import io.github.unattend.answerfile.Break;
import io.github.unattend.answerfile.Location;
import io.github.unattend.answerfile.Region;
import io.github.unattend.answerfile.Source;
import io.github.unattend.rule.Allowed;
import io.github.unattend.rule.Images;
import io.github.unattend.rule.Judge;
import io.github.unattend.rule.Severities;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each file under {@code malformed/} breaks in its own way and has beside it the place and the message. Those named
 * {@code other-} show what is said of all causes that are not told apart. With {@code -Dgolden.write} the texts are written anew, to
 * be read before they are committed.
 */
class MalformationTest {
    private static final Path MALFORMED = Path.of("src/test/resources/malformed");

    /** Only in values, so it must never be reported. */
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
        String reported = told(Files.readAllBytes(file)).orElseThrow();
        assertThat(reported.endsWith(Cause.UNKNOWN))
                .isEqualTo(file.getFileName().toString().startsWith("other-"));
        assertThat(reported)
                .doesNotContain(SECRET)
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
    @ValueSource(strings = {"", "<!DOCTYPE unattend>"})
    void tellsABreakWhereItDoesNot(String doctype) throws IOException {
        assertThat(told(WITH_ENTITY.formatted(doctype).getBytes(StandardCharsets.UTF_8)))
                .hasValueSatisfying(told -> assertThat(told).startsWith("2:54: an unknown entity; "));
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
            Malformation told = read(cut).orElseThrow();
            assertThat(told.message()).startsWith("the file is truncated: it ends ");
            long place = told.region().start().offset();
            if (told.message().contains("inside this ")) {
                assertThat(place).isEqualTo(whole.lastIndexOf('<', length - 1));
            } else {
                assertThat(place).isBetween(length - 2L, (long) length);
            }
        }
    }

    /** Whatever is in a wrong place: nothing is thrown, and the place is in the file. */
    @Tag("long")
    @Test
    void explainsWhateverIsInserted() throws IOException {
        String whole = Files.readString(Path.of("src/test/resources/rules/xml-malformed/ok.xml"));
        for (String inserted : List.of(
                "<", ">", "&", "\"", "'", "/", "=", "<!", "<?", "</", "--", "]]>", "\0", ":", "<!--", "&#", "<a>")) {
            for (int at = 0; at <= whole.length(); at += STRIDE) {
                String broken = whole.substring(0, at) + inserted + whole.substring(at);
                Optional<Malformation> told = read(broken.getBytes(StandardCharsets.UTF_8));
                assertThat(told.map(malformation ->
                                        malformation.region().start().offset())
                                .orElse(0L))
                        .isBetween(0L, (long) broken.length());
            }
        }
    }

    /** Another version of the parser may say something else. */
    @Test
    void saysLittleOfWhatItDoesNotKnow() throws IOException {
        byte[] bytes = "<unattend>\n  <a/>".getBytes(StandardCharsets.UTF_8);
        for (XMLStreamException unknown : List.of(new XMLStreamException("oops"), new XMLStreamException())) {
            Malformation told =
                    Malformation.of(new Break(unknown, null, 0, List.of()), Source.of("unattend.xml", bytes));

            assertThat(told.message()).isEqualTo(Cause.UNKNOWN);
            assertThat(told.region()).isEqualTo(Region.at(Location.START));
        }
    }

    /** What comes after 4 MB is not looked at again. */
    @Test
    void tellsTheLineInALargeFile() throws IOException {
        String line = "<a>" + "x".repeat((1 << 20) - 8) + "</a>\n";
        for (int lines : List.of(3, 4)) {
            byte[] bytes = ("<unattend>\n" + line.repeat(lines) + "<b>").getBytes(StandardCharsets.UTF_8);

            Malformation told = read(bytes).orElseThrow();

            assertThat(told.region().line()).isEqualTo(lines + 2);
            assertThat(told.message().equals(Cause.UNKNOWN)).isEqualTo(lines == 4);
        }
    }

    /** A file that breaks is opened again to explain it, and may be another one by then. */
    @ParameterizedTest
    @ValueSource(strings = {"", "<unattend/>", "<a>", "<?xml version='1.0' encoding='x-none'?>", "\0", "&"})
    void isNotConfusedByAFileThatChangesMeanwhile(String other) throws IOException {
        for (String broken : List.of(
                "<unattend><a>", "<unattend><a></b>", "<unattend>&x;", "<unattend><a b=c", "<unattend><!-- -- -->")) {
            for (int changed = 1; changed < 3; changed++) {
                int from = changed;
                int[] opened = {0};
                assertThat(read(new Source(
                                "unattend.xml",
                                () -> new ByteArrayInputStream(
                                        (opened[0]++ < from ? broken : other).getBytes(StandardCharsets.UTF_8)))))
                        .isPresent();
            }
        }
    }

    /** What is said of all other causes is never said of a real file, and the place is that of another parser. */
    @Test
    @Tag("corpus")
    void knowsTheCauseInEveryRealFile() throws IOException {
        Path corpus = Path.of(System.getProperty("corpus"));
        int malformed = 0;
        for (String row : Files.readAllLines(corpus.resolve("expected.tsv"))) {
            String[] columns = row.split("\t", -1);
            if (columns[2].equals("xml-malformed")) {
                malformed++;
                Malformation told = read(Files.readAllBytes(
                                corpus.resolve("files").resolve(columns[0])))
                        .orElseThrow();
                assertThat(told.message()).as(columns[0]).isNotBlank().isNotEqualTo(Cause.UNKNOWN);
                assertThat(told.region().line()).as(columns[0]).isCloseTo(Integer.parseInt(columns[1]), within(2));
            }
        }
        assertThat(malformed).isEqualTo(57);
    }

    private static Optional<String> told(byte[] bytes) throws IOException {
        return read(bytes)
                .map(malformation -> malformation.region().start().line() + ":"
                        + malformation.region().start().column() + ": " + malformation.message());
    }

    private static Optional<Malformation> read(byte[] bytes) throws IOException {
        return read(Source.of("unattend.xml", bytes));
    }

    /** What is said of a file that breaks. */
    static Optional<Malformation> read(Source source) throws IOException {
        AnswerFileReader.Result result = new AnswerFileReader()
                .read(source, new Judge(Severities.DEFAULT, Allowed.nothing(), Images.NONE, false));
        return result.isAnswerFile() && result.broken() != null
                ? Optional.of(Malformation.of(result.broken(), source))
                : Optional.empty();
    }
}
