package io.github.unattend.rule;

import io.github.unattend.answerfile.IgnoreDirective;
import io.github.unattend.answerfile.Limits;
import io.github.unattend.answerfile.Location;
import io.github.unattend.answerfile.OpenElement;
import io.github.unattend.answerfile.Region;
import io.github.unattend.answerfile.SetupAddress;
import io.github.unattend.catalog.Kind;
import io.github.unattend.catalog.Setting;
import io.github.unattend.image.Image;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The violations of one answer file: takes them from the checks, knows how much each matters, and which are suppressed. */
final class Findings {
    /** The most violations of one file that are kept; more are counted, so that memory does not grow with the file. */
    static final int MOST = 1000;

    /** Reading stops at more: putting each into words takes time, and nobody reads them. */
    private static final int MOST_COUNTED = 1_000_000;

    private final Severities severities;
    private final List<Violation> violations = new ArrayList<>();
    private final List<IgnoreDirective> directives = new ArrayList<>();
    private final Map<String, List<IgnoreDirective>> directivesByRule = new HashMap<>();
    private long errors;
    private long warnings;
    private long ignored;

    Findings(Severities severities) {
        this.severities = severities;
    }

    /** A comment that suppresses rules; it comes before what it is for, but for the start tag of the root. */
    void ignore(IgnoreDirective directive) {
        directives.add(directive);
        directive
                .unused()
                .forEach(rule -> directivesByRule
                        .computeIfAbsent(rule, none -> new ArrayList<>(1))
                        .add(directive));
        violations.replaceAll(violation -> {
            boolean suppressed = !violation.ignored()
                    && directive.rules().contains(violation.rule().id())
                    && directive.covers(violation.region().start());
            if (!suppressed) {
                return violation;
            }
            directive.use(violation.rule().id());
            count(violation.severity(), false, -1);
            count(violation.severity(), true, 1);
            return violation.asIgnored();
        });
    }

    List<IgnoreDirective> directives() {
        return directives;
    }

    /** An element violates a rule by its start tag. */
    void atTag(Rule rule, OpenElement element, Statement says) {
        add(rule, shown(element, element.tag()), false, SetupAddress.of(element), says);
    }

    /** An element violates a rule by its value; to be reported at its end. */
    void atElement(Rule rule, OpenElement element, Statement says) {
        add(rule, shown(element, element.whole()), isShown(element.setting()), SetupAddress.of(element), says);
    }

    /** The key of an item is in its start tag: of one that is secret, or may be, its name only is shown. */
    private static Region shown(OpenElement element, Region region) {
        Setting setting = element.setting();
        boolean secret = setting == null
                ? element.attribute(OpenElement.WCM, "keyValue") != null
                : setting.isSecret() && setting.kind() == Kind.ITEM;
        return secret ? element.startOfTag() : region;
    }

    /** Whether the value of a setting may be printed: no secret, no command. */
    static boolean isShown(Setting setting) {
        return setting != null && !setting.isSecret() && !setting.isCommand();
    }

    /**
     * Something violates a rule; reported unless the rule is off.
     *
     * @return whether a comment suppresses it
     */
    boolean add(Rule rule, Region region, boolean showsValue, String address, Statement says) {
        boolean suppressed = isSuppressed(rule, region.start());
        Severity severity = severities.of(rule);
        if (severity == Severity.OFF) {
            return suppressed;
        }
        count(severity, suppressed, 1);
        if (violations.size() < MOST) {
            violations.add(new Violation(
                    rule,
                    severity,
                    region,
                    showsValue,
                    says.message(),
                    address,
                    says.documentation(),
                    says.otherLine(),
                    says.correction(),
                    suppressed,
                    false));
        }
        return suppressed;
    }

    private void count(Severity severity, boolean suppressed, int difference) {
        if (suppressed) {
            ignored += difference;
        } else if (severity == Severity.ERROR) {
            errors += difference;
        } else {
            warnings += difference;
        }
    }

    /** Ends the reading of a file with more findings than anybody reads. */
    void limit() {
        if (errors + warnings + ignored > MOST_COUNTED) {
            throw Limits.exceeded("more than " + MOST_COUNTED + " findings");
        }
    }

    /** Whether further violations are counted only. */
    boolean isFull() {
        return violations.size() >= MOST;
    }

    boolean isOff(Rule rule) {
        return severities.of(rule) == Severity.OFF;
    }

    /** Whether a comment suppresses the rule there; notes that the comment is of use. */
    private boolean isSuppressed(Rule rule, Location place) {
        boolean suppressed = false;
        for (IgnoreDirective directive : directivesByRule.getOrDefault(rule.id(), List.of())) {
            if (directive.covers(place)) {
                directive.use(rule.id());
                suppressed = true;
            }
        }
        return suppressed;
    }

    /** Drops what was found from a place on, where it may only follow from another defect there. */
    void dropFrom(Location place) {
        violations.removeIf(violation -> {
            boolean dropped = violation.region().start().compareTo(place) >= 0;
            if (dropped) {
                count(violation.severity(), violation.ignored(), -1);
            }
            return dropped;
        });
    }

    /** How many names and values differ from the documented ones in case only. */
    long ofCase() {
        return violations.stream()
                .filter(violation -> violation.rule() == Rule.CASE_MISMATCH && !violation.ignored())
                .count();
    }

    /** @param fixable what {@code fix} corrects; nothing in a file with so many violations that they are counted only */
    Verdict verdict(long lists, long orders, long placeholders, long fixable, Optional<List<Image>> images) {
        return new Verdict(
                violations.stream().sorted().toList(),
                errors,
                warnings,
                ignored,
                0,
                lists,
                orders,
                placeholders,
                errors + warnings + ignored > violations.size() ? 0 : fixable,
                images);
    }
}
