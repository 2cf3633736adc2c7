package io.github.unattend.rule;

import static io.github.unattend.rule.Statement.says;

import io.github.unattend.answerfile.ComponentIdentity;
import io.github.unattend.answerfile.OpenElement;
import io.github.unattend.answerfile.Template;
import io.github.unattend.catalog.Catalog;
import io.github.unattend.catalog.Documentation;
import io.github.unattend.catalog.Near;
import io.github.unattend.catalog.Pass;
import io.github.unattend.catalog.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds what is documented of each component, and compares the components of a pass. */
final class ComponentCheck implements Check {
    private final Findings findings;
    private final NameReports reports;
    private final Allowed allowed;
    private final Memory memory;

    /** By pass and identity; in one string, since many of one hash are told apart by their order. */
    private final Map<String, OpenElement> seen = new HashMap<>();

    private long memoryBefore;

    ComponentCheck(Findings findings, Allowed allowed, Memory memory) {
        this.findings = findings;
        this.reports = new NameReports(findings);
        this.allowed = allowed;
        this.memory = memory;
    }

    @Override
    public void start(OpenElement element) {
        if (element.setting() != Catalog.COMPONENT) {
            return;
        }
        ComponentIdentity written = ComponentIdentity.of(element::attribute);
        element.identify(written);
        identity(element, written);
        Setting documented = written.name().isEmpty() ? null : documented(element, written);
        element.document(documented);
        if (written.name().isEmpty()) {
            return;
        }
        element.identify(documented == null ? written : written.named(documented.name()));
        if (documented != null && !documented.state().isEmpty()) {
            reports.deprecated(element);
        }
        duplicate(element);
        memoryBefore = memory.taken();
    }

    /** What is remembered of a component ends with it. */
    @Override
    public void end(OpenElement element) {
        if (element.identity() != null) {
            memory.backTo(memoryBefore);
        }
    }

    private void identity(OpenElement element, ComponentIdentity written) {
        List<String> missing = new ArrayList<>();
        written.attributes().forEach((name, value) -> {
            if (value.isEmpty()) {
                missing.add(name);
            }
        });
        String architecture = written.processorArchitecture();
        boolean unknown = !architecture.isEmpty()
                && !Catalog.ARCHITECTURES.contains(architecture.toLowerCase(Locale.ROOT))
                && !Template.hasPlaceholder(architecture);
        if (!missing.isEmpty()) {
            String message =
                    "component has no " + String.join(", ", missing) + "; add " + (missing.size() == 1 ? "it" : "them");
            findings.atTag(Rule.COMPONENT_IDENTITY, element, says(message, Documentation.COMPONENT_IDENTITY));
        } else if (unknown) {
            boolean amd64 = architecture.equalsIgnoreCase("x64") || architecture.equalsIgnoreCase("x86_64");
            findings.atTag(
                    Rule.COMPONENT_IDENTITY,
                    element,
                    says(
                            "processorArchitecture " + Wording.quoted(architecture)
                                    + " is not one of " + String.join(", ", Catalog.ARCHITECTURES)
                                    + (amd64 ? "; write amd64" : ""),
                            Documentation.COMPONENT_IDENTITY));
        }
    }

    private Setting documented(OpenElement element, ComponentIdentity written) {
        String name = written.name();
        Setting known = Catalog.component(name);
        if (known != null || !written.isMicrosofts() || Template.hasPlaceholder(name) || allowed.accepts(name)) {
            return known;
        }
        Optional<String> meant =
                Near.name(name, Catalog.components().stream().map(Setting::name).toList());
        if (meant.isPresent()) {
            findings.atTag(
                    Rule.MISSPELLED,
                    element,
                    says(
                            Wording.name(name) + " is not a documented component; did you mean " + meant.get() + "?"
                                    + Wording.setupSays(
                                            "A component or setting specified in the answer file does not exist"),
                            Documentation.SETTINGS));
            return Catalog.component(meant.get());
        }
        findings.atTag(
                Rule.COMPONENT_UNKNOWN,
                element,
                says(
                        Wording.name(name) + " is not a component of Microsoft's documentation of " + Catalog.EDITION
                                + "; remove it, or allow it where a newer Windows knows it",
                        Documentation.SETTINGS));
        return null;
    }

    private void duplicate(OpenElement element) {
        String pass = Objects.requireNonNullElse(element.pass(), "");
        String scope = Pass.of(pass).isPresent()
                ? pass
                : "settings at " + element.settings().start();
        String key = scope + '\0' + element.identity().comparable();
        OpenElement before = seen.put(key, element);
        if (before == null) {
            memory.take(key.length());
        } else if (before.branch() == element.branch()) {
            findings.atTag(
                    Rule.COMPONENT_DUPLICATE,
                    element,
                    says(
                                    Wording.name(element.identity().toString()) + " is already in this pass at line "
                                            + before.line() + "; merge the two"
                                            + Wording.setupSays("The same namespace should not appear twice in a"
                                                    + " single settings section. 0x8022001b"),
                                    Documentation.COMPONENT_IDENTITY)
                            .against(before.line()));
        }
    }
}
