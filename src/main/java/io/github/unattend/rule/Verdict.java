package io.github.unattend.rule;

import java.util.List;

/**
 * What the rules say of one answer file.
 *
 * @param violations sorted by place, also those that are ignored; at most {@link Judge#MOST} of them
 * @param errors how many errors there are, also beyond {@code violations}
 * @param warnings how many warnings there are, also beyond {@code violations}
 * @param ignored how many violations directives in the file silence
 * @param lists how many ordered lists were checked
 * @param orders how many Orders were checked
 * @param placeholders how many Orders are placeholders of a template, and so were not
 * @param otherCase the components whose names differ from the documented ones in case only
 * @param mendable how many lists the goal {@code fix} would mend, unless something in the source is against it
 */
public record Verdict(
        List<Violation> violations,
        long errors,
        long warnings,
        long ignored,
        long lists,
        long orders,
        long placeholders,
        List<OtherCase> otherCase,
        long mendable) {

    /** A component that was taken for the documented one. */
    public record OtherCase(int line, int column, String written, String documented) {}

    /** How many violations were counted only. */
    public long omitted() {
        return errors + warnings + ignored - violations.size();
    }
}
