package io.github.unattend.benchmark;

import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.answerfile.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * How the cost grows with what there is to check: {@code Growth [rounds=15]}. To be read as time for each item, MiB or file, beside
 * Woodstox alone: it should be flat, but that the first finding costs a second reading. All sizes are measured in turn in one JVM,
 * since two do not compile alike.
 */
final class Growth {
    private static final String NAME = "unattend.xml";
    private static final BareLoop LOOP = new BareLoop();

    private Growth() {}

    public static void main(String[] args) throws IOException, XMLStreamException {
        int rounds = Integer.parseInt(Processes.options(args).getOrDefault("rounds", "15"));
        measure("items of a list, beyond an empty one", "us an item", rounds, lists(0, 50, 100, 250, 500));
        measure("findings among 10,000 items", "us an item", rounds, findings(0, 10, 100, 1_000, 10_000));
        measure("MiB of a file", "ms a MiB", rounds, files(1, 4, 16, 64, 256, 1024));
        measure("files on disk", "us a file", rounds, directories(1_000, 10_000, 100_000));
    }

    private static void measure(String what, String unit, int rounds, List<Size> sizes)
            throws IOException, XMLStreamException {
        for (int round = 0; round < rounds; round++) {
            for (Size size : sizes) {
                size.check().measure();
                size.woodstox().measure();
            }
        }
        System.out.printf("%n| %s | check, %s | Woodstox, %s | as fast |%n|---|---|---|---|%n", what, unit, unit);
        double scale = unit.startsWith("ms") ? 1e6 : 1e3;
        Size first = sizes.get(0);
        boolean beyondFirst = first.units() == 0;
        for (Size size : beyondFirst ? sizes.subList(1, sizes.size()) : sizes) {
            double check = size.check().fastest() - (beyondFirst ? first.check().fastest() : 0);
            double woodstox = size.woodstox().fastest() - (beyondFirst ? first.woodstox().fastest() : 0);
            double units = size.units() * scale;
            System.out.printf(
                    "| %,d | %.3f | %.3f | %.2f |%n", size.count(), check / units, woodstox / units, woodstox / check);
        }
    }

    /** @param units by which the time is divided */
    private record Size(int count, long units, Stopwatch check, Stopwatch woodstox) {
        static Size of(int count, long units, Source source) {
            return new Size(
                    count,
                    units,
                    new Stopwatch(() -> Checking.findings(source)),
                    new Stopwatch(() -> events(source)));
        }
    }

    private static int events(Source source) throws IOException, XMLStreamException {
        try (InputStream in = source.open()) {
            return LOOP.over(in);
        }
    }

    private static List<Size> lists(int... items) {
        List<Size> sizes = new ArrayList<>();
        for (int count : items) {
            byte[] file = list(1, count, 0);
            sizes.add(Size.of(count, count, Source.of(NAME, file)));
        }
        return sizes;
    }

    private static List<Size> findings(int... findings) {
        List<Size> sizes = new ArrayList<>();
        for (int count : findings) {
            byte[] file = list(20, 500, count);
            sizes.add(Size.of(count, 10_000, Source.of(NAME, file)));
        }
        return sizes;
    }

    private static List<Size> files(int... mib) {
        List<Size> sizes = new ArrayList<>();
        for (int count : mib) {
            sizes.add(Size.of(count, count, new Source(NAME, () -> BigFile.open(count))));
        }
        return sizes;
    }

    private static List<Size> directories(int... files) throws IOException {
        List<Size> sizes = new ArrayList<>();
        for (int count : files) {
            Path directory = Workplace.files(count);
            sizes.add(new Size(
                    count,
                    count,
                    new Stopwatch(() -> Checking.findings(below(directory))),
                    new Stopwatch(() -> events(below(directory)))));
        }
        return sizes;
    }

    private static AnswerFiles below(Path directory) throws IOException {
        return AnswerFiles.under(directory, List.of(), List.of(), Set.of());
    }

    private static int events(AnswerFiles files) throws IOException, XMLStreamException {
        int sum = 0;
        for (Path file : files.files()) {
            sum += events(Source.of(file));
        }
        return sum;
    }

    /** A file with some lists of so many items each; its first items have no Order, as many as findings are wanted. */
    private static byte[] list(int lists, int itemsOfEach, int findings) {
        StringBuilder text = new StringBuilder(
                "<unattend xmlns=\"urn:schemas-microsoft-com:unattend\">\n <settings pass=\"specialize\">\n");
        int item = 0;
        for (int list = 0; list < lists; list++) {
            text.append(String.format(
                    "  <component name=\"Microsoft-Windows-Deployment\" processorArchitecture=\"amd64\" language=\"l-%d\""
                            + " publicKeyToken=\"31bf3856ad364e35\" versionScope=\"nonSxS\">\n   <RunSynchronous>\n",
                    list));
            for (int order = 1; order <= itemsOfEach; order++, item++) {
                text.append(String.format(
                        "    <RunSynchronousCommand>\n     %s\n     <Path>cmd /c echo step %d</Path>\n    </RunSynchronousCommand>\n",
                        item < findings ? "<!-- no Order -->" : "<Order>" + order + "</Order>", order));
            }
            text.append("   </RunSynchronous>\n  </component>\n");
        }
        return text.append(" </settings>\n</unattend>\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
