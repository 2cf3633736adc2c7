package io.github.unattend;

import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.answerfile.PrintableText;
import io.github.unattend.goal.Paths;
import io.github.unattend.goal.TemplateNames;
import io.github.unattend.rule.Allowed;
import io.github.unattend.rule.Severities;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals have in common: which files they look at, and how much each rule matters. */
abstract class AbstractUnattendMojo extends AbstractMojo {
    /**
     * Skips the goal.
     *
     * @since 1.0.0
     */
    @Parameter(property = "unattend.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The directory in which answer files are looked for, with all below it. The directories of the project's modules are theirs, and
     * the build output is left out unless the directory is in it. One in a pom that does not exist is not an error, so that a parent
     * can configure it for all its children. One on the command line is that of the whole build: it is checked once, with the
     * directories of modules in it, and has to exist.
     *
     * @since 1.0.0
     */
    @Parameter(property = "unattend.directory", defaultValue = "${basedir}")
    private File directory;

    /**
     * The files to look at, as Ant patterns relative to the directory. What is not an answer file is skipped after its root
     * element. Default: all files whose names end in {@code .xml}, in upper or lower case.
     *
     * @since 1.0.0
     */
    @Parameter(property = "unattend.includes")
    private List<String> includes;

    /**
     * The files not to look at, as Ant patterns relative to the directory. The directories {@code .git} and {@code node_modules} are
     * never entered.
     *
     * @since 1.0.0
     */
    @Parameter(property = "unattend.excludes")
    private List<String> excludes;

    /**
     * Fails the build where there is no answer file; otherwise there is a warning.
     *
     * @since 1.0.0
     */
    @Parameter(property = "unattend.failIfNoFiles", defaultValue = "false")
    private boolean failIfNoFiles;

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
     * What is accepted although Microsoft's documentation does not know it, as a newer Windows may: a component
     * ({@code Microsoft-Windows-NewThing}), a setting ({@code Microsoft-Windows-Shell-Setup/OOBE/NewThing}) or a value of one
     * ({@code Microsoft-Windows-Shell-Setup/OOBE/ProtectYourPC=4}).
     *
     * @since 2.0.0
     */
    @Parameter(property = "unattend.allow")
    private List<String> allow;

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private MojoExecution execution;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        invocation().unknownParameters().forEach(getLog()::warn);
        if (skip) {
            getLog().info("Skipped: unattend.skip is set");
        } else if (invocation().directory().isPresent() && !invocation().isFirst("directory")) {
            getLog().debug("-Dunattend.directory was checked before");
        } else {
            executeUnlessSkipped();
        }
    }

    abstract void executeUnlessSkipped() throws MojoExecutionException, MojoFailureException;

    final MavenSession session() {
        return session;
    }

    final String executionId() {
        return execution.getExecutionId();
    }

    /** How Maven was started. */
    final Invocation invocation() {
        return new Invocation(session, execution);
    }

    /** The files that may be answer files; empty where the directory does not exist, which is said. */
    final Optional<AnswerFiles> findFiles() throws MojoExecutionException, MojoFailureException {
        Path root = root();
        String shown = Paths.shown(root);
        if (!Files.exists(root)) {
            missing(shown);
            return Optional.empty();
        }
        if (!Files.isDirectory(root)) {
            throw new MojoExecutionException("The directory to check is a file: " + shown);
        }
        try {
            AnswerFiles found = AnswerFiles.under(root, includes, excludes, leftOut());
            TemplateNames.of(found, "\"-Dunattend.includes=%s\"").ifPresent(getLog()::warn);
            return Optional.of(found);
        } catch (IOException e) {
            // Not the cause: Maven would add its message, and so the absolute path.
            getLog().debug(e);
            throw new MojoExecutionException("The directory " + shown + " cannot be read: " + Paths.reason(e));
        }
    }

    /** A directory of the command line is that of where Maven was started. */
    private Path root() {
        return invocation()
                .directory()
                .map(Path::of)
                .orElseGet(directory::toPath)
                .toAbsolutePath()
                .normalize();
    }

    private void missing(String shown) throws MojoFailureException {
        Optional<String> typed = invocation().directory();
        if (typed.isPresent()) {
            throw new MojoFailureException("-Dunattend.directory=" + PrintableText.whole(typed.get())
                    + " does not exist; it is looked for where Maven was started");
        }
        String nothing = "Nothing to check: the directory " + shown + " does not exist";
        if (failIfNoFiles) {
            throw new MojoFailureException(nothing);
        }
        getLog().info(nothing);
    }

    /** Says that there is no answer file: nothing checked must never look like success. */
    final void noAnswerFile() throws MojoFailureException {
        String none = "No answer file in " + Paths.shown(root()) + "; includes are " + patterns();
        if (failIfNoFiles) {
            throw new MojoFailureException(none);
        }
        getLog().warn(none);
    }

    private String patterns() {
        return includes == null || includes.isEmpty() ? "**/*.xml" : String.join(", ", includes);
    }

    /** The name and version of the project; empty without one. */
    final String project() {
        return project == null || project.getFile() == null ? "" : project.getName() + " " + project.getVersion();
    }

    /** Which files are looked for, and where. */
    final String searched() {
        return patterns() + " in " + Paths.shown(root())
                + (excludes == null || excludes.isEmpty() ? "" : " without " + String.join(", ", excludes));
    }

    private Set<Path> leftOut() {
        Set<Path> directories = new HashSet<>(invocation().buildOutput());
        if (project != null && project.getBasedir() != null) {
            Path base = project.getBasedir().toPath().toAbsolutePath();
            directories.add(base.resolve(project.getBuild().getDirectory()).normalize());
            if (invocation().directory().isEmpty()) {
                for (String module : project.getModules()) {
                    Path path = base.resolve(module).normalize();
                    directories.add(Files.isRegularFile(path) ? path.getParent() : path);
                }
            }
        }
        return directories;
    }

    /** How much each rule matters. */
    final Severities severities() throws MojoExecutionException {
        try {
            return Severities.of(configuredSeverities());
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    /** What is accepted although it is not documented. */
    final Allowed allowed() {
        return Allowed.of(allow == null ? List.of() : allow);
    }

    private Map<String, String> configuredSeverities() {
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
        return configured;
    }
}
