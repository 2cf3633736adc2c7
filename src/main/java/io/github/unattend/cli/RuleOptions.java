package io.github.unattend.cli;

import io.github.unattend.goal.ImageFiles;
import io.github.unattend.goal.Inspector;
import io.github.unattend.rule.Allowed;
import io.github.unattend.rule.Severities;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    @Option(
            names = "--image",
            paramLabel = "FILE",
            description = "The file of the images that the answer files are for: WIM, ESD, first SWM or ISO.")
    private Path image;

    @Option(
            names = "--boot-image",
            paramLabel = "FILE",
            description = "The file of the images that Windows Setup runs from (boot.wim).")
    private Path bootImage;

    private Allowed allowed;

    /**
     * What judges the files.
     *
     * @throws IOException if an image cannot be read
     */
    Inspector inspector(CommandSpec command) throws IOException {
        allowed = Allowed.of(allow);
        return new Inspector(severities(command), allowed, ImageFiles.read(image, bootImage));
    }

    /** How much each rule matters. */
    Severities severities(CommandSpec command) {
        try {
            return Severities.of(severities);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }

    /** What is said of what was allowed in vain. */
    List<String> unused() {
        return allowed.unused();
    }
}
