package io.github.unattend.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines of Maven builds: offline, from the repository into which the benchmarks were installed. */
final class Maven {
    private static final String OFFLINE = "-o";

    private Maven() {}

    static List<String> verify(Path pom, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("mvn", "mvn"),
                "-B",
                OFFLINE,
                "-Dmaven.repo.local=" + Workplace.directory().resolve("repository"),
                "-f",
                pom.toString(),
                "verify"));
        command.addAll(List.of(arguments));
        return command;
    }

    /** The build of one of the projects in {@code src/benchmark/contenders}. */
    static List<String> contender(String project, Path files, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("-Dfiles=" + files);
        return verify(
                Path.of("src/benchmark/contenders", project, "pom.xml").toAbsolutePath(), all.toArray(String[]::new));
    }

    /** The same command, but it may fetch what is not in the repository yet. */
    static List<String> online(List<String> command) {
        return command.stream().filter(part -> !part.equals(OFFLINE)).toList();
    }
}
