package io.github.unattend.benchmark;

import io.github.unattend.rule.Verdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
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

/** One real-sized file after the other, from memory, in a warm JVM: the check, and Woodstox alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class RealSizedFiles {
    /** A directory with answer files instead of generated ones. */
    @Param("")
    public String corpus;

    private List<byte[]> files;
    private Iterator<byte[]> next;
    private BareLoop configured;
    private BareLoop byDefault;

    @Setup
    public void read() throws IOException {
        files = corpus.isEmpty() ? AnswerFileSet.first(1000) : wellFormed(AnswerFileSet.below(Path.of(corpus)));
        next = files.iterator();
        configured = BareLoop.configured();
        byDefault = BareLoop.byDefault();
    }

    private static List<byte[]> wellFormed(List<byte[]> files) {
        BareLoop loop = BareLoop.configured();
        return files.stream()
                .filter(file -> {
                    try {
                        return loop.over(new ByteArrayInputStream(file)) > 0;
                    } catch (XMLStreamException e) {
                        return false;
                    }
                })
                .toList();
    }

    private byte[] file() {
        if (!next.hasNext()) {
            next = files.iterator();
        }
        return next.next();
    }

    @Benchmark
    public Verdict check() throws IOException {
        byte[] file = file();
        return Checking.check(() -> new ByteArrayInputStream(file));
    }

    @Benchmark
    public int woodstox() throws XMLStreamException {
        return configured.over(new ByteArrayInputStream(file()));
    }

    @Benchmark
    public int woodstoxByDefault() throws XMLStreamException {
        return byDefault.over(new ByteArrayInputStream(file()));
    }
}
