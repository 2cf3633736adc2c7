package io.github.unattend.rule;

import io.github.unattend.answerfile.Fact;
import io.github.unattend.answerfile.IgnoreDirective;
import io.github.unattend.answerfile.Order;
import io.github.unattend.answerfile.OrderedList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Applies the rules to the facts of one answer file. */
public final class Judge implements Consumer<Fact> {
    /** The most violations of one file that are told; more are counted, so that memory does not grow with the file. */
    public static final int MOST = 1000;

    private static final Map<Class<?>, Rule[]> BY_FACT = byFact();

    private record Finding(Rule rule, Severity severity, Fact fact, boolean ignored) {}

    private final Severities severities;
    private List<Finding> findings = List.of();
    private List<IgnoreDirective> directives = List.of();
    private List<Verdict.OtherCase> otherCase = List.of();
    private final Numberings numberings = new Numberings();
    private long errors;
    private long warnings;
    private long ignored;
    private long lists;
    private long orders;
    private long placeholders;
    private boolean broken;
    private boolean rootSeen;

    public Judge(Severities severities) {
        this.severities = severities;
    }

    private static Map<Class<?>, Rule[]> byFact() {
        Map<Class<?>, Rule[]> rules = new HashMap<>();
        for (Rule rule : Rule.values()) {
            Rule[] before = rules.getOrDefault(rule.check().fact(), new Rule[0]);
            Rule[] all = Arrays.copyOf(before, before.length + 1);
            all[before.length] = rule;
            rules.put(rule.check().fact(), all);
        }
        return rules;
    }

    /** The list with one more; most files have none, and no list is made for them. */
    private static <T> List<T> with(List<T> list, T one) {
        List<T> longer = list.isEmpty() ? new ArrayList<>() : list;
        longer.add(one);
        return longer;
    }

    @Override
    public void accept(Fact fact) {
        if (fact instanceof IgnoreDirective directive) {
            directives = with(directives, directive); // judged at the end, when it is known what it has silenced
            return;
        }
        count(fact);
        numberings.accept(fact);
        apply(fact);
    }

    private void count(Fact fact) {
        if (fact instanceof Order order) {
            if (order.isPlaceholder()) {
                placeholders++;
            } else {
                orders++;
            }
        } else if (fact instanceof OrderedList) {
            lists++;
        } else if (fact instanceof Fact.Break) {
            broken = true;
        } else if (fact instanceof Fact.Root) {
            rootSeen = true;
        } else if (fact instanceof Fact.Component component && component.isInOtherCase() && otherCase.size() < MOST) {
            otherCase = with(
                    otherCase,
                    new Verdict.OtherCase(
                            component.region().line(),
                            component.region().column(),
                            component.writtenName(),
                            component.identity().name()));
        }
    }

    private void apply(Fact fact) {
        Rule[] rules = BY_FACT.get(fact.getClass());
        if (rules != null) {
            for (Rule rule : rules) {
                if (rule.check().finds(fact)) {
                    found(rule, fact);
                }
            }
        }
    }

    private void found(Rule rule, Fact fact) {
        boolean silenced = isSilenced(rule, fact);
        Severity severity = severities.of(rule);
        if (severity == Severity.OFF) {
            return;
        }
        numberings.found(rule, fact, silenced);
        if (silenced) {
            ignored++;
        } else if (severity == Severity.ERROR) {
            errors++;
        } else {
            warnings++;
        }
        if (findings.size() < MOST) {
            findings = with(findings, new Finding(rule, severity, fact.kept(), silenced));
        }
    }

    private boolean isSilenced(Rule rule, Fact fact) {
        boolean silenced = false;
        for (IgnoreDirective directive : directives) {
            if (directive.rules().contains(rule.id())
                    && directive.covers(fact.region().start())) {
                directive.use(rule.id());
                silenced = true;
            }
        }
        return silenced;
    }

    /** Notes that the file could not be read to its end, so that nobody can tell what is missing in it. */
    public void interrupt() {
        broken = true;
    }

    /** Whether there is nothing to say of the file: no finding, no directive to silence one, and no place where it breaks. */
    public boolean isSatisfied() {
        return findings.isEmpty() && directives.isEmpty() && !broken;
    }

    /** Whether the root of an answer file came. */
    public boolean hasSeenRoot() {
        return rootSeen;
    }

    /** What there is to say; asked once, when all facts have come. */
    public Verdict verdict() {
        if (!broken) {
            for (int i = directives.size() - 1; i >= 0; i--) {
                apply(directives.get(i)); // an earlier one may be there to silence this one
            }
        }
        List<Violation> violations = findings.isEmpty()
                ? List.of()
                : findings.stream()
                        .map(finding -> finding.rule()
                                .check()
                                .violation(finding.rule(), finding.severity(), finding.fact(), finding.ignored()))
                        .sorted()
                        .toList();
        return new Verdict(
                violations,
                errors,
                warnings,
                ignored,
                lists,
                orders,
                placeholders,
                List.copyOf(otherCase),
                broken ? 0 : numberings.mendable());
    }

    /** What speaks for renumbering each list, and what against it; to be asked when all facts have come. */
    public Numberings numberings() {
        return numberings;
    }
}
