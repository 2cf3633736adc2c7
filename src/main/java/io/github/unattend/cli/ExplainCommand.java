package io.github.unattend.cli;

import io.github.unattend.catalog.Near;
import io.github.unattend.rule.Rule;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code explain}. */
@Command(name = "explain", description = "Explains a rule.")
final class ExplainCommand implements Runnable {
    @Parameters(paramLabel = "RULE", description = "The rule as findings name it.")
    private String id;

    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        Rule rule = Rule.of(id)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        '"' + id + "\" is not a rule"
                                + Near.similar(id, Rule.ids())
                                        .map(meant -> "; did you mean " + meant + "?")
                                        .orElse("; the rules are " + String.join(", ", Rule.ids()))));
        PrintWriter out = command.commandLine().getOut();
        out.println(rule.id() + " (" + rule.severity().id() + "): " + rule.summary());
        out.println(rule.help());
        out.println(rule.page());
    }
}
