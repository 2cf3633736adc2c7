package io.github.unattend.rule;

import static io.github.unattend.rule.Statement.says;

import io.github.unattend.answerfile.AnswerFileReader;
import io.github.unattend.answerfile.OpenElement;
import io.github.unattend.catalog.Catalog;
import io.github.unattend.catalog.Documentation;
import io.github.unattend.catalog.Kind;
import io.github.unattend.catalog.Near;
import io.github.unattend.catalog.Setting;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what is documented of each element, by its name and its parent; reports names that are not documented there. */
final class NameCheck implements Check {
    private static final String SETTINGS = Catalog.SETTINGS.name();
    private static final String COMPONENT = Catalog.COMPONENT.name();

    private final Findings findings;
    private final Allowed allowed;

    /** The element in which a nested {@code settings} was reported last: several in it have one cause. */
    private OpenElement reportedNesting;

    NameCheck(Findings findings, Allowed allowed) {
        this.findings = findings;
        this.allowed = allowed;
    }

    @Override
    public void start(OpenElement element) {
        OpenElement parent = element.parent();
        if (parent == null) {
            root(element);
        } else if (isOurs(element, parent)) {
            element.document(documented(element, parent));
            if (element.setting() != null && !element.setting().state().isEmpty()) {
                deprecated(element);
            }
        }
    }

    private void root(OpenElement root) {
        if (!root.isOurs()) {
            String where =
                    root.namespace().isEmpty() ? "no namespace" : "the namespace " + Wording.name(root.namespace());
            findings.atTag(
                    Rule.NAMESPACE_MISSING,
                    root,
                    says(
                            "unattend is in " + where + "; write <unattend xmlns=\"" + OpenElement.NAMESPACE
                                    + "\">; the rest of this file was not checked",
                            Documentation.ROOT));
            return;
        }
        root.document(Catalog.UNATTEND);
        if (!root.name().equals(AnswerFileReader.ROOT)) {
            findings.atTag(
                    Rule.MISSPELLED,
                    root,
                    says(
                                    Wording.name(root.name())
                                            + " is not the root of an answer file; did you mean unattend?",
                                    Documentation.ROOT)
                            .write(AnswerFileReader.ROOT));
        }
    }

    /** A documented name in no namespace, or in that of attributes, is ours all the same; below it, its namespace is. */
    private boolean isOurs(OpenElement element, OpenElement parent) {
        if (element.isOurs()) {
            return true;
        }
        boolean asItsParent = parent.isOurs()
                && !parent.namespace().equals(OpenElement.NAMESPACE)
                && element.namespace().equals(parent.namespace());
        if (asItsParent) {
            element.adopt();
            return true;
        }
        boolean mayBeForgotten =
                element.namespace().isEmpty() || element.namespace().equals(OpenElement.WCM);
        if (!mayBeForgotten || !isDocumentedIn(parent, element.name())) {
            return false;
        }
        element.adopt();
        String where = element.namespace().isEmpty() ? "in no namespace" : "in the namespace of wcm";
        findings.atTag(
                Rule.NAMESPACE_MISSING,
                element,
                says(element.name() + " is " + where + "; write it as its parent is written", Documentation.ROOT));
        return true;
    }

    private static boolean isDocumentedIn(OpenElement parent, String name) {
        return parent.setting().child(name) != null || (parent.isKind(Kind.UNATTEND) && name.equals(COMPONENT));
    }

    private Setting documented(OpenElement element, OpenElement parent) {
        if (parent.setting().isOpaque()) {
            return null;
        }
        String name = element.name();
        Setting child = parent.setting().child(name);
        if (child != null) {
            return child;
        }
        if (name.equals(SETTINGS)) {
            return nestedSettings(element, parent);
        }
        if (name.equals(COMPONENT)) {
            return strayComponent(element, parent);
        }
        boolean accepted = parent.setting().isLeaf() || allowed.accepts(place(parent) + name);
        return accepted ? null : undocumented(element, parent);
    }

    private static String place(OpenElement parent) {
        return parent.isKind(Kind.UNATTEND) || parent.isKind(Kind.SETTINGS) ? "" : parent.setting() + "/";
    }

    /** An end tag is missing: what the inner element holds is judged in its own place. */
    private Setting nestedSettings(OpenElement element, OpenElement parent) {
        if (reportedNesting != parent) {
            OpenElement outer = parent.isKind(Kind.SETTINGS) ? parent : parent.settings();
            findings.atTag(
                    Rule.MISPLACED,
                    element,
                    says(
                                    "settings is inside settings; the one at line " + outer.line() + " is not closed",
                                    Documentation.SETTINGS)
                            .against(outer.line()));
        }
        reportedNesting = parent;
        return Catalog.SETTINGS;
    }

    private Setting strayComponent(OpenElement element, OpenElement parent) {
        OpenElement outer = parent.isKind(Kind.COMPONENT) ? parent : parent.component();
        if (outer == null) {
            findings.atTag(
                    Rule.MISPLACED,
                    element,
                    says("component is outside settings; put it into settings", Documentation.SETTINGS));
            return null;
        }
        findings.atTag(
                Rule.MISPLACED,
                element,
                says(
                                "component is inside a component; the one at line " + outer.line() + " is not closed",
                                Documentation.SETTINGS)
                        .against(outer.line()));
        return Catalog.COMPONENT;
    }

