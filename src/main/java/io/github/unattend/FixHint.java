package io.github.unattend;

import io.github.unattend.goal.Paths;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
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
     * The command, with what the command line says that fix needs as well.
     *
     * @param execution the id of the execution that has the parameters; null for none
     */
    static String of(MavenSession session, String version, String execution) {
        List<String> words = new ArrayList<>(List.of("mvn"));
        File pom = session.getRequest().getPom();
        if (pom != null && !Paths.shown(pom.toPath()).equals("pom.xml")) {
            words.addAll(List.of("-f", Paths.shown(pom.toPath())));
        }
        boolean isNamed = execution != null && !DEFAULT_EXECUTIONS.contains(execution);
        words.add((isPrefixKnown(session) ? "unattend" : PLUGIN + ":" + version) + ":fix"
                + (isNamed ? "@" + execution : ""));
        Properties properties = session.getUserProperties();
        for (String name : PROPERTIES) {
            String value = properties.getProperty(name);
            if (value != null) {
                words.add("-D" + name + "=" + value);
            }
        }
        return words.stream()
                .map(word -> word.matches("[\\w./:=,@-]+") ? word : '"' + word + '"')
                .collect(Collectors.joining(" "));
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
