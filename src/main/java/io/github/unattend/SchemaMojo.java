package io.github.unattend;

import io.github.unattend.goal.Paths;
import io.github.unattend.goal.SchemaFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes an XML schema of the documented settings, with which editors complete and explain them.
 *
 * @since 2.0.0
 */
@Mojo(name = "schema", threadSafe = true, requiresProject = false)
public class SchemaMojo extends AbstractMojo {
    /**
     * The file to write.
     *
     * @since 2.0.0
     */
    @Parameter(property = "unattend.schemaFile", defaultValue = "${project.build.directory}/unattend.xsd")
    private File schemaFile;

    @Override
    public void execute() throws MojoExecutionException {
        // Without a project the default stays an expression, all of it or its beginning.
        boolean withoutProject = schemaFile.getPath().contains("${project.");
        Path file = (withoutProject ? Path.of("target", "unattend.xsd") : schemaFile.toPath())
                .toAbsolutePath()
                .normalize();
        try {
            SchemaFile.write(file);
        } catch (IOException e) {
            // Not the cause: Maven would add its message, and so the absolute path.
            getLog().debug(e);
            throw new MojoExecutionException(
                    "The schema " + Paths.shown(file) + " cannot be written: " + Paths.reason(e));
        }
        getLog().info("Wrote " + Paths.shown(file));
    }
}
