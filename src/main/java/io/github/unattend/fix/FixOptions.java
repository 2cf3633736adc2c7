package io.github.unattend.fix;

/**
 * What is fixed.
 *
 * @param renumberAll whether every list becomes 1, 2, 3, ..., also one without a violation
 * @param fixMisspelled whether misspelled names are corrected, too, and not only those in another case
 */
public record FixOptions(boolean renumberAll, boolean fixMisspelled) {
    public static final FixOptions DEFAULT = new FixOptions(false, false);
}
