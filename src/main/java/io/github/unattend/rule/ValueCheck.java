package io.github.unattend.rule;

import static io.github.unattend.rule.Statement.says;

import io.github.unattend.answerfile.OpenElement;
import io.github.unattend.answerfile.Template;
import io.github.unattend.catalog.Documentation;
import io.github.unattend.catalog.Setting;
import io.github.unattend.catalog.TimeZones;
import io.github.unattend.catalog.ValueType;
import java.util.Locale;
import java.util.Optional;

/** Judges the values of settings, and text where elements belong. */
final class ValueCheck implements Check {
    private final Findings findings;
    private final Allowed allowed;

    ValueCheck(Findings findings, Allowed allowed) {
        this.findings = findings;
        this.allowed = allowed;
    }

    @Override
    public void start(OpenElement element) {
        OpenElement parent = element.parent();
        boolean judgedElsewhere = element.setting() != null || element.identity() != null;
        if (parent != null && element.isOurs() && parent.setting().isLeaf() && !judgedElsewhere) {
            parent.holdElement();
        }
    }

    @Override
    public void end(OpenElement element) {
        Setting setting = element.setting();
        if (!setting.isLeaf()) {
            if (!setting.isOpaque()) {
                text(element);
            }
        } else if (!setting.isOrder()) { // an Order is judged with its list
            if (element.holdsElements()) {
                findings.atElement(
                        Rule.VALUE_INVALID,
                        element,
                        says(
                                setting.name() + " has elements in it; write its value only",
                                setting.documentation(setting.name() + " has a value, and no elements in it")));
            } else {
                length(element, setting);
                value(element, setting);
            }
        }
    }

    private void text(OpenElement element) {
        if (!element.text().isEmpty() && !element.isTemplated()) {
            Setting setting = element.setting();
            Documentation documented = setting.component().isEmpty()
                    ? Documentation.SETTINGS
                    : setting.documentation(setting.name() + " holds elements, not text");
            String remedy = setting.name().equals("ProductKey") ? "put a product key into Key" : "remove the text";
            findings.atTag(
                    Rule.TEXT_MISPLACED,
                    element,
                    says(element.name() + " has text where elements belong; " + remedy, documented));
        }
    }

    private void length(OpenElement element, Setting setting) {
        int length = element.text().length();
        if (setting.maxLength() == 0 || length <= setting.maxLength()) {
            return;
        }
        String value = element.text().value();
        boolean unknown =
                setting.parent().isOrderedItem() ? Template.hasUnknownLength(value) : Template.isReplacedLater(value);
        if (!unknown) {
            String remedy = setting.isCommand() ? "; shorten it, or call a script" : "; shorten it";
            String message = setting.name() + " has " + length + " characters; the documented maximum is "
                    + setting.maxLength() + remedy;
            boolean logged = setting.is("Microsoft-Windows-Deployment/RunSynchronous/RunSynchronousCommand/Path")
                    || setting.is("Microsoft-Windows-Deployment/RunAsynchronous/RunAsynchronousCommand/Path");
            findings.atElement(
                    Rule.VALUE_TOO_LONG,
                    element,
                    says(
                            logged ? message + Wording.setupSays("Value is invalid. 0x80220005") : message,
                            setting.documentation(
                                    setting.name() + " has at most " + setting.maxLength() + " characters")));
        }
    }

    private void value(OpenElement element, Setting setting) {
        String value = element.text().value();
        if (value.isEmpty() || Template.isReplacedLater(value)) {
            return;
        }
        if (setting.type() == ValueType.TIME_ZONE) {
            timeZone(element, setting, value);
            return;
        }
        String problem = setting.type().problem(setting, value);
        if (problem == null || allowed.accepts(setting + "=" + value)) {
            return;
        }
        Optional<String> inAnotherCase = setting.values().stream()
                .filter(allowedValue -> lower(allowedValue).equals(lower(value)))
                .findFirst();
        if (setting.type() == ValueType.ENUM && inAnotherCase.isPresent()) {
            findings.atElement(
                    Rule.CASE_MISMATCH,
                    element,
                    says(
                                    setting.name() + " " + Wording.quoted(value) + " differs from "
                                            + inAnotherCase.get() + " in case only; write " + inAnotherCase.get(),
                                    allowedValues(setting))
                            .write(inAnotherCase.get()));
            return;
        }
        String shown = Findings.isShown(setting) ? " " + Wording.quoted(value) : "";
        findings.atElement(
                Rule.VALUE_INVALID, element, says(setting.name() + shown + " " + problem, allowedValues(setting)));
    }

    /** Not as {@link String#equalsIgnoreCase}, to which a Turkish dotless i is an i. */
    private static String lower(String value) {
        return value.toLowerCase(Locale.ROOT);
    }

    private static Documentation allowedValues(Setting setting) {
        return setting.documentation(
                switch (setting.type()) {
                    case ENUM -> setting.name() + " is one of " + String.join(", ", setting.values());
                    case INTEGER -> setting.name() + " is a whole number" + range(setting);
                    case BOOLEAN -> setting.name() + " is true or false";
                    default -> "what " + setting.name() + " may be";
                });
    }

    private static String range(Setting setting) {
        if (setting.highest() == null) {
            return setting.lowest() == null ? "" : ", at least " + setting.lowest();
        }
        return setting.lowest() == null
                ? ", at most " + setting.highest()
                : " between " + setting.lowest() + " and " + setting.highest();
    }

    private void timeZone(OpenElement element, Setting setting, String value) {
        if (!TimeZones.isKnown(value) && !allowed.accepts(setting + "=" + value)) {
            findings.atElement(
                    Rule.TIME_ZONE_UNKNOWN,
                    element,
                    says(
                            setting.name() + " " + Wording.quoted(value) + " is not a time zone that Windows knows"
                                    + Wording.didYouMean(TimeZones.similar(value)),
                            setting.documentation("tzutil /l lists the names that Windows knows")));
        }
    }
}
