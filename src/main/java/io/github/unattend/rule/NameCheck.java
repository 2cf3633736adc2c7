package io.github.unattend.rule;

import static io.github.unattend.rule.Statement.says;

import io.github.unattend.answerfile.OpenElement;
import io.github.unattend.catalog.Catalog;
import io.github.unattend.catalog.Documentation;
import io.github.unattend.catalog.Kind;
import io.github.unattend.catalog.Near;
import io.github.unattend.catalog.Setting;
import java.util.List;
import java.util.Optional;

/** Finds what is documented of each element, by its name and its parent; reports names that are not documented there. */
final class NameCheck implements Check {
    private static final String SETTINGS = Catalog.SETTINGS.name();
    private static final String COMPONENT = Catalog.COMPONENT.name();

    private final Findings findings;
    private final NameReports reports;
    private final Allowed allowed;

    /** The element in which a nested {@code settings} was reported last: several in it have one cause. */
    private OpenElement reportedNesting;

    NameCheck(Findings findings, Allowed allowed) {
        this.findings = findings;
        this.reports = new NameReports(findings);
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
                reports.deprecated(element);
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
        if (!root.name().equals(OpenElement.ROOT)) {
            findings.atTag(
                    Rule.MISSPELLED,
                    root,
                    says(
                                    Wording.name(root.name())
                                            + " is not the root of an answer file; did you mean unattend?",
                                    Documentation.ROOT)
                            .write(OpenElement.ROOT));
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
        return parent.isFrame() ? "" : parent.setting() + "/";
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
        Setting inAnotherCase = parent.isFrame() ? null : parent.setting().childInAnotherCase(name);
        if (inAnotherCase != null) {
            return reports.differsInCase(element, inAnotherCase);
        }
        Setting item = parent.setting().orderedItem();
        if (item != null && parent.isKind(Kind.LIST) && isOrderedItem(name)) {
            return reports.misspelled(element, item, item.name(), ", it is an item of another list");
        }
        Optional<String> near = Catalog.isDocumented(name) ? Optional.empty() : near(name, parent.setting());
        if (near.isPresent()) {
            return reports.misspelled(element, parent.setting().child(near.get()), near.get(), "");
        }
        List<Setting> elsewhere = Catalog.named(name);
        if (elsewhere.isEmpty()) {
            reports.unknown(element, parent);
        } else {
            reports.misplaced(element, parent, elsewhere);
        }
        return null;
    }

    private static Optional<String> near(String name, Setting parent) {
        return Near.name(name, NameReports.namesIn(parent));
    }

    private static boolean isOrderedItem(String name) {
        return Catalog.isDocumented(name) && Catalog.named(name).stream().anyMatch(Setting::isOrderedItem);
    }
}
