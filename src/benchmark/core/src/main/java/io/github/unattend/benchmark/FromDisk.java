package io.github.unattend.benchmark;

import io.github.unattend.answerfile.AnswerFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
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
 * A directory of answer files: found, read and checked, in one thread or more. With {@code -wi 0 -i 1 -f 30} each time is that of the
 * first check in its JVM, as in a build.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class FromDisk {
    @Param({"100", "1000", "10000"})
    public int files;

    @Param({"1", "2"})
    public int threads;

    private Path directory;

    /** Written once, and left for the next run. */
    @Setup
    public void write() throws IOException {
        directory = Workplace.files(files);
    }

    @Benchmark
    public long check() throws IOException, InterruptedException, ExecutionException {
        LongAdder orders = new LongAdder();
        AnswerFiles found = AnswerFiles.under(directory, List.of("**/*.xml"), List.of(), Set.of());
        Parallel.check(found.files(), threads, verdict -> orders.add(verdict.orders()));
        return orders.sum();
    }
}
