package io.github.unattend.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures processes in turn, round after round, so that what else happens on the machine meets all of them alike. Each runs once
 * before it counts, builds online then, to fetch what they need; one that fails or takes more than two minutes is left out, and that
 * is said.
 */
final class Interleaved {
    private final List<Contender> contenders;
    private final Map<String, String> environment;
    private final Path logs;

    Interleaved(List<Contender> contenders, Map<String, String> environment) throws IOException {
        this.contenders = new ArrayList<>(contenders);
        this.environment = environment;
        this.logs = Files.createDirectories(Workplace.directory().resolve("logs"));
    }

    /** The runs of each, round by round. */
    Map<Contender, List<Run>> rounds(int rounds) throws IOException, InterruptedException {
        Map<Contender, List<Run>> runs = new LinkedHashMap<>();
        for (Contender contender : List.copyOf(contenders)) {
            Run first = run(contender, Maven.online(contender.command()));
            if (first.exit() == 0) {
                runs.put(contender, new ArrayList<>());
            } else {
                contenders.remove(contender);
                System.out.println(
                        first.exit() == Run.TOO_LONG
                                ? contender.name() + " is left out: it takes more than two minutes."
                                : contender.name() + " is left out: it fails, see " + log(contender));
            }
        }
        for (int round = 0; round < rounds; round++) {
            for (Contender contender : contenders) {
                runs.get(contender).add(run(contender, contender.command()));
            }
            Collections.rotate(contenders, 1);
        }
        return runs;
    }

    private Run run(Contender contender, List<String> command) throws IOException, InterruptedException {
        return Run.of(command, environment, logs, log(contender));
    }

    private Path log(Contender contender) {
        return logs.resolve(contender.name().replace(' ', '-') + ".log");
    }
}
