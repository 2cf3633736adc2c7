package io.github.unattend.goal;

import io.github.unattend.report.Baseline;
import io.github.unattend.report.SourceRoot;
import java.io.IOException;
import java.nio.file.Path;

/** The earlier report that a baseline is read from. */
public final class BaselineFile {
    private BaselineFile() {}

    /**
     * Reads it; without a file there is nothing known.
     *
     * @throws IOException if it cannot be used; the message says all there is to say
     */
    public static Baseline read(Path file, SourceRoot sources) throws IOException {
        try {
            return file == null ? Baseline.NONE : Baseline.read(file, sources);
        } catch (IOException e) {
            String shown = Paths.shown(file.toAbsolutePath().normalize());
            throw new IOException("The baseline " + shown + " cannot be used: " + Paths.reason(e), e);
        }
    }
}
