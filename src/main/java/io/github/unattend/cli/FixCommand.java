package io.github.unattend.cli;

import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.fix.FixOptions;
import io.github.unattend.goal.FixRun;
import io.github.unattend.goal.Inspector;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code fix}. */
@Command(
        name = "fix",
        description = "Corrects numbers of ordered lists, and names and values that differ in case only.")
final class FixCommand implements Callable<Integer> {
    /** Which lists are renumbered. */
    enum Renumber {
        VIOLATIONS,
        ALL
    }

    @Mixin
    private NamedFiles files;

    @Mixin
    private RuleOptions rules;

    @Mixin
    private Terminal terminal;

    @Option(
            names = "--dry-run",
            description = "Shows what would change, writes nothing, and fails if anything would change.")
    private boolean dryRun;

    @Option(
            names = "--renumber",
            paramLabel = "LISTS",
            defaultValue = "violations",
            description =
                    "Which lists are renumbered: violations, those with a violation, or all. Default: ${DEFAULT-VALUE}")
    private Renumber renumber;

    @Option(names = "--fix-misspelled", description = "Also corrects misspelled names of settings.")
    private boolean fixMisspelled;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        if (files.hasStandardInput()) {
            throw new ParameterException(command.commandLine(), "standard input cannot be changed; name a file");
        }
        Inspector inspector = rules.inspector(command);
        AnswerFiles found = files.find();
        FixRun run = new FixRun(inspector, new FixOptions(renumber == Renumber.ALL, fixMisspelled), dryRun, terminal);
        run.over(found);
        Optional<String> failure = run.failure();
        failure.ifPresent(terminal::problem);
        if (run.isNotDone()) {
            return ExitCode.NOT_DONE;
        }
        if (run.foundNone()) {
            return files.none(terminal);
        }
        return failure.isPresent() ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
