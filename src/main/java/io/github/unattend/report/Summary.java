package io.github.unattend.report;

import io.github.unattend.rule.Verdict;

/** What a whole run comes to. */
public record Summary(
        long files,
        long filesWithViolations,
        long unreadable,
        long lists,
        long orders,
        long errors,
        long warnings,
        long ignored,
        long known,
        long fixable) {
    public static final Summary NOTHING = new Summary(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** With one more file. */
    public Summary plus(Verdict verdict) {
        return new Summary(
                files + 1,
                filesWithViolations + (verdict.errors() + verdict.warnings() > 0 ? 1 : 0),
                unreadable,
                lists + verdict.lists(),
                orders + verdict.orders(),
                errors + verdict.errors(),
                warnings + verdict.warnings(),
                ignored + verdict.ignored(),
                known + verdict.known(),
                fixable + Math.min(verdict.fixable(), verdict.errors() + verdict.warnings()));
    }

    public Summary plusUnreadable() {
        return new Summary(
                files, filesWithViolations, unreadable + 1, lists, orders, errors, warnings, ignored, known, fixable);
    }

    /** Errors and warnings as a sentence counts them. */
    public String violations() {
        return count(errors, "error") + ", " + count(warnings, "warning")
                + (ignored == 0 ? "" : ", " + ignored + " ignored")
                + (known == 0 ? "" : ", " + known + " known");
    }

    /** A number and its noun. */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /**
     * The one sentence with which the build fails.
     *
     * @param fixCommand how the goal {@code fix} is called
     */
    public String failure(String fixCommand) {
        String found = errors > 0 && warnings > 0
                ? count(errors, "error") + " and " + count(warnings, "warning")
                : errors > 0 ? count(errors, "error") : count(warnings, "warning");
        String where = " in " + filesWithViolations + " of " + count(files, "answer file") + ".";
        return found + where + (fixable == 0 ? "" : " " + hint(fixCommand));
    }

    /** What the goal {@code fix} would do; to be asked where it would help. */
    public String hint(String fixCommand) {
        long all = errors + warnings;
        String what = fixable < all ? fixable + " of them." : all == 1 ? "it." : "them.";
        return "'" + fixCommand + "' fixes " + what;
    }

    @Override
    public String toString() {
        return "Checked " + count(files, "answer file") + ", " + count(lists, "ordered list") + ", "
                + count(orders, "Order") + ": " + violations();
    }
}
