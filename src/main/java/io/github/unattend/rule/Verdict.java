package io.github.unattend.rule;

import java.util.List;

/**
 * What the rules say of one answer file.
 *
 * @param violations sorted by place, also those that are ignored; at most {@link Findings#MOST} of them
 * @param errors how many errors there are, also beyond {@code violations}
 * @param warnings how many warnings there are, also beyond {@code violations}
 * @param ignored how many violations are suppressed by comments in the file
 * @param lists how many ordered lists were checked
 * @param orders how many Orders were checked
 * @param placeholders how many Orders are placeholders of a template, and so were not
 * @param fixable how many violations the goal {@code fix} corrects, unless the way in which the file is written prevents it
 */
public record Verdict(
        List<Violation> violations,
        long errors,
        long warnings,
        long ignored,
        long lists,
        long orders,
        long placeholders,
        long fixable) {

    /** How many violations were counted only. */
    public long omitted() {
        return errors + warnings + ignored - violations.size();
    }
}
