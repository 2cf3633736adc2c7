package io.github.unattend.report;

import io.github.unattend.rule.Images;
import io.github.unattend.rule.Severities;

/**
 * What reports must know of the run beside what was found.
 *
 * @param version the version of the plugin
 * @param sources the root of the repository, to which the paths of files are related
 * @param showCommands whether whole command lines are shown, which may hold secrets
 * @param project the name and version of the project; empty without one
 * @param checked which files were looked for, and where
 * @param severities how much each rule matters
 * @param images the images that the files are for
 */
public record ReportRun(
        String version,
        SourceRoot sources,
        boolean showCommands,
        String project,
        String checked,
        Severities severities,
        Images images) {}
