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
 * One answer file of any size, never held as a whole: a real-sized one, in which one more component repeats settings, comments and
 * texts as often as it takes.
 */
final class BigFile {
    private static final int MIB = 1 << 20;
    private static final String END = "</unattend>";
    private static final byte[] HEAD = head();
    private static final byte[] BLOCK = block();
    private static final byte[] TAIL = ("            </FavoritesList>\n        </component>\n    </settings>\n" + END
                    + "\n")
            .getBytes(StandardCharsets.UTF_8);

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
        List<ByteArrayInputStream> parts = Stream.of(
                        Stream.of(HEAD), IntStream.range(0, mib).mapToObj(i -> BLOCK), Stream.of(TAIL))
                .flatMap(part -> part)
                .map(ByteArrayInputStream::new)
                .toList();
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    /** All of a real-sized file but its end, and the begin of the component. */
    private static byte[] head() {
        String real = AnswerFileText.of(new Random(1), 20_000, "utf-8", "for all devices");
        String component = "    <settings pass=\"specialize\">\n"
                + "        <component name=\"Microsoft-Windows-IE-InternetExplorer\" processorArchitecture=\"amd64\""
                + " publicKeyToken=\"31bf3856ad364e35\" language=\"neutral\" versionScope=\"nonSxS\""
                + " xmlns:wcm=\"http://schemas.microsoft.com/WMIConfig/2002/State\">\n            <FavoritesList>\n";
        return (real.substring(0, real.lastIndexOf(END)) + component).getBytes(StandardCharsets.UTF_8);
    }

    /** A MiB. */
    private static byte[] block() {
        StringBuilder block = new StringBuilder();
        String last = "";
        for (int i = 0; block.length() + last.length() <= MIB; i++) {
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
        return block.append(" ".repeat(MIB - block.length())).toString().getBytes(StandardCharsets.UTF_8);
    }
}
