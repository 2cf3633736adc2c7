package io.github.unattend.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that were made to do harm end in one clear error. */
class HostileImageFileTest {
    private static final String ONE_IMAGE = "<WIM><IMAGE INDEX='1'/></WIM>";
    private static final String OUTSIDE = "truncated or broken: the header names XML data outside the file";
    private static final String COMPRESSED = "broken: the XML data is compressed";
    private static final String NOT_NUMBERED = "broken: the images are not numbered 1, 2, 3 and so on";
    private static final String NOT_PARSED = "broken: the XML data cannot be parsed";
    private static final String NO_INDEX = "broken: an image has no valid index";
    private static final String TOO_LONG =
            "broken: the XML data has too long a tag or text, or too many different names";

    @TempDir
    private Path directory;

    @Test
    void readsAFileWithoutHarm() throws IOException {
        assertThat(ImageFile.read(file(WimBytes.of(1, ONE_IMAGE)))).hasSize(1);
    }

    static Stream<Arguments> headers() {
        return Stream.of(
                arguments(0, 'Z', 1, "not a Windows image file (.wim, .esd, .swm or an .iso with one)"),
                arguments(8, 207, 4, "broken: the header has an unknown size"),
                arguments(8, -1, 4, "broken: the header has an unknown size"),
                arguments(40, 0, 2, "broken: the header says part 0 of 1"),
                arguments(40, 65535, 2, "broken: the header says part 65535 of 1"),
                arguments(42, 0, 2, "broken: the header says part 1 of 0"),
                arguments(44, 0, 4, "broken: the number of images is 0 in the header and 1 in the XML data"),
                arguments(
                        44,
                        1_000_000_000,
                        4,
                        "broken: the number of images is 1000000000 in the header and 1 in the XML data"),
                arguments(44, -1, 4, "broken: the number of images is 4294967295 in the header and 1 in the XML data"),
                arguments(72, 0, 7, "incomplete: the header names no XML data"),
                arguments(72, (64L << 20) + 1, 7, "the XML data is larger than 64 MiB"),
                arguments(72, -1, 7, "the XML data is larger than 64 MiB"),
                arguments(72, 1, 7, COMPRESSED),
                arguments(79, 4, 1, COMPRESSED),
                arguments(79, 255, 1, COMPRESSED),
                arguments(80, 0, 8, OUTSIDE),
                arguments(80, -1, 8, OUTSIDE),
                arguments(80, 209, 8, OUTSIDE),
                arguments(80, Long.MIN_VALUE, 8, OUTSIDE),
                arguments(80, Long.MAX_VALUE, 8, OUTSIDE),
                arguments(88, -1, 8, COMPRESSED));
    }

    @ParameterizedTest
    @MethodSource("headers")
    void refusesWildHeaders(int at, long value, int length, String message) throws IOException {
        byte[] bytes = WimBytes.of(1, ONE_IMAGE);
        byte[] number = ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(value)
                .array();
        System.arraycopy(number, 0, bytes, at, length);

        assertRefused(bytes, message);
    }

    static Stream<Arguments> xml() {
        return Stream.of(
                arguments("", NOT_PARSED),
                arguments("no XML", NOT_PARSED),
                arguments("<WIM>", NOT_PARSED),
                arguments("<WIM><IMAGE INDEX='1'></WIM>", NOT_PARSED),
                arguments("<WIM><IMAGE INDEX='1'><NAME>&lol;</NAME></IMAGE></WIM>", NOT_PARSED),
                arguments("<WIM><IMAGE INDEX='1'><NAME>a<B/></NAME></IMAGE></WIM>", NOT_PARSED),
                arguments("<WIM><x:IMAGE/></WIM>", NOT_PARSED),
                arguments("<WIM>" + "<A>".repeat(2000), NOT_PARSED),
                arguments("<html/>", "broken: the root of the XML data is not WIM"),
                arguments(
                        "<!DOCTYPE WIM [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><WIM><IMAGE INDEX='1'/></WIM>",
                        "broken: the XML data has a DOCTYPE"),
                arguments("<WIM><IMAGE/></WIM>", NO_INDEX),
                arguments("<WIM><IMAGE INDEX=''/></WIM>", NO_INDEX),
                arguments("<WIM><IMAGE INDEX='-1'/></WIM>", NO_INDEX),
                arguments("<WIM><IMAGE INDEX='99999999999'/></WIM>", NO_INDEX),
                arguments("<WIM><IMAGE INDEX='\u0661'/></WIM>", NO_INDEX),
                arguments("<WIM><IMAGE INDEX='0'/></WIM>", NOT_NUMBERED),
                arguments("<WIM><IMAGE INDEX='2'/></WIM>", NOT_NUMBERED),
                arguments("<WIM><IMAGE INDEX='1'/><IMAGE INDEX='1'/></WIM>", NOT_NUMBERED),
                arguments(
                        "<WIM><IMAGE INDEX='1'/><IMAGE INDEX='2'/></WIM>",
                        "broken: the number of images is 1 in the header and 2 in the XML data"),
                arguments("<WIM/>", "broken: the number of images is 1 in the header and 0 in the XML data"));
    }

