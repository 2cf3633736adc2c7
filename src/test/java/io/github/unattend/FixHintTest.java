package io.github.unattend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class FixHintTest {
    private static final String FULL = "mvn io.github.unattend:unattend-maven-plugin:2.0.0:fix";

    private static String command(MavenProject project, List<String> pluginGroups, Map<String, String> properties) {
        return command(project, pluginGroups, properties, "default");
    }

    private static String command(
            MavenProject project, List<String> pluginGroups, Map<String, String> properties, String execution) {
        return command(project, pluginGroups, properties, execution, null);
    }

    private static String command(
            MavenProject project,
            List<String> pluginGroups,
            Map<String, String> properties,
            String execution,
            String pom) {
        Properties given = new Properties();
        given.putAll(properties);
        MavenSession session = mock(MavenSession.class);
        when(session.getTopLevelProject()).thenReturn(project);
        when(session.getPluginGroups()).thenReturn(pluginGroups);
        when(session.getUserProperties()).thenReturn(given);
        when(session.getRequest())
                .thenReturn(new DefaultMavenExecutionRequest()
                        .setPom(pom == null ? null : new File(pom).getAbsoluteFile()));
        return FixHint.of(session, "2.0.0", execution);
    }

    @Test
    void usesThePrefixWhereMavenKnowsIt() {
        Plugin plugin = new Plugin();
        plugin.setGroupId("io.github.unattend");
        plugin.setArtifactId("unattend-maven-plugin");
        MavenProject project = new MavenProject();
        assertThat(command(new MavenProject(), List.of(), Map.of())).isEqualTo(FULL);
        assertThat(command(null, List.of(), Map.of())).isEqualTo(FULL);
        assertThat(command(null, List.of("io.github.unattend"), Map.of())).isEqualTo("mvn unattend:fix");
        project.getBuild().addPlugin(plugin);
        assertThat(command(project, List.of(), Map.of())).isEqualTo("mvn unattend:fix");
    }

    @Test
    void namesTheExecutionThatHasTheParameters() {
        assertThat(command(null, List.of(), Map.of(), "servers")).isEqualTo(FULL + "@servers");
        assertThat(command(null, List.of(), Map.of(), "default-cli")).isEqualTo(FULL);
    }

    @Test
    void namesThePomWhereItIsNotHere() {
        assertThat(command(null, List.of(), Map.of(), null, "pom.xml")).isEqualTo(FULL);
        assertThat(command(null, List.of("io.github.unattend"), Map.of(), null, "my images/pom.xml"))
                .isEqualTo("mvn -f \"my images/pom.xml\" unattend:fix");
    }

    @Test
    void repeatsWhatTheCommandLineSays() {
        assertThat(command(null, List.of(), Map.of("unattend.directory", "images", "other", "x")))
                .isEqualTo(FULL + " -Dunattend.directory=images");
        assertThat(command(null, List.of(), Map.of("unattend.includes", "a b/**")))
                .isEqualTo(FULL + " \"-Dunattend.includes=a b/**\"");
    }
}
