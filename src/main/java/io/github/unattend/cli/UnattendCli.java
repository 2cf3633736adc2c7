package io.github.unattend.cli;

import io.github.unattend.answerfile.PrintableText;
import io.github.unattend.goal.Paths;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The executable jar. */
@Command(
        name = UnattendCli.NAME,
        description = "Checks Windows answer files (unattend.xml) against Microsoft's documentation.",
        subcommands = {
            CheckCommand.class,
            FixCommand.class,
            ReportCommand.class,
            SchemaCommand.class,
            ExplainCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = UnattendCli.Version.class,
        scope = ScopeType.INHERIT,
        footer = {
            "",
            "@FILE reads arguments from a file, one a line.",
            "Exit codes: 0 clean, 1 findings, 2 wrong usage, 3 no answer file in the directories given, 4 a file could not be read or written."
        })
public final class UnattendCli {
    static final String NAME = "unattend-cli";

    private final InputStream in;

    private UnattendCli(InputStream in) {
        this.in = in;
    }

    /** Runs one command and ends the process. */
    public static void main(String[] arguments) {
        System.exit(run(
                System.in,
                new PrintWriter(System.out, false, encoding("stdout.encoding")),
                new PrintWriter(System.err, false, encoding("stderr.encoding")),
                arguments));
    }

    /** That of the terminal; Java 17 does not know it, and uses that of the system. */
    private static Charset encoding(String property) {
        return Charset.forName(
                System.getProperty(property, Charset.defaultCharset().name()));
    }

    /** Runs one command and returns what the process ends with. */
    static int run(InputStream in, PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new UnattendCli(in))
                .setOut(out)
                .setErr(err)
                .setUseSimplifiedAtFiles(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(UnattendCli::wrongUsage)
                .setExecutionExceptionHandler(UnattendCli::notDone);
        int code = line.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    InputStream in() {
        return in;
    }

    private static int wrongUsage(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        command.getErr().println(PrintableText.whole(message(e)));
        command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.WRONG_USAGE;
    }

    private static String message(ParameterException e) {
        CommandLine command = e.getCommandLine();
        if (command.getParent() == null && e instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            if (!word.startsWith("-")) {
                return '"' + word + "\" is not a command; the commands are "
                        + String.join(", ", command.getSubcommands().keySet());
            }
        }
        return e.getMessage();
    }

    /** What cannot be written is said in one line; anything else is a defect of this program. */
    private static int notDone(Exception e, CommandLine command, CommandLine.ParseResult arguments) {
        command.getOut().flush();
        if (e instanceof IOException io) {
            command.getErr().println(Paths.reason(io));
        } else {
            e.printStackTrace(command.getErr());
        }
        return ExitCode.NOT_DONE;
    }

    /** The version of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {NAME + ' ' + number()};
        }

        static String number() {
            String version = UnattendCli.class.getPackage().getImplementationVersion();
            return version == null ? "(not packaged)" : version;
        }
    }
}