    /** The name is not that of a child; asked for its meaning step by step. */
    private Setting undocumented(OpenElement element, OpenElement parent) {
        String name = element.name();
        boolean frame = parent.isKind(Kind.UNATTEND) || parent.isKind(Kind.SETTINGS);
        Setting inAnotherCase = frame ? null : parent.setting().childInAnotherCase(name);
        if (inAnotherCase != null) {
            return differsInCase(element, inAnotherCase);
        }
        Setting item = parent.setting().orderedItem();
        if (item != null && parent.isKind(Kind.LIST) && isOrderedItem(name)) {
            return misspelled(element, item, item.name(), ", it is an item of another list");
        }
        Optional<String> near = Catalog.isDocumented(name) ? Optional.empty() : near(name, parent.setting());
        if (near.isPresent()) {
            return misspelled(element, parent.setting().child(near.get()), near.get(), "");
        }
        List<Setting> elsewhere = Catalog.named(name);
        if (elsewhere.isEmpty()) {
            unknown(element, parent);
        } else {
            misplaced(element, parent, elsewhere);
        }
        return null;
    }

    private static Optional<String> near(String name, Setting parent) {
        return Near.name(name, namesIn(parent));
    }

    private static List<String> namesIn(Setting parent) {
        return parent.children().stream()
                .flatMap(child -> child.names().stream())
                .toList();
    }

    private static boolean isOrderedItem(String name) {
        return Catalog.isDocumented(name) && Catalog.named(name).stream().anyMatch(Setting::isOrderedItem);
    }

    private Setting differsInCase(OpenElement element, Setting meant) {
        String documented = meant.names().stream()
                .filter(element.name()::equalsIgnoreCase)
                .findFirst()
                .orElseThrow();
        findings.atTag(
                Rule.CASE_MISMATCH,
                element,
                says(
                                Wording.name(element.name()) + " differs from " + documented
                                        + " in case only; XML names are case-sensitive",
                                meant.documentation("the name is " + documented))
                        .write(documented));
        return meant;
    }

    private Setting misspelled(OpenElement element, Setting meant, String documented, String addition) {
        Setting parent = element.parent().setting();
        boolean frame =
                element.parent().isKind(Kind.UNATTEND) || element.parent().isKind(Kind.SETTINGS);
        String message = Wording.name(element.name()) + " is not a documented " + (frame ? "child" : "setting") + " of "
                + parent.name() + addition + "; did you mean " + documented + "?";
        findings.atTag(
                Rule.MISSPELLED,
                element,
                says(
                                frame
                                        ? message
                                        : message
                                                + Wording.setupSays(
                                                        "A component or setting specified in the answer file does not exist"),
                                frame ? Documentation.SETTINGS : meant.documentation("the name is " + documented))
                        .write(documented));
        return meant;
    }

    private void misplaced(OpenElement element, OpenElement parent, List<Setting> elsewhere) {
        OpenElement component = parent.isKind(Kind.COMPONENT) ? parent : parent.component();
        String name = Wording.name(element.name());
        String place = component == null
                ? name + " is outside any component"
                : name + " is not a setting of " + parent.setting().name();
        boolean here = component != null
                && elsewhere.stream()
                        .anyMatch(setting ->
                                setting.component().equals(parent.setting().component()));
        List<Setting> nearest = elsewhere.stream()
                .sorted(Comparator.comparing(
                        setting -> !setting.component().equals(parent.setting().component())))
                .toList();
        String message = place + "; it belongs in " + Wording.places(nearest);
        findings.atTag(
                Rule.MISPLACED,
                element,
                says(
                        component == null || here
                                ? message
                                : message + Wording.setupSays("Setting is not defined in this component. 0x80220001"),
                        nearest.get(0).documentation(nearest.get(0).name() + " is documented there")));
    }

    private void unknown(OpenElement element, OpenElement parent) {
        String meant = Wording.didYouMean(element.name(), namesIn(parent.setting()));
        findings.atTag(
                Rule.SETTING_UNKNOWN,
                element,
                says(
                        Wording.name(element.name()) + " is not a setting of "
                                + parent.setting().name()
                                + " in Microsoft's documentation of " + Catalog.EDITION
                                + (meant.isEmpty() ? "; remove it, or allow it where a newer Windows knows it" : meant),
                        parent.isKind(Kind.UNATTEND) || parent.isKind(Kind.SETTINGS)
                                ? Documentation.SETTINGS
                                : parent.setting()
                                        .documentation("the settings of "
                                                + parent.setting().name())));
    }

    private void deprecated(OpenElement element) {
        Setting setting = element.setting();
        findings.atTag(
                Rule.SETTING_DEPRECATED,
                element,
                says(
                        setting.name() + " is " + setting.state() + "; remove it",
                        setting.documentation(setting.name() + " is " + setting.state())));
    }
}
