package io.github.unattend.cli;

import io.github.unattend.goal.Inspector;
import io.github.unattend.rule.Allowed;
import io.github.unattend.rule.Severities;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is a violation, and how much it matters. */
final class RuleOptions {
    @Option(
            names = "--severities",
            split = ",",
            paramLabel = "RULE=SEVERITY",
            description = "How much rules matter: error, warning or off; as in order-gap=off,misplaced=warning.")
    private Map<String, String> severities = Map.of();

    @Option(
            names = "--allow",
            split = ",",
            paramLabel = "ENTRY",
            description =
                    "What is accepted although it is not documented: a component (Microsoft-Windows-NewThing), a setting"
                            + " (Microsoft-Windows-Shell-Setup/OOBE/NewThing) or a value of one (.../ProtectYourPC=4).")
    private List<String> allow = List.of();

    private Allowed allowed;

    Inspector inspector(CommandSpec command) {
        allowed = Allowed.of(allow);
        try {
            return new Inspector(Severities.of(severities), allowed);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }

    /** What was allowed in vain. */
    Set<String> unused() {
        return allowed.unused();
    }
}
