package io.github.unattend.benchmark;

import java.util.List;

/**
 * A process to be measured.
 *
 * @param name how it is called in tables
 * @param base the contender whose cost it shares, and which is subtracted; null where it stands for itself
 * @param command the command line
 */
record Contender(String name, String base, List<String> command) {}
