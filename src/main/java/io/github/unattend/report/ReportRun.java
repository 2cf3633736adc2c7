package io.github.unattend.report;

/**
 * What reports must know of the run beside what was found.
 *
 * @param version the version of the plugin
 * @param sources the root of the repository, to which the paths of files are related
 * @param showCommands whether whole command lines are shown, which may hold secrets
 */
public record ReportRun(String version, SourceRoot sources, boolean showCommands) {}
