package io.github.unattend.rule;

import io.github.unattend.image.Image;
import java.util.List;
import java.util.Optional;

/**
 * What the rules say of one answer file.
 *
 * @param violations sorted by place, also those that are ignored; at most {@link Findings#MOST} of them
 * @param errors how many errors there are, also beyond {@code violations}
 * @param warnings how many warnings there are, also beyond {@code violations}
 * @param ignored how many violations are suppressed by comments in the file
 * @param known how many violations were found by an earlier run
 * @param lists how many ordered lists were checked
 * @param orders how many Orders were checked
 * @param placeholders how many Orders are placeholders of a template, and so were not
 * @param fixable how many violations the goal {@code fix} corrects, unless the way in which the file is written prevents it
 * @param images those of the image file that it may install, none where it chooses one that is not there; empty where that is not known
 */
public record Verdict(
        List<Violation> violations,
        long errors,
        long warnings,
        long ignored,
        long known,
        long lists,
        long orders,
        long placeholders,
        long fixable,
        Optional<List<Image>> images) {

    /** How many violations were counted only. */
    public long omitted() {
        return errors + warnings + ignored + known - violations.size();
    }

    /** The same with violations of which some are marked as known. */
    public Verdict marked(List<Violation> marked) {
        return new Verdict(
                marked,
                errors - known(marked, Severity.ERROR),
                warnings - known(marked, Severity.WARNING),
                ignored,
                known(marked, Severity.ERROR) + known(marked, Severity.WARNING),
                lists,
                orders,
                placeholders,
                Math.max(0, fixable - knownFixable(marked)),
                images);
    }

    private static long knownFixable(List<Violation> marked) {
        return marked.stream()
                .filter(violation -> violation.known()
                        && (violation.rule() == Rule.CASE_MISMATCH
                                || violation.rule().isOfOrders()))
                .count();
    }

    private static long known(List<Violation> marked, Severity severity) {
        return marked.stream()
                .filter(violation -> violation.known() && violation.severity() == severity)
                .count();
    }
}
