package io.github.unattend.rule;

import static io.github.unattend.rule.Statement.says;

import io.github.unattend.answerfile.OpenElement;
import io.github.unattend.catalog.Catalog;
import io.github.unattend.catalog.Documentation;
import io.github.unattend.catalog.Kind;
import io.github.unattend.catalog.Setting;
import java.util.Comparator;
import java.util.List;

/** Reports names that are not documented at their place, and what is meant by them. */
record NameReports(Findings findings) {
    Setting differsInCase(OpenElement element, Setting meant) {
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

    Setting misspelled(OpenElement element, Setting meant, String documented, String addition) {
        Setting parent = element.parent().setting();
        boolean frame = element.parent().isFrame();
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

    void misplaced(OpenElement element, OpenElement parent, List<Setting> elsewhere) {
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
                .sorted(Comparator.comparing((Setting setting) ->
                                !setting.component().equals(parent.setting().component()))
                        .thenComparing(setting -> !isIn(setting, parent.setting())))
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

    private static boolean isIn(Setting setting, Setting ancestor) {
        return setting.toString().startsWith(ancestor + "/");
    }

    void unknown(OpenElement element, OpenElement parent) {
        String meant = Wording.didYouMean(element.name(), namesIn(parent.setting()));
        findings.atTag(
                Rule.SETTING_UNKNOWN,
                element,
                says(
                        Wording.name(element.name()) + " is not a setting of "
                                + parent.setting().name()
                                + " in Microsoft's documentation of " + Catalog.EDITION
                                + (meant.isEmpty() ? "; remove it, or allow it where a newer Windows knows it" : meant),
                        parent.isFrame()
                                ? Documentation.SETTINGS
                                : parent.setting()
                                        .documentation("the settings of "
                                                + parent.setting().name())));
    }

    void deprecated(OpenElement element) {
        Setting setting = element.setting();
        findings.atTag(
                Rule.SETTING_DEPRECATED,
                element,
                says(
                        setting.name() + " is " + setting.state() + "; remove it",
                        setting.documentation(setting.name() + " is " + setting.state())));
    }

    /** The names of all that is documented directly in an element. */
    static List<String> namesIn(Setting parent) {
        return parent.children().stream()
                .flatMap(child -> child.names().stream())
                .toList();
    }
}
