package io.github.unattend.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Against files that wimlib and genisoimage made (make.sh beside them). */
class ImageFileTest {
    private static final Path IMAGES = Path.of("src/test/resources/images");
    private static final Map<String, String> ARCHITECTURES =
            Map.of("0", "x86", "5", "arm", "6", "ia64", "9", "amd64", "12", "arm64");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"editions.wim, 2", "architectures.wim, 7", "languages.wim, 2", "editions.esd, 2", "split.swm, 1"})
    void readsEachFieldAsWiminfoPrintsIt(String name, int count) throws Exception {
        List<Image> images = ImageFile.read(IMAGES.resolve(name));

        assertThat(images).hasSize(count).isEqualTo(expected(IMAGES.resolve(name + ".xml")));
    }

    @Test
    void readsTheArchitectures() throws IOException {
        assertThat(ImageFile.read(IMAGES.resolve("architectures.wim")))
                .extracting(Image::architecture)
                .containsExactly("x86", "arm", "ia64", "amd64", "arm64", "99", "");
    }

    @Test
    void readsNamesInEachScriptAndAllLanguages() throws IOException {
        assertThat(ImageFile.read(IMAGES.resolve("languages.wim")))
                .containsExactly(
                        new Image(
                                1,
                                "Windows 11 Профессиональная",
                                "ウィンドウズ 11 プロ",
                                "amd64",
                                List.of("ru-RU", "ja-JP", "ar-SA")),
                        new Image(2, "<R&D> \"𝕎\" 😀", "two\nlines", "arm64", List.of("de-DE")));
    }

    @Test
    void readsNothingButHeaderAndXmlOfALargeFile() throws Exception {
        byte[] xml = "<WIM><IMAGE INDEX='1'><NAME>large</NAME></IMAGE></WIM>".getBytes(StandardCharsets.UTF_16LE);
        Path file = directory.resolve("install.wim");
        long offset = 6_000_000_000L;
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write(WimBytes.header(1, offset, xml.length));
            sparse.seek(offset);
            sparse.write(xml);
        }

        assertThat(ImageFile.read(file)).extracting(Image::name).containsExactly("large");
    }

    @Test
    void refusesALaterPart() {
        assertRefused(IMAGES.resolve("split2.swm"), "this is part 2 of a split image file; use the first part");
    }

    @Test
    void refusesThePipableForm() {
        assertRefused(
                IMAGES.resolve("pipable.wim"),
                "wimlib's pipable form is not supported; convert it with wimoptimize --not-pipable");
    }

    @Test
    void refusesWhatIsNoFile() {
        assertRefused(directory, "not a regular file");
        Path missing = directory.resolve("missing.wim");
        assertThatThrownBy(() -> ImageFile.read(missing)).isInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"editions.wim", "editions.esd", "split.swm"})
    void refusesAFileThatEndsEarly(String name) throws IOException {
        byte[] whole = Files.readAllBytes(IMAGES.resolve(name));
        for (int length = 0; length < whole.length; length += 1 + length / 40) {
            Path file = Files.write(directory.resolve(name), Arrays.copyOf(whole, length));

            assertThatThrownBy(() -> ImageFile.read(file))
                    .isInstanceOf(ImageException.class)
                    .hasMessageStartingWith(length < 8 ? "not a Windows image file" : "truncated");
        }
    }

    @Test
    void readsTheImageOfAnIso() throws IOException {
        assertThat(ImageFile.read(unzipped("disc.iso"))).isEqualTo(ImageFile.read(IMAGES.resolve("languages.wim")));
    }

    @Test
    void readsAFileOfAnIsoThatLiesInSeveralPieces() throws IOException {
        Path disc = unzipped("disc.iso");
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(disc)).order(ByteOrder.LITTLE_ENDIAN);
        int size = (int) Files.size(IMAGES.resolve("languages.wim"));
        int entry = fileEntry(bytes, size);
        int sector = bytes.getInt(entry + 180);
        int partition = position(bytes.array()) / 2048 - sector;
        int moved = bytes.capacity() / 2048 - partition;
        ByteBuffer two = ByteBuffer.allocate(bytes.capacity() + 4096).order(ByteOrder.LITTLE_ENDIAN);
        two.put(bytes.array());
        // All after the first sector of the file goes to the end of the disc.
        two.put(bytes.array(), (partition + sector + 1) * 2048, size - 2048);
        two.put((partition + sector + 1) * 2048, new byte[size - 2048]);
        two.putInt(entry + 172, 16)
                .putInt(entry + 176, 2048)
                .putInt(entry + 184, size - 2048)
                .putInt(entry + 188, moved);

        assertThat(ImageFile.read(Files.write(disc, two.array())))
                .isEqualTo(ImageFile.read(IMAGES.resolve("languages.wim")));
    }

    @ParameterizedTest
    @CsvSource({
        "empty-disc.iso, 'this ISO has no sources/install.wim, install.esd or install.swm'",
        "no-udf.iso, this ISO has another file system than a Windows ISO (UDF); extract sources/install.wim"
    })
    void refusesAnotherIso(String name, String message) throws IOException {
        assertRefused(unzipped(name), message);
    }

    /** Each byte of the descriptors, folders and entries wrong in turn. */
    @Test
    void readsOrRefusesADamagedIso() throws IOException {
        Path file = unzipped("disc.iso");
        byte[] whole = Files.readAllBytes(file);
        int refused = 0;
        try (RandomAccessFile disc = new RandomAccessFile(file.toFile(), "rw")) {
            for (int at = 16 * 2048; at < position(whole); at++) {
                if (whole[at] != 0) {
                    write(disc, at, 0xFF);
                    refused += isRefused(file) ? 1 : 0;
                    write(disc, at, whole[at]);
                }
            }
        }
        assertThat(refused).isGreaterThan(50);
    }

    private static void write(RandomAccessFile file, int at, int value) throws IOException {
        file.seek(at);
        file.write(value);
    }

    private static boolean isRefused(Path file) throws IOException {
        try {
            ImageFile.read(file);
            return false;
        } catch (ImageException e) {
            return true;
        }
    }

    @Test
    void takesNoImageFileForAnIso() throws IOException {
        byte[] wim = Arrays.copyOf(Files.readAllBytes(IMAGES.resolve("languages.wim")), 40_000);
        System.arraycopy("CD001".getBytes(StandardCharsets.US_ASCII), 0, wim, 16 * 2048 + 1, 5);

        assertThat(ImageFile.read(Files.write(directory.resolve("install.wim"), wim)))
                .hasSize(2);
    }

    private static int fileEntry(ByteBuffer bytes, int size) {
        for (int at = 0; at < bytes.capacity(); at += 2048) {
            if (bytes.getShort(at) == 261 && bytes.getLong(at + 56) == size) {
                return at;
            }
        }
        throw new AssertionError("the disc has no file of " + size + " bytes");
    }

    private static int position(byte[] bytes) {
        for (int at = 0; at < bytes.length; at += 2048) {
            if (new String(bytes, at, 5, StandardCharsets.US_ASCII).equals("MSWIM")) {
                return at;
            }
        }
        throw new AssertionError("the disc has no image file");
    }

    private Path unzipped(String name) throws IOException {
        Path file = directory.resolve(name);
        try (InputStream in = new GZIPInputStream(Files.newInputStream(IMAGES.resolve(name + ".gz")))) {
            Files.copy(in, file);
        }
        return file;
    }

    private static void assertRefused(Path file, String message) {
        assertThatThrownBy(() -> ImageFile.read(file))
                .isInstanceOf(ImageException.class)
                .hasMessage(message);
    }

    /** What is in the XML that wiminfo printed, by XPath. */
    private static List<Image> expected(Path xml) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml.toFile());
        List<Image> images = new ArrayList<>();
        for (Node image : nodes("/WIM/IMAGE", document)) {
            String architecture = text("WINDOWS/ARCH", image);
            images.add(new Image(
                    Integer.parseInt(text("@INDEX", image)),
                    text("NAME", image),
                    text("DESCRIPTION", image),
                    ARCHITECTURES.getOrDefault(architecture, architecture),
                    nodes("WINDOWS/LANGUAGES/LANGUAGE", image).stream()
                            .map(Node::getTextContent)
                            .toList()));
        }
        return images;
    }

    private static String text(String path, Node node) throws Exception {
        return XPathFactory.newInstance().newXPath().evaluate(path, node);
    }

    private static List<Node> nodes(String path, Node node) throws Exception {
        NodeList found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, node, XPathConstants.NODESET);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            nodes.add(found.item(i));
        }
        return nodes;
    }
}
