package io.github.unattend.rule;

import io.github.unattend.answerfile.Region;
import io.github.unattend.catalog.Documentation;
import java.util.Comparator;

/**
 * One place that violates one rule.
 *
 * @param region the element that is meant
 * @param showsValue whether the value of the element may be shown; else its start tag only
 * @param message what is wrong and what to do, in one line
 * @param address Setup's own address of the element, empty outside any pass
 * @param otherLine the line of the other party, 0 where there is none
 * @param correction what to write instead; null where {@code fix} knows nothing better
 * @param ignored whether it does not count: a comment in the file suppresses it, or it is known
 * @param known whether it was found by an earlier run, so that it does not count
 */
public record Violation(
        Rule rule,
        Severity severity,
        Region region,
        boolean showsValue,
        String message,
        String address,
        Documentation documentation,
        int otherLine,
        String correction,
        boolean ignored,
        boolean known)
        implements Comparable<Violation> {
    private static final Comparator<Violation> IN_THE_TEXT = Comparator.comparing(
                    (Violation violation) -> violation.region().start())
            .thenComparing(Violation::rule);

    /** The same, suppressed by a comment. */
    Violation asIgnored() {
        return with(false);
    }

    /** The same, found by an earlier run. */
    public Violation asKnown() {
        return with(true);
    }

    private Violation with(boolean isKnown) {
        return new Violation(
                rule,
                severity,
                region,
                showsValue,
                message,
                address,
                documentation,
                otherLine,
                correction,
                true,
                isKnown);
    }

    @Override
    public int compareTo(Violation other) {
        return IN_THE_TEXT.compare(this, other);
    }
}
