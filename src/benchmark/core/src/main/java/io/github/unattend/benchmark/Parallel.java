package io.github.unattend.benchmark;

import io.github.unattend.rule.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** An experiment: checks files in several threads and tells their verdicts in the order of the files. The plugin uses one. */
final class Parallel {
    private Parallel() {}

    static void check(Collection<Path> files, int threads, Consumer<Verdict> told)
            throws IOException, InterruptedException, ExecutionException {
        if (threads == 1) {
            for (Path file : files) {
                told.accept(Checking.check(() -> Files.newInputStream(file)));
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Verdict>> verdicts = files.stream()
                    .map(file -> pool.submit(() -> Checking.check(() -> Files.newInputStream(file))))
                    .toList();
            for (Future<Verdict> verdict : verdicts) {
                told.accept(verdict.get());
            }
        } finally {
            pool.shutdown();
        }
    }
}
