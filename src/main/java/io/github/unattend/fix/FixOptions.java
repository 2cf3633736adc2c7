package io.github.unattend.fix;

import io.github.unattend.rule.Rule;

/**
 * What is fixed.
 *
 * @param renumberAll whether every list becomes 1, 2, 3, ..., also one without a violation
 * @param fixMisspelled whether misspelled names are corrected, too, and not only those in another case
 */
public record FixOptions(boolean renumberAll, boolean fixMisspelled) {
    public static final FixOptions DEFAULT = new FixOptions(false, false);

    /** Whether violations of the rule are corrected. */
    public boolean corrects(Rule rule) {
        return rule.isOfOrders() || rule == Rule.CASE_MISMATCH || (fixMisspelled && rule == Rule.MISSPELLED);
    }
}
