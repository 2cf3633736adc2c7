package io.github.unattend;

import io.github.unattend.report.ConsoleReporter;
import io.github.unattend.report.ReportFormat;
import io.github.unattend.report.Summary;
import java.util.EnumSet;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes reports on every Windows answer file under a directory, all of them where none is named, and does not fail the build
 * because of what is in the files; a file that could not be checked fails it.
 *
 * @since 1.0.0
 */
@Mojo(name = "report", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public class ReportMojo extends AbstractCheckingMojo {
    @Override
    void executeUnlessSkipped() throws MojoExecutionException, MojoFailureException {
        Optional<Summary> checked =
                check(ConsoleReporter.brief(new LogConsole(getLog())), EnumSet.allOf(ReportFormat.class));
        if (checked.isPresent()) {
            requireAllChecked(checked.get());
            if (checked.get().files() == 0) {
                noAnswerFile();
            }
        }
    }
}