    @ParameterizedTest
    @MethodSource("xml")
    void refusesOtherXml(String xml, String message) throws IOException {
        assertRefused(WimBytes.of(1, xml), message);
    }

    static Stream<Arguments> tooMuch() {
        String tooLong = "a".repeat(1_200_000);
        String manyNames =
                IntStream.range(0, 300_000).mapToObj(i -> "<n" + i + "/>").collect(Collectors.joining());
        String namesOfOneHash = IntStream.range(1 << 19, 1 << 20)
                .mapToObj(
                        i -> '<' + Integer.toBinaryString(i).replace("0", "Aa").replace("1", "BB") + "/>")
                .collect(Collectors.joining());
        return Stream.of(
                arguments("<WIM><" + tooLong + "/></WIM>", TOO_LONG),
                arguments("<WIM><IMAGE INDEX='1' A='" + tooLong + "'/></WIM>", NOT_PARSED),
                arguments("<WIM><!--" + tooLong + "--></WIM>", TOO_LONG),
                arguments("<WIM><?" + tooLong + "?></WIM>", TOO_LONG),
                arguments("<WIM><IMAGE INDEX='1'><NAME>" + tooLong + "</NAME></IMAGE></WIM>", TOO_LONG),
                arguments(
                        "<WIM><IMAGE INDEX='1'><NAME>" + "<![CDATA[a]]>a".repeat(600_000) + "</NAME></IMAGE></WIM>",
                        TOO_LONG),
                arguments("<WIM>" + manyNames + "</WIM>", TOO_LONG),
                arguments("<WIM>" + namesOfOneHash + "</WIM>", TOO_LONG),
                arguments(
                        "<WIM>" + "<IMAGE INDEX='1'/>".repeat(70_000) + "</WIM>",
                        "the XML data says more about the images than can be read"),
                arguments(
                        "<WIM><IMAGE INDEX='1'><WINDOWS><LANGUAGES>" + "<LANGUAGE/>".repeat(300_000)
                                + "</LANGUAGES></WINDOWS></IMAGE></WIM>",
                        "the XML data says more about the images than can be read"));
    }

    @Timeout(60)
    @ParameterizedTest
    @MethodSource("tooMuch")
    void refusesTooMuch(String xml, String message) throws IOException {
        assertRefused(WimBytes.of(1, xml), message);
    }

    @Test
    void readsMuchThatIsNotAboutImages() throws IOException {
        String xml = "<WIM>" + "<A B='c'>d</A>".repeat(500_000) + "<IMAGE INDEX='1'/></WIM>";

        assertThat(ImageFile.read(file(WimBytes.of(1, xml)))).hasSize(1);
    }

    @Test
    void readsImagesInAnyOrder() throws IOException {
        assertThat(ImageFile.read(file(WimBytes.of(2, "<WIM><IMAGE INDEX='2'/><IMAGE INDEX='1'/></WIM>"))))
                .extracting(Image::index)
                .containsExactly(1, 2);
    }

    @Test
    void readsXmlWithAnotherDeclaredEncodingAndNoMark() throws IOException {
        byte[] xml = ("<?xml version='1.0' encoding='utf-8'?>" + ONE_IMAGE).getBytes(StandardCharsets.UTF_16LE);

        assertThat(ImageFile.read(file(WimBytes.of(1, xml)))).hasSize(1);
    }

    private void assertRefused(byte[] bytes, String message) throws IOException {
        Path file = file(bytes);
        assertThatThrownBy(() -> ImageFile.read(file))
                .isInstanceOf(ImageException.class)
                .hasMessage(message);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(directory.resolve("install.wim"), bytes);
    }
}
