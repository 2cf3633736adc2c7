package io.github.unattend.rule;

import static io.github.unattend.rule.Statement.says;

import io.github.unattend.answerfile.IgnoreDirective;
import io.github.unattend.catalog.Documentation;
import java.util.ArrayList;
import java.util.List;

/** Judges comments that suppress rules, when it is known what they have suppressed. */
final class IgnoreCheck {
    private IgnoreCheck() {}

    static void judge(IgnoreDirective directive, Findings findings) {
        if (directive.rules().isEmpty() || !directive.unused().isEmpty()) {
            findings.add(
                    Rule.IGNORE_UNKNOWN,
                    directive.region(),
                    false,
                    "",
                    says(message(directive), Documentation.IGNORE_DIRECTIVES));
        }
    }

    private static String message(IgnoreDirective directive) {
        if (directive.rules().isEmpty()) {
            return "this comment names no rule; write unattend:ignore order-duplicate: reason";
        }
        List<String> parts = new ArrayList<>();
        for (String id : directive.unused()) {
            parts.add(
                    Rule.of(id).isPresent()
                            ? "this " + id + " comment suppresses nothing; remove it"
                            : Wording.quoted(id) + " is not a rule" + Wording.didYouMean(id, Rule.ids()));
        }
        return String.join("; ", parts);
    }
}
