package io.github.unattend.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whole builds, each beside the others: {@code Processes [rounds=11] [sizes=1,100,1000,10000,1024MiB] [only=plugin,bare]
 * [heap=64m]}. Sizes are numbers of real-sized files, or one file of that many MiB.
 */
final class Processes {
    private static final String MIB = "MiB";
    private static final String PLUGIN = "plugin";
    private static final Path JAR =
            Path.of("target/unattend-maven-plugin-2.0.0-SNAPSHOT-cli.jar").toAbsolutePath();
    private static final Path ORDER_SCHEMA =
            Path.of("src/benchmark/contenders/xsd/order.xsd").toAbsolutePath();

    private final Map<String, String> options;

    private Processes(Map<String, String> options) {
        this.options = options;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        new Processes(options(args)).run();
    }

    static Map<String, String> options(String[] args) {
        return Arrays.stream(args)
                .map(arg -> arg.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    private void run() throws IOException, InterruptedException {
        int rounds = Integer.parseInt(options.getOrDefault("rounds", "11"));
        String heap = options.get("heap");
        Map<String, String> environment = Map.of("MAVEN_OPTS", heap == null ? "" : "-Xmx" + heap);
        for (String size :
                options.getOrDefault("sizes", "1,100,1000,10000,1024MiB").split(",")) {
            Path files = size.endsWith(MIB)
                    ? Workplace.big(Integer.parseInt(size.substring(0, size.length() - MIB.length())))
                    : Workplace.files(Integer.parseInt(size));
            System.out.printf(
                    "%n%s, %d rounds:%n%n", size.endsWith(MIB) ? "One file of " + size : "Files: " + size, rounds);
            new Table(new Interleaved(wanted(files), environment).rounds(rounds), PLUGIN).print();
        }
    }

    private List<Contender> wanted(Path files) throws IOException, InterruptedException {
        List<String> only =
                options.containsKey("only") ? List.of(options.get("only").split(",")) : null;
        return contenders(files).stream()
                .filter(contender -> only == null
                        || contender.base() == null && contender.name().equals("empty")
                        || only.contains(contender.name()))
                .toList();
    }

    private static List<Contender> contenders(Path files) throws IOException, InterruptedException {
        Path ourSchema = writeSchema();
        List<Contender> contenders = new ArrayList<>();
        contenders.add(new Contender("empty", null, Maven.contender("empty", files)));
        for (String name : List.of("nothing", "bare", PLUGIN)) {
            contenders.add(new Contender(name, "empty", Maven.contender(name, files)));
        }
        contenders.add(new Contender("xsd by hand", "empty", Maven.contender("xsd", files, "-Dschema=" + ORDER_SCHEMA)));
        contenders.add(new Contender("xsd of ours", "empty", Maven.contender("xsd", files, "-Dschema=" + ourSchema)));
        contenders.add(
                new Contender("schematron pure", "empty", Maven.contender("schematron", files, "-Dengine=pure")));
        contenders.add(
                new Contender("schematron xslt", "empty", Maven.contender("schematron", files, "-Dengine=schematron")));
        contenders.add(new Contender("jar", null, List.of("java", "-jar", JAR.toString(), "check", files.toString())));
        contenders.add(new Contender("xmllint by hand", null, xmllint(files, ORDER_SCHEMA)));
        contenders.add(new Contender("xmllint of ours", null, xmllint(files, ourSchema)));
        return contenders;
    }

    private static Path writeSchema() throws IOException, InterruptedException {
        Path schema = Workplace.directory().resolve("unattend.xsd");
        List<String> command = List.of("java", "-jar", JAR.toString(), "schema", "--schema-file", schema.toString());
        new ProcessBuilder(command).inheritIO().start().waitFor();
        return schema;
    }

    private static List<String> xmllint(Path files, Path schema) throws IOException {
        List<String> command = new ArrayList<>(List.of("xmllint", "--noout", "--schema", schema.toString()));
        try (Stream<Path> paths = Files.walk(files)) {
            paths.filter(path -> path.toString().endsWith(".xml"))
                    .sorted()
                    .map(Path::toString)
                    .forEach(command::add);
        }
        return command;
    }
}
