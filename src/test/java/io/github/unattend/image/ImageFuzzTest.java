package io.github.unattend.image;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a file holds, reading it ends with its images or with one clear error. A failing input is to be kept in
 * {@code ImageFuzzTestInputs}.
 */
class ImageFuzzTest {
    private static final Path IMAGES = Path.of("src/test/resources/images");
    private static final int SECTOR = 2048;

    @TempDir
    private Path directory;

    @MethodSource("files")
    @FuzzTest
    void readsOrRefusesAnyBytes(byte[] bytes) throws IOException {
        readOrRefuse(bytes);
    }

    static Stream<byte[]> files() throws IOException {
        return Stream.of(bytes("languages.wim"), bytes("split.swm"), WimBytes.of(1, "<WIM><IMAGE INDEX='1'/></WIM>"));
    }

    @MethodSource("xml")
    @FuzzTest
    void readsOrRefusesAnyXml(byte[] xml) throws IOException {
        readOrRefuse(WimBytes.of(1, xml));
        readOrRefuse(WimBytes.of(1, new String(xml, StandardCharsets.UTF_8)));
    }

    static Stream<byte[]> xml() throws IOException {
        byte[] utf16 = bytes("languages.wim.xml");
        return Stream.of(utf16, new String(utf16, StandardCharsets.UTF_16).getBytes(StandardCharsets.UTF_8));
    }

    /** The first bytes are the header's from its part number on. */
    @MethodSource("numbers")
    @FuzzTest
    void readsOrRefusesAnyNumbersInTheHeader(byte[] numbers) throws IOException {
        byte[] file = WimBytes.of(1, "<WIM><IMAGE INDEX='1'/></WIM>");
        System.arraycopy(numbers, 0, file, 40, Math.min(numbers.length, file.length - 40));
        readOrRefuse(file);
    }

    static Stream<byte[]> numbers() {
        return Stream.of(Arrays.copyOfRange(WimBytes.header(1, 208, 60), 40, 96));
    }

    /** Two bytes say where in the sectors that lead to the file, four what is there instead. */
    @MethodSource("patches")
    @FuzzTest
    void readsOrRefusesAnyNumbersInAnIso(byte[] patches) throws IOException {
        byte[] disc = disc();
        int[] sectors = IntStream.range(16, disc.length / SECTOR)
                .filter(sector -> disc[sector * SECTOR] != 0 && disc[sector * SECTOR] != 'M')
                .toArray();
        for (ByteBuffer left = ByteBuffer.wrap(patches); left.remaining() >= 6; ) {
            int place = Short.toUnsignedInt(left.getShort());
            int at = sectors[place / 512 % sectors.length] * SECTOR + place % 512;
            ByteBuffer.wrap(disc).putInt(at, left.getInt());
        }
        readOrRefuse(disc);
    }

    static Stream<byte[]> patches() {
        return Stream.of(new byte[0], new byte[6], new byte[] {6, (byte) 252, 1, 0, 0, 0, 9, 20, -1, -1, -1, -1});
    }

    private static byte[] disc() throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(IMAGES.resolve("disc.iso.gz")))) {
            return in.readAllBytes();
        }
    }

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(IMAGES.resolve(name));
    }

    private void readOrRefuse(byte[] bytes) throws IOException {
        try {
            ImageFile.read(Files.write(directory.resolve("install.wim"), bytes));
        } catch (ImageException e) {
            if (!e.getMessage().matches("[\\p{Print}]{10,120}")) {
                throw new AssertionError("not a plain sentence", e);
            }
        }
    }
}
