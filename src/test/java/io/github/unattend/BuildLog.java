package io.github.unattend;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The log of an integration test, reduced to what the plugin says in it; everything else differs between Mavens. */
public final class BuildLog {
    private static final Pattern HEADLINE = Pattern.compile("\\[INFO] --- unattend(?:-maven-plugin)?:[^:]+:\\w+ \\(.*");
    private static final Pattern NEXT = Pattern.compile("\\[INFO] (?:---.*-)?");
    private static final Pattern DOWNLOAD = Pattern.compile("\\[INFO] Download(?:ing|ed) from .*");
    private static final Pattern FAILURE = Pattern.compile(
            "\\[ERROR] Failed to execute goal \\S+ (?:\\(.*?\\) )?on project \\S+: (.*?)(?: -> \\[Help 1])?");
    private static final Pattern DETAIL = Pattern.compile("(?m)^\\[(?:ERROR|WARNING)] +\\d* +[|=] .*\n");
    private static final Pattern EXCEPTION = Pattern.compile("\\[ERROR] \\[Help 1] .*/(\\w+)");

    private final List<String> runs = new ArrayList<>();
    private StringBuilder run;
    private boolean inside;
    private String failure = "";

    private BuildLog() {}

    /** What each run of a goal said; the last line of one that failed names the exception and gives its message. */
    public static List<String> of(File basedir) throws IOException {
        BuildLog log = new BuildLog();
        Files.readAllLines(basedir.toPath().resolve("build.log")).forEach(log::line);
        log.endRun();
        return log.runs;
    }

    /** The same without the source, the address and the documentation of each violation. */
    public static List<String> inShort(File basedir) throws IOException {
        return of(basedir).stream()
                .map(said -> DETAIL.matcher(said).replaceAll(""))
                .toList();
    }

    private void line(String line) {
        Matcher failed = FAILURE.matcher(line);
        Matcher exception = EXCEPTION.matcher(line);
        if (HEADLINE.matcher(line).matches()) {
            endRun();
            run = new StringBuilder();
            inside = true;
        } else if (NEXT.matcher(line).matches()) {
            inside = false;
        } else if (failed.matches()) {
            failure = failed.group(1);
        } else if (exception.matches() && run != null) {
            run.append(exception.group(1)).append(": ").append(failure).append('\n');
        } else if (inside && !DOWNLOAD.matcher(line).matches()) {
            run.append(line).append('\n');
        }
    }

    private void endRun() {
        if (run != null) {
            runs.add(run.toString());
        }
    }
}
