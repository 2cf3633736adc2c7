package io.github.unattend.cli;

import io.github.unattend.goal.Paths;
import io.github.unattend.goal.SchemaFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code schema}. */
@Command(
        name = "schema",
        description = "Writes an XML schema of the documented settings, with which editors complete and explain them.")
final class SchemaCommand implements Callable<Integer> {
    @Mixin
    private Terminal terminal;

    @Option(
            names = "--schema-file",
            paramLabel = "FILE",
            defaultValue = "unattend.xsd",
            description = "The file to write. Default: ${DEFAULT-VALUE}")
    private Path schemaFile;

    @Override
    public Integer call() {
        Path file = schemaFile.toAbsolutePath().normalize();
        try {
            SchemaFile.write(file);
        } catch (IOException e) {
            terminal.problem("The schema " + Paths.shown(file) + " cannot be written: " + Paths.reason(e));
            return ExitCode.NOT_DONE;
        }
        terminal.info("Wrote " + Paths.shown(file));
        return ExitCode.CLEAN;
    }
}
