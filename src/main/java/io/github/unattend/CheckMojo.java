package io.github.unattend;

import io.github.unattend.report.ConsoleReporter;
import io.github.unattend.report.Summary;
import java.util.Optional;
import java.util.Set;
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
public class CheckMojo extends AbstractCheckingMojo {
    /**
     * Fails the build on errors.
     *
     * @since 1.0.0
     */
    @Parameter(property = "unattend.failOnViolation", defaultValue = "true")
    private boolean failOnViolation;

    /**
     * Also fails the build on warnings.
     *
     * @since 1.0.0
     */
    @Parameter(property = "unattend.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    @Override
    void executeUnlessSkipped() throws MojoExecutionException, MojoFailureException {
        Optional<Summary> checked = check(new ConsoleReporter(new LogConsole(getLog())), Set.of());
        if (checked.isEmpty()) {
            return;
        }
        Summary summary = checked.get();
        requireAllChecked(summary);
        if (summary.files() == 0) {
            noAnswerFile();
        }
        if ((failOnViolation && summary.errors() > 0) || (failOnWarning && summary.warnings() > 0)) {
            throw new MojoFailureException(summary.failure(fixCommand()));
        }
        if (summary.fixable() > 0) {
            getLog().info(summary.hint(fixCommand()));
        }
    }
}
