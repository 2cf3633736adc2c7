package io.github.unattend;

import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.project.MavenProject;

/** How the goal {@code fix} is called where another goal of the plugin runs. */
final class FixHint {
    private static final String GROUP = "io.github.unattend";
    private static final String PLUGIN = GROUP + ":unattend-maven-plugin";

    /** What decides which files are read, and what is a violation. */
    private static final List<String> PROPERTIES = List.of(
            "unattend.directory", "unattend.includes", "unattend.excludes", "unattend.severities", "unattend.allow");

    /** Those of which nobody has written the name. */
    private static final Set<String> DEFAULT_EXECUTIONS = Set.of("default", "default-cli");

    private FixHint() {}

    /**
     * The command, with the properties of the command line that fix needs as well.
     *
     * @param execution the id of the execution that has the parameters; null for none
     */
    static String of(MavenSession session, String version, String execution) {
        StringBuilder command = new StringBuilder("mvn ");
        command.append(isPrefixKnown(session) ? "unattend" : PLUGIN + ":" + version)
                .append(":fix");
        if (execution != null && !DEFAULT_EXECUTIONS.contains(execution)) {
            command.append('@').append(execution);
        }
        Properties properties = session.getUserProperties();
        for (String name : PROPERTIES) {
            String value = properties.getProperty(name);
            if (value != null) {
                String option = "-D" + name + "=" + value;
                command.append(' ').append(option.matches("[\\w./:=,-]+") ? option : '"' + option + '"');
            }
        }
        return command.toString();
    }

    /** Whether Maven finds the plugin by its prefix. */
    private static boolean isPrefixKnown(MavenSession session) {
        MavenProject project = session.getTopLevelProject();
        Build build = project == null ? null : project.getBuild();
        PluginManagement management = build == null ? null : build.getPluginManagement();
        return session.getPluginGroups().contains(GROUP)
                || (build != null && build.getPluginsAsMap().containsKey(PLUGIN))
                || (management != null && management.getPluginsAsMap().containsKey(PLUGIN));
    }
}
