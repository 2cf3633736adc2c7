package io.github.unattend.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One run of a process. CPU and memory are told by GNU time, so where that is not installed they are not a number.
 *
 * @param exit its exit value; {@link #TOO_LONG} where it was stopped
 * @param wall seconds from start to end
 * @param cpu seconds of all its threads, in user and system mode
 * @param memory its largest resident set, in MB
 */
record Run(int exit, double wall, double cpu, double memory) {
    static final int TOO_LONG = Integer.MIN_VALUE;

    private static final Path GNU_TIME = Path.of("/usr/bin/time");
    private static final long LONGEST_SECONDS = 120;

    /** Runs a command in a directory. What it prints is in the log afterwards. */
    static Run of(List<String> command, Map<String, String> environment, Path directory, Path log)
            throws IOException, InterruptedException {
        Path times = Files.createTempFile("times", ".txt");
        List<String> timed = new ArrayList<>(command);
        if (Files.isExecutable(GNU_TIME)) {
            timed.addAll(0, List.of(GNU_TIME.toString(), "-f", "%U %S %M", "-o", times.toString()));
        }
        ProcessBuilder builder = new ProcessBuilder(timed)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        Process process = builder.start();
        process.getOutputStream().close();
        boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
        double wall = (System.nanoTime() - start) / 1e9;
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        List<String> lines = Files.readAllLines(times);
        Files.delete(times);
        if (!ended || lines.isEmpty()) {
            return new Run(ended ? process.exitValue() : TOO_LONG, wall, Double.NaN, Double.NaN);
        }
        String[] told = lines.get(lines.size() - 1).split(" ");
        return new Run(
                process.exitValue(),
                wall,
                Double.parseDouble(told[0]) + Double.parseDouble(told[1]),
                Double.parseDouble(told[2]) * 1024 / 1e6);
    }
}
