package io.github.unattend.cli;

import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.answerfile.PrintableText;
import io.github.unattend.answerfile.Source;
import io.github.unattend.goal.Paths;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The files and directories that a command is called with. */
final class NamedFiles {
    private static final String STANDARD_INPUT = "-";

    private static final int MOST_SHOWN = 5;
    private static final Pattern PLAIN = Pattern.compile("[\\w./:\\\\-]+");

    @Parameters(
            paramLabel = "FILE|DIRECTORY",
            arity = "1..*",
            description = "Answer files, and directories to look for them in; - is standard input.")
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
        try {
            InputStream in = ((UnattendCli) command.root().userObject()).in();
            notOnDisk.put(path, Source.of(path.getFileName().toString(), in.readAllBytes()));
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

    /** The same as a command line has them; three dots where there are many. */
    String quoted() {
        return arguments.size() > MOST_SHOWN
                ? "..."
                : arguments.stream()
                        .map(argument -> PLAIN.matcher(argument).matches() ? argument : '"' + argument + '"')
                        .map(PrintableText::whole)
                        .collect(Collectors.joining(" "));
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
