package io.github.unattend.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One answer file of any size, never held as a whole: a real-sized one, in which components full of settings, comments and texts
 * follow, as many as it takes.
 */
final class BigFile {
    private static final int MIB = 1 << 20;
    private static final String END = "</unattend>";
    private static final String TAIL = "    </settings>\n" + END + "\n";
    private static final byte[] BLOCK = block();

    private BigFile() {}

    /** Writes it: {@code BigFile FILE MIB}. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    static void write(Path file, int mib) throws IOException {
        Files.createDirectories(file.getParent());
        try (InputStream in = open(mib);
                OutputStream out = Files.newOutputStream(file)) {
            in.transferTo(out);
        }
    }

    static InputStream open(int mib) {
        List<InputStream> parts = Stream.of(
                        Stream.of(head()), IntStream.range(0, mib).mapToObj(BigFile::component), Stream.of(bytes(TAIL)))
                .flatMap(part -> part)
                .toList();
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    /** All of a real-sized file but its end, and the begin of a pass. */
    private static InputStream head() {
        String real = AnswerFileText.of(new Random(1), 20_000, "utf-8", "for all devices");
        return bytes(real.substring(0, real.lastIndexOf(END)) + "    <settings pass=\"specialize\">\n");
    }

    /** One more component of a MiB, which differs from the others in its language. */
    private static InputStream component(int number) {
        String begin = String.format(
                "        <component name=\"Microsoft-Windows-IE-InternetExplorer\" processorArchitecture=\"amd64\""
                        + " publicKeyToken=\"31bf3856ad364e35\" language=\"l-%d\" versionScope=\"nonSxS\""
                        + " xmlns:wcm=\"http://schemas.microsoft.com/WMIConfig/2002/State\">\n            <FavoritesList>\n",
                number);
        return new SequenceInputStream(bytes(begin), new ByteArrayInputStream(BLOCK));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A MiB of favorites, and the end of their component. */
    private static byte[] block() {
        String end = "            </FavoritesList>\n        </component>\n";
        StringBuilder block = new StringBuilder();
        String last = "";
        for (int i = 0; block.length() + last.length() + end.length() <= MIB; i++) {
            block.append(last);
            last = String.format(
                    "                <!-- favorite %d of the intranet, as agreed with the help desk -->\n"
                            + "                <FavoriteItem wcm:action=\"add\">\n"
                            + "                    <FavTitle>Example %d &amp; others</FavTitle>\n"
                            + "                    <FavURL>https://example.org/intranet/page/%d?from=setup</FavURL>\n"
                            + "                    <FavID>favorite-%d</FavID>\n"
                            + "                </FavoriteItem>\n",
                    i, i, i, i);
        }
        return block.append(end).toString().getBytes(StandardCharsets.UTF_8);
    }
}
