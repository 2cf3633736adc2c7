package io.github.unattend;

import io.github.unattend.catalog.Near;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.WeakHashMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/** How Maven was started: what was asked for on the command line holds for the whole build, not for each module. */
final class Invocation {
    private static final String PREFIX = "unattend.";
    private static final String DIRECTORY = PREFIX + "directory";

    /** What each build has done already; modules are built by several threads. */
    private static final Map<Object, Set<String>> DONE = Collections.synchronizedMap(new WeakHashMap<>());

    private final MavenSession session;
    private final MojoExecution execution;

    Invocation(MavenSession session, MojoExecution execution) {
        this.session = session;
        this.execution = execution;
    }

    private Properties properties() {
        return session == null ? new Properties() : session.getUserProperties();
    }

    /** The directory that was asked for on the command line, as typed. */
    Optional<String> directory() {
        return Optional.ofNullable(properties().getProperty(DIRECTORY));
    }

    /** Whether this is the first module in which this is asked for. */
    boolean isFirst(String what) {
        if (session == null) {
            return true;
        }
        String goal = execution == null ? "" : execution.getGoal() + ':' + execution.getExecutionId();
        Set<String> done =
                DONE.computeIfAbsent(session.getRequest(), none -> Collections.synchronizedSet(new HashSet<>()));
        return done.add(what + ' ' + goal);
    }

    /** The build output of all modules. */
    List<Path> buildOutput() {
        List<Path> output = new ArrayList<>();
        if (session != null && session.getProjects() != null) {
            for (MavenProject module : session.getProjects()) {
                if (module.getBasedir() != null) {
                    output.add(module.getBasedir()
                            .toPath()
                            .toAbsolutePath()
                            .resolve(module.getBuild().getDirectory())
                            .normalize());
                }
            }
        }
        return output;
    }

    /** What is said of parameters on the command line that no goal has. */
    List<String> unknownParameters() {
        Set<String> known = knownParameters();
        List<String> warnings = new ArrayList<>();
        if (!known.isEmpty() && isFirst("parameters")) {
            for (String name : new TreeSet<>(properties().stringPropertyNames())) {
                if (name.startsWith(PREFIX) && !known.contains(name)) {
                    warnings.add("-D" + name + " is not a parameter of this plugin"
                            + Near.similar(name, known)
                                    .map(meant -> "; did you mean -D" + meant + "?")
                                    .orElse("; mvn unattend:help -Ddetail lists them"));
                }
            }
        }
        return warnings;
    }

    private Set<String> knownParameters() {
        Set<String> known = new TreeSet<>();
        if (execution != null && execution.getMojoDescriptor() != null) {
            for (MojoDescriptor goal :
                    execution.getMojoDescriptor().getPluginDescriptor().getMojos()) {
                for (PlexusConfiguration parameter : goal.getMojoConfiguration().getChildren()) {
                    String expression = parameter.getValue();
                    if (expression != null && expression.startsWith("${" + PREFIX)) {
                        known.add(expression.substring(2, expression.length() - 1));
                    }
                }
            }
        }
        return known;
    }
}
