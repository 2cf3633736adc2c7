package io.github.unattend.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file name of the program that a command line runs: what may be shown of it where its arguments may be secrets. */
final class ProgramName {
    private static final Pattern BLANK = Pattern.compile("\\s");

    /** Where a path ends that may hold blanks. */
    private static final Pattern ENDING =
            Pattern.compile("\\.(?:exe|cmd|bat|com|ps1|vbs|msi)(?=\\s|$)", Pattern.CASE_INSENSITIVE);

    /** What shows that a path has ended before. */
    private static final Pattern ARGUMENT = Pattern.compile("[\"/]|\\s-");

    /** Anything else may be something else. */
    private static final Pattern FILE_NAME = Pattern.compile("\\w(?:[\\w .()+-]{0,58}[\\w)])?");

    private ProgramName() {}

    /** The name; empty where the beginning of the command line does not look like a program. */
    static Optional<String> of(String commandLine) {
        String path = path(commandLine.strip());
        String name = path.substring(Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/')) + 1);
        return FILE_NAME.matcher(name).matches() ? Optional.of(name) : Optional.empty();
    }

    /** What is in quotes; or a path with blanks in it up to a known ending; or the first word. */
    private static String path(String commandLine) {
        int quote = commandLine.indexOf('"', 1);
        if (commandLine.startsWith("\"") && quote > 0) {
            return commandLine.substring(1, quote);
        }
        String word = BLANK.split(commandLine, 2)[0];
        Matcher ending = ENDING.matcher(commandLine);
        if (word.indexOf('\\') >= 0 && ending.find()) {
            String path = commandLine.substring(0, ending.end());
            return ARGUMENT.matcher(path).find() ? word : path;
        }
        return word;
    }
}
