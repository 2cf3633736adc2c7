package io.github.unattend.report;

import io.github.unattend.answerfile.Region;
import io.github.unattend.rule.Verdict;
import java.util.Map;

/**
 * One answer file and what the rules say of it.
 *
 * @param path relative to where Maven was started, with {@code /} between the names
 * @param excerpts the source of the elements that are meant, as far as it may be shown
 */
public record CheckedFile(String path, Verdict verdict, Map<Region, String> excerpts) {}
