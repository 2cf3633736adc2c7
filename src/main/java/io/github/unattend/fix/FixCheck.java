package io.github.unattend.fix;

import io.github.unattend.fix.Change.Fix;
import io.github.unattend.fix.Change.NewNumbers;
import io.github.unattend.rule.OrderedList;
import io.github.unattend.rule.Rule;
import io.github.unattend.rule.Verdict;
import io.github.unattend.rule.Violation;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks a fixed file before it is written: it has the numbers that were meant, and all other findings are still there. */
public final class FixCheck {
    /** They are not asked of a disk as long as its partitions are not numbered well. */
    private static final Set<Rule> OF_NUMBERED_PARTITIONS =
            EnumSet.of(Rule.PARTITION_EXTEND, Rule.PARTITION_REFERENCE, Rule.PARTITION_FORMAT);

    private FixCheck() {}

    /** A finding without its words, which name numbers. */
    private record Finding(Rule rule, boolean ignored, long offset) {}

    /**
     * Compares what the rules say of a file before and after.
     *
     * @param lists the ordered lists of the fixed file
     * @return findings that nobody could see before, because they need numbered partitions
     * @throws Refusal if something is not as it was meant
     */
    public static List<Violation> require(FixPlan plan, Verdict after, List<OrderedList> lists) throws Refusal {
        requireNumbers(plan, FixPlan.sorted(lists));
        Set<Violation> fixed = new HashSet<>();
        plan.fixes().forEach(fix -> fixed.addAll(fix.violations()));
        List<Finding> expected = new ArrayList<>();
        for (Violation violation : plan.verdict().violations()) {
            long offset = violation.region().offset();
            boolean removed = plan.edits().stream().anyMatch(edit -> edit.start() <= offset && offset < edit.end());
            if (!removed && !fixed.contains(violation)) {
                expected.add(finding(violation, moved(plan, offset)));
            }
        }
        List<Violation> revealed = new ArrayList<>();
        for (Violation violation : after.violations()) {
            if (!expected.remove(finding(violation, violation.region().offset()))) {
                revealed.add(violation);
            }
        }
        if (!expected.isEmpty()) {
            throw failed("a finding of " + expected.get(0).rule().id() + " would vanish");
        }
        boolean numbersPartitions =
                numbers(plan).keySet().stream().anyMatch(list -> list.setting().numbersPartitions());
        for (Violation violation : revealed) {
            if (!numbersPartitions || !OF_NUMBERED_PARTITIONS.contains(violation.rule())) {
                throw failed(
                        "there would be a new finding of " + violation.rule().id());
            }
        }
        return revealed;
    }

    private static Finding finding(Violation violation, long offset) {
        return new Finding(violation.rule(), violation.ignored(), offset);
    }

    /** Where a place is after the edits. */
    private static long moved(FixPlan plan, long offset) {
        return offset
                + plan.edits().stream()
                        .filter(edit -> edit.end() <= offset)
                        .mapToLong(TextEdit::growth)
                        .sum();
    }

    private static Map<OrderedList, List<BigInteger>> numbers(FixPlan plan) {
        Map<OrderedList, List<BigInteger>> numbers = new HashMap<>();
        for (Fix fix : plan.fixes()) {
            if (fix instanceof NewNumbers list) {
                numbers.put(list.list(), list.numbers());
            }
        }
        return numbers;
    }

    private static void requireNumbers(FixPlan plan, List<OrderedList> after) throws Refusal {
        Map<OrderedList, List<BigInteger>> meant = numbers(plan);
        if (after.size() != plan.lists().size()) {
            throw failed("the lists would be others");
        }
        for (int i = 0; i < after.size(); i++) {
            OrderedList before = plan.lists().get(i);
            ListFix read = new ListFix(after.get(i));
            boolean same = meant.containsKey(before)
                    ? read.numbers().equals(meant.get(before)) && !after.get(i).isViolated()
                    : read.written().equals(new ListFix(before).written());
            if (!same) {
                throw failed("the numbers read back differently");
            }
        }
    }

    private static Refusal failed(String what) {
        return new Refusal("internal check failed: " + what + "; nothing was changed");
    }
}
