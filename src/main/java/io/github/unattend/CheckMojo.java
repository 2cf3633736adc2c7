package io.github.unattend;

import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.report.ConsoleReporter;
import io.github.unattend.report.Summary;
import io.github.unattend.rule.Severities;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks every Windows answer file under a directory and fails the build where one violates Microsoft's documentation.
 *
 * @since 1.0.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public class CheckMojo extends AbstractUnattendMojo {
    /**
     * How much rules matter: rule ids, each with {@code error}, {@code warning} or {@code off}. From the command line:
     * {@code -Dunattend.severities=order-gap=off,misplaced=warning}.
     *
     * @since 1.0.0
     */
    @Parameter
    private Map<String, String> severities;

    /**
     * The severities of the command line, {@code rule=severity} each; they win over those of the pom.
     *
     * @since 1.0.0
     */
    @Parameter(property = "unattend.severities")
    private List<String> severitiesOfCommandLine;

    /**
     * Fails the build where there is an error.
     *
     * @since 1.0.0
     */
    @Parameter(property = "unattend.failOnViolation", defaultValue = "true")
    private boolean failOnViolation;

    /**
     * Fails the build where there is a warning, too.
     *
     * @since 1.0.0
     */
    @Parameter(property = "unattend.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    @Override
    void executeUnlessSkipped() throws MojoExecutionException, MojoFailureException {
        Severities judging = configuredSeverities();
        Optional<AnswerFiles> found = findFiles();
        if (found.isEmpty()) {
            return;
        }
        Summary summary = check(found.get(), judging);
        if (summary.unreadable() > 0) {
            throw new MojoExecutionException(
                    Summary.count(summary.unreadable(), "file") + " could not be checked. " + summary);
        }
        if (summary.files() == 0) {
            noAnswerFile();
        }
        if ((failOnViolation && summary.errors() > 0) || (failOnWarning && summary.warnings() > 0)) {
            throw new MojoFailureException(summary.failure());
        }
        if (summary.mendable() > 0) {
            getLog().info(summary.hint());
        }
    }

    private Summary check(AnswerFiles files, Severities judging) throws MojoExecutionException {
        try {
            return new CheckRun(judging, List.of(new ConsoleReporter(new LogConsole(getLog())))).over(files);
        } catch (IOException e) {
            throw new MojoExecutionException("The report cannot be written: " + Paths.reason(e), e);
        }
    }

    private Severities configuredSeverities() throws MojoExecutionException {
        Map<String, String> configured = new HashMap<>();
        if (severities != null) {
            configured.putAll(severities);
        }
        if (severitiesOfCommandLine != null) {
            for (String pair : severitiesOfCommandLine) {
                if (pair != null) { // a comma too many
                    String[] parts = pair.split("[=:]", 2);
                    configured.put(parts[0].strip(), parts.length < 2 ? "" : parts[1].strip());
                }
            }
        }
        try {
            return Severities.of(configured);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
