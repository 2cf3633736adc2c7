package io.github.unattend;

import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.fix.Scope;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Renumbers the ordered lists of Windows answer files whose Orders are wrong, and changes nothing else.
 *
 * @since 1.0.0
 */
@Mojo(name = "fix", threadSafe = true, requiresProject = false)
public class FixMojo extends AbstractUnattendMojo {
    /**
     * Shows what would change, Orders only, writes nothing, and fails the build where something would.
     *
     * @since 1.0.0
     */
    @Parameter(property = "unattend.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * Which lists are renumbered: {@code violations}, those with a violation, as few numbers as possible; or {@code all}, every
     * list, to 1, 2, 3, ...
     *
     * @since 1.0.0
     */
    @Parameter(property = "unattend.renumber", defaultValue = "violations")
    private String renumber;

    @Override
    void executeUnlessSkipped() throws MojoExecutionException, MojoFailureException {
        Scope scope = scope();
        Optional<AnswerFiles> found = findFiles();
        if (found.isEmpty()) {
            return;
        }
        FixRun run = new FixRun(scope, dryRun, getLog());
        run.over(found.get());
        if (run.foundNone()) {
            noAnswerFile();
        }
        Optional<String> failure = run.failure();
        if (failure.isPresent()) {
            throw new MojoFailureException(failure.get());
        }
    }

    private Scope scope() throws MojoExecutionException {
        try {
            return Scope.of(renumber);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
