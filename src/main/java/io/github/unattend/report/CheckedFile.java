package io.github.unattend.report;

import io.github.unattend.answerfile.Region;
import io.github.unattend.rule.Verdict;
import io.github.unattend.rule.Violation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One answer file and what the rules say of it.
 *
 * @param path relative to where Maven was started, with {@code /} between the names
 * @param location where the file is
 * @param excerpts the source of the elements that are meant, as far as it may be shown
 * @param outline what the file says; empty where no reporter wants it
 * @param rest why it was not read to its end; empty where it was
 * @param fixes the replacements with which {@code unattend:fix} corrects a violation, where a reporter wants them
 */
public record CheckedFile(
        String path,
        Path location,
        Verdict verdict,
        Map<Region, String> excerpts,
        Outline outline,
        Optional<UncheckedFile> rest,
        Map<Violation, List<Replacement>> fixes) {

    /** What is there is replaced by this; an empty region is a place to insert it. */
    public record Replacement(Region region, String text) {}
}
