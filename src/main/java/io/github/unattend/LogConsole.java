package io.github.unattend;

import io.github.unattend.report.ConsoleReporter;
import io.github.unattend.rule.Severity;
import org.apache.maven.plugin.logging.Log;

/** Maven's log as the console. */
record LogConsole(Log log) implements ConsoleReporter.Console {
    @Override
    public void line(Severity severity, String line) {
        if (severity == Severity.ERROR) {
            log.error(line);
        } else {
            log.warn(line);
        }
    }

    @Override
    public void info(String line) {
        log.info(line);
    }
}
