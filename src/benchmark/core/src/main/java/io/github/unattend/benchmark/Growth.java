package io.github.unattend.benchmark;

import io.github.unattend.rule.Verdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLStreamException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How the cost grows with what there is in a file. To be read as time per item, per finding or per MiB: it should be flat. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class Growth {
    /** Files with as many items; how many lists they stand in, and how many have no Order. */
    private abstract static class Items {
        private final BareLoop loop = BareLoop.configured();
        private byte[] file;

        final void write(int lists, int itemsOfEach, int findings) {
            StringBuilder text = new StringBuilder(
                    "<unattend xmlns=\"urn:schemas-microsoft-com:unattend\">\n" + " <settings pass=\"specialize\">\n");
            int item = 0;
            for (int list = 0; list < lists; list++) {
                text.append(String.format(
                        "  <component name=\"Microsoft-Windows-Deployment\" processorArchitecture=\"amd64\" language=\"l-%d\""
                                + " publicKeyToken=\"31bf3856ad364e35\" versionScope=\"nonSxS\">\n   <RunSynchronous>\n",
                        list));
                for (int order = 1; order <= itemsOfEach; order++, item++) {
                    text.append(String.format(
                            "    <RunSynchronousCommand>\n     <%1$s>%2$d</%1$s>\n     <Path>cmd /c echo step %2$d</Path>\n"
                                    + "    </RunSynchronousCommand>\n",
                            item < findings ? "Other" : "Order", order));
                }
                text.append("   </RunSynchronous>\n  </component>\n");
            }
            text.append(" </settings>\n</unattend>\n");
            file = text.toString().getBytes(StandardCharsets.UTF_8);
        }

        final Verdict check() throws IOException {
            return Checking.check(() -> new ByteArrayInputStream(file));
        }

        final int woodstox() throws XMLStreamException {
            return loop.over(new ByteArrayInputStream(file));
        }
    }

    /** One list. */
    @State(Scope.Benchmark)
    public static class OneList extends Items {
        @Param({"1", "10", "50", "100", "250", "500"})
        public int items;

        @Setup
        public void write() {
            write(1, items, 0);
        }
    }

    /** Ten thousand items in twenty lists. */
    @State(Scope.Benchmark)
    public static class ManyFindings extends Items {
        @Param({"0", "10", "100", "1000", "10000"})
        public int findings;

        @Setup
        public void write() {
            write(20, 500, findings);
        }
    }

    /** A stream of that many MiB. */
    @State(Scope.Benchmark)
    public static class Size {
        @Param({"1", "4", "16", "64", "256", "1024"})
        public int mib;

        private final BareLoop loop = BareLoop.configured();
    }

    @Benchmark
    public Verdict listCheck(OneList file) throws IOException {
        return file.check();
    }

    @Benchmark
    public int listWoodstox(OneList file) throws XMLStreamException {
        return file.woodstox();
    }

    @Benchmark
    public Verdict findingsCheck(ManyFindings file) throws IOException {
        return file.check();
    }

    @Benchmark
    public int findingsWoodstox(ManyFindings file) throws XMLStreamException {
        return file.woodstox();
    }

    @Benchmark
    public Verdict sizeCheck(Size size) throws IOException {
        return Checking.check(() -> BigFile.open(size.mib));
    }

    @Benchmark
    public int sizeWoodstox(Size size) throws IOException, XMLStreamException {
        try (InputStream in = BigFile.open(size.mib)) {
            return size.loop.over(in);
        }
    }
}
