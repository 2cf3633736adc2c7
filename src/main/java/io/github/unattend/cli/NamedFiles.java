package io.github.unattend.cli;

import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.answerfile.PrintableText;
import io.github.unattend.answerfile.Source;
import io.github.unattend.goal.Paths;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The files and directories that a command is called with. */
final class NamedFiles {
    private static final String STANDARD_INPUT = "-";

    /** In bytes; it is held in memory, as it is read more than once. */
    private static final int LARGEST_INPUT = 1 << 24;

    private static final int MOST_SHOWN = 5;
    private static final Pattern PLAIN = Pattern.compile("[\\w./:=,\\\\-]+");

    /** What decides which files are read, and what is a violation. */
    private static final Set<String> OPTIONS_OF_FIX = Set.of("--includes", "--excludes", "--severities", "--allow");

    @Parameters(
            paramLabel = "FILE|DIRECTORY",
            arity = "1..*",
            description = "Answer files, and directories to look for them in; - is standard input, but not of fix.")
    private List<String> arguments;

    @Option(
            names = "--includes",
            split = ",",
            paramLabel = "PATTERN",
            description =
                    "The files to look at in directories, as Ant patterns. Default: **/*.xml, in upper or lower case")
    private List<String> includes = List.of();

    @Option(
            names = "--excludes",
            split = ",",
            paramLabel = "PATTERN",
            description = "The files not to look at in directories, as Ant patterns.")
    private List<String> excludes = List.of();

    @Option(
            names = "--stdin-name",
            paramLabel = "NAME",
            defaultValue = "stdin.xml",
            description = "The file that standard input is reported as. Default: ${DEFAULT-VALUE}")
    private String stdinName;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private final AnswerFiles found = new AnswerFiles(Path.of(""), new TreeSet<>(), new TreeSet<>(), new TreeMap<>());
    private final Set<Path> directories = new TreeSet<>();
    private final Map<Path, Source> notOnDisk = new HashMap<>();

    boolean hasStandardInput() {
        return arguments.contains(STANDARD_INPUT);
    }

    /** Looks for all of them; one that is named twice is there once. */
    AnswerFiles find() {
        for (String argument : arguments) {
            if (argument.equals(STANDARD_INPUT)) {
                readStandardInput();
            } else {
                add(path(argument));
            }
        }
        return found;
    }

    private void readStandardInput() {
        Path path = path(stdinName);
        if (path.getFileName() == null) {
            throw new ParameterException(command.commandLine(), "--stdin-name: not the name of a file: " + stdinName);
        }
        try {
            InputStream in = ((UnattendCli) command.root().userObject()).in();
            byte[] bytes = in.readNBytes(LARGEST_INPUT + 1);
            if (bytes.length > LARGEST_INPUT) {
                throw new IOException(
                        "standard input has more than " + LARGEST_INPUT + " bytes; name the file instead");
            }
            notOnDisk.put(path, Source.of(path.getFileName().toString(), bytes));
            found.files().add(path);
        } catch (IOException e) {
            found.unreadable().put(path, e);
        }
    }

    private void add(Path path) {
        try {
            if (Files.isDirectory(path)) {
                directories.add(path);
                AnswerFiles inside = AnswerFiles.under(path, includes, excludes, Set.of());
                found.files().addAll(inside.files());
                found.templates().addAll(inside.templates());
                found.unreadable().putAll(inside.unreadable());
            } else if (Files.isRegularFile(path)) {
                found.files().add(path);
            } else if (Files.isSymbolicLink(path)) {
                throw new IOException("a symbolic link that leads nowhere");
            } else if (Files.exists(path)) {
                throw new IOException("not a regular file");
            } else {
                throw new NoSuchFileException(path.toString());
            }
        } catch (IOException e) {
            found.unreadable().put(path, e);
        }
    }

    /** Which files were looked for. */
    String shown() {
        return String.join(", ", arguments);
    }

    /** How the command {@code fix} is called for the same files; with three dots where they are many. */
    String fixCommand() {
        Stream<String> options = command.commandLine().getParseResult().matchedOptions().stream()
                .filter(option -> OPTIONS_OF_FIX.contains(option.longestName()))
                .flatMap(option ->
                        option.originalStringValues().stream().map(value -> option.longestName() + "=" + value));
        Stream<String> names = arguments.size() > MOST_SHOWN ? Stream.of("...") : arguments.stream();
        return Stream.concat(Stream.of("java", "-jar", jar(), "fix"), Stream.concat(options, names))
                .map(word -> PLAIN.matcher(word).matches() ? word : '"' + word + '"')
                .map(PrintableText::whole)
                .collect(Collectors.joining(" "));
    }

    /** As the command line names it; Java knows it by this name. */
    private static String jar() {
        String path = System.getProperty("java.class.path", "");
        return path.contains(File.pathSeparator) || !path.endsWith(".jar") ? UnattendCli.NAME + ".jar" : path;
    }

    private Path path(String argument) {
        try {
            return Path.of(argument).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new ParameterException(command.commandLine(), "not a path: " + argument, e);
        }
    }

    /** How a file that was found is read. */
    Source source(Path path) {
        Source source = notOnDisk.get(path);
        return source == null ? Source.of(path) : source;
    }

    /**
     * Says that there was no answer file.
     *
     * @return what the process ends with: files are named by tools that do not know what is in them, directories by people
     */
    int none(Terminal terminal) {
        if (directories.isEmpty()) {
            terminal.info("Nothing checked: not an answer file");
            return ExitCode.CLEAN;
        }
        String all = directories.stream().map(Paths::shown).collect(Collectors.joining(", "));
        terminal.problem("No answer file in " + all + "; includes are "
                + (includes.isEmpty() ? "**/*.xml" : String.join(", ", includes)));
        return ExitCode.NO_ANSWER_FILE;
    }
}
