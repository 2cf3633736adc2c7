package io.github.unattend.benchmark;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** Times one piece of work again and again, short ones many times in one go, and keeps its fastest time. */
final class Stopwatch {
    /** In ns. */
    private static final long SHORTEST_GO = 200_000_000;

    /** What is to be timed; its result is used, so that the compiler cannot leave it out. */
    interface Work {
        int run() throws IOException, XMLStreamException;
    }

    private final Work work;
    private long fastest = Long.MAX_VALUE;
    private int results;

    Stopwatch(Work work) {
        this.work = work;
    }

    void measure() throws IOException, XMLStreamException {
        long start = System.nanoTime();
        long elapsed;
        int times = 0;
        do {
            results += work.run();
            times++;
            elapsed = System.nanoTime() - start;
        } while (elapsed < SHORTEST_GO);
        fastest = Math.min(fastest, elapsed / times);
    }

    /** In ns. */
    double fastest() {
        return fastest;
    }
}
