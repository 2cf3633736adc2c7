package io.github.unattend.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which classes a check of one clean file loads, by the jar they are from; of the JDK only those that the bare mojo does not. */
final class LoadedClasses {
    private static final Pattern LINE = Pattern.compile("\\[class,load\\] (\\S+) source: (.*)");
    private static final Pattern HIDDEN = Pattern.compile("(\\$\\$Lambda|Lambda(Form|\\$)|0x).*");

    private LoadedClasses() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Map<String, List<String>> ofPlugin = loaded("plugin");
        Map<String, List<String>> ofBare = loaded("bare");
        ofPlugin.forEach((source, classes) -> {
            List<String> more = new ArrayList<>(classes);
            more.removeAll(ofBare.getOrDefault(source, List.of()));
            if (!more.isEmpty()) {
                System.out.println("\n" + source + ": " + more.size());
                more.forEach(name -> System.out.println("  " + name));
            }
        });
    }

    private static Map<String, List<String>> loaded(String project) throws IOException, InterruptedException {
        Path log = Workplace.directory().resolve("classes-" + project + ".log");
        Map<String, String> environment = Map.of("MAVEN_OPTS", "-Xlog:class+load:file=" + log);
        Run.of(
                Maven.contender(project, Workplace.files(1)),
                environment,
                Workplace.directory(),
                Workplace.directory().resolve("classes.out"));
        Map<String, List<String>> classes = new TreeMap<>();
        for (String line : Files.readAllLines(log)) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.find()) {
                classes.computeIfAbsent(source(matcher.group(2)), source -> new ArrayList<>())
                        .add(HIDDEN.matcher(matcher.group(1)).replaceFirst("(lambda)"));
            }
        }
        return classes;
    }

    /** The name of a jar; all others are the JDK's own. */
    private static String source(String source) {
        return source.endsWith(".jar") ? source.substring(source.lastIndexOf('/') + 1) : "JDK and generated";
    }
}
