package io.github.unattend.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file name of the program that a command line runs: what may be shown of it where its arguments may be secrets. */
final class ProgramName {
    /** In quotes; or with blanks up to a known ending, as long as nothing looks like an argument; or up to the first blank. */
    private static final Pattern PROGRAM = Pattern.compile(
            "\"([^\"]+)\""
                    + "|((?:\\w:|%\\w+%)?\\\\(?:[^\\\\/:\"]+\\\\)*+[^\\\\/:\"]+?\\.(?:exe|cmd|bat|com|ps1|vbs|msi))(?=\\s|$)"
                    + "|(\\S+)",
            Pattern.CASE_INSENSITIVE);

    /** Anything else may be something else. */
    private static final Pattern FILE_NAME = Pattern.compile("\\w(?:[\\w .()+-]{0,58}[\\w)])?");

    private ProgramName() {}

    /** The name; empty where the beginning of the command line does not look like a program. */
    static Optional<String> of(String commandLine) {
        Matcher matcher = PROGRAM.matcher(commandLine.strip());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String path = matcher.group(1) != null ? matcher.group(1) : matcher.group();
        String name = path.substring(Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/')) + 1);
        return FILE_NAME.matcher(name).matches() ? Optional.of(name) : Optional.empty();
    }
}
