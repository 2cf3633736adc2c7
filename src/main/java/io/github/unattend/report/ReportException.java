package io.github.unattend.report;

import java.io.IOException;
import java.nio.file.Path;

/** A report, or another file that a goal makes, cannot be written. */
public final class ReportException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path report;
    private final IOException reason;

    ReportException(Path report, IOException reason) {
        super(reason.getMessage(), reason);
        this.report = report;
        this.reason = reason;
    }

    /** Where it would be. */
    public Path report() {
        return report;
    }

    /** Why it cannot be written. */
    public IOException reason() {
        return reason;
    }
}
