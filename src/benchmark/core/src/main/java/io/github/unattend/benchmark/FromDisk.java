package io.github.unattend.benchmark;

import io.github.unattend.answerfile.AnswerFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
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

/**
 * A directory of answer files: found, read and checked. To be read as time per file: it should be flat. With {@code -wi 0 -i 1 -f 20}
 * each is the first that its JVM does, as in a build.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class FromDisk {
    @Param({"1000", "10000", "100000"})
    public int files;

    /** Of the check only; Woodstox alone always has one. */
    @Param("1")
    public int threads;

    private final BareLoop loop = BareLoop.configured();
    private Path directory;

    /** Written once, and left for the next run. */
    @Setup
    public void write() throws IOException {
        directory = Workplace.files(files);
    }

    @Benchmark
    public long check() throws IOException, InterruptedException, ExecutionException {
        LongAdder orders = new LongAdder();
        Parallel.check(find(), threads, verdict -> orders.add(verdict.orders()));
        return orders.sum();
    }

    @Benchmark
    public long woodstox() throws IOException, XMLStreamException {
        long events = 0;
        for (Path file : find()) {
            try (InputStream in = Files.newInputStream(file)) {
                events += loop.over(in);
            }
        }
        return events;
    }

    private Set<Path> find() throws IOException {
        return AnswerFiles.under(directory, List.of("**/*.xml"), List.of(), Set.of())
                .files();
    }
}
