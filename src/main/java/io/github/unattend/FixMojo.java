package io.github.unattend;

import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.answerfile.PrintableText;
import io.github.unattend.fix.FixOptions;
import io.github.unattend.goal.FixRun;
import io.github.unattend.goal.Inspector;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Corrects Windows answer files: numbers of ordered lists, and names and values that differ from the documented ones in case only.
 * Changes nothing else.
 *
 * @since 1.0.0
 */
@Mojo(name = "fix", threadSafe = true, requiresProject = false)
public class FixMojo extends AbstractUnattendMojo {
    /**
     * Shows what would change, writes nothing, and fails the build if anything would change.
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

    /**
     * Also corrects misspelled names of settings. Off by default, because only a person knows which name is meant.
     *
     * @since 2.0.0
     */
    @Parameter(property = "unattend.fixMisspelled", defaultValue = "false")
    private boolean fixMisspelled;

    @Override
    void executeUnlessSkipped() throws MojoExecutionException, MojoFailureException {
        FixOptions options = new FixOptions(renumbersAll(), fixMisspelled);
        Inspector inspector = new Inspector(severities(), allowed());
        Optional<AnswerFiles> found = findFiles();
        if (found.isEmpty()) {
            return;
        }
        FixRun run = new FixRun(inspector, options, dryRun, new LogConsole(getLog()));
        run.over(found.get());
        if (run.foundNone()) {
            noAnswerFile();
        }
        Optional<String> failure = run.failure();
        if (failure.isPresent()) {
            throw new MojoFailureException(failure.get());
        }
    }

    private boolean renumbersAll() throws MojoExecutionException {
        if (!renumber.equals("all") && !renumber.equals("violations")) {
            throw new MojoExecutionException(
                    "renumber: unknown value \"" + PrintableText.whole(renumber) + "\"; use violations or all");
        }
        return renumber.equals("all");
    }
}
