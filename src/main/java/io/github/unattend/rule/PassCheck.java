package io.github.unattend.rule;

import static io.github.unattend.rule.Statement.says;

import io.github.unattend.answerfile.OpenElement;
import io.github.unattend.answerfile.Template;
import io.github.unattend.catalog.Catalog;
import io.github.unattend.catalog.Documentation;
import io.github.unattend.catalog.Kind;
import io.github.unattend.catalog.Pass;
import io.github.unattend.catalog.Setting;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Judges the passes of {@code settings}, and in which pass each setting is. */
final class PassCheck implements Check {
    private static final int LONGEST_LIKE_PASS = 8;

    private final Findings findings;

    /** The open ordered lists, the innermost first. */
    private final Deque<OpenElement> lists = new ArrayDeque<>();

    /** The open components that were reported, since all their settings are in a pass that none of them names. */
    private final Set<OpenElement> reported = new HashSet<>();

    PassCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void start(OpenElement element) {
        Setting setting = element.setting();
        if (setting == null) {
            return;
        }
        if (setting == Catalog.SETTINGS) {
            settings(element);
        } else if (setting.kind() == Kind.LIST && setting.orderedItem() != null) {
            list(element);
        } else if (setting.isOrderedItem() && lists.peek() != element.parent()) {
            list(element.parent()); // ImageInstall is an ordered list where it has a DataImage
        }
    }

    private void settings(OpenElement settings) {
        String pass = settings.attribute("pass");
        settings.namePass(pass);
        if (pass == null) {
            String like = attributeLikePass(settings);
            String remedy = like == null ? "add pass=\"...\"" : "write pass instead of " + Wording.name(like);
            findings.atTag(
                    Rule.PASS_UNKNOWN,
                    settings,
                    says("settings has no pass attribute; " + remedy, Documentation.PASSES));
        } else if (Pass.of(pass).isEmpty() && !Template.hasPlaceholder(pass)) {
            findings.atTag(
                    Rule.PASS_UNKNOWN,
                    settings,
                    says(
                            Wording.quoted(pass) + " is not a configuration pass"
                                    + Wording.didYouMean(pass, Pass.ids()),
                            Documentation.PASSES));
        }
    }

    /** An attribute that {@code pass} may have been meant by: {@code pass_}, {@code Pass}, {@code passes}. */
    private static String attributeLikePass(OpenElement settings) {
        for (int i = 0; i < settings.attributes(); i++) {
            String name = settings.attributeName(i);
            if (name.length() < LONGEST_LIKE_PASS && name.regionMatches(true, 0, "pass", 0, 4)) {
                return name;
            }
        }
        return null;
    }

    private void list(OpenElement list) {
        lists.push(list);
        Optional<Pass> pass = pass(list);
        Setting setting = list.setting();
        if (pass.isPresent() && !setting.passes().contains(pass.get())) {
            findings.atTag(
                    Rule.PASS_INVALID,
                    list,
                    says(
                            setting.name() + " of " + setting.component() + " is not valid in pass "
                                    + pass.get().id() + "; move it to " + Wording.or(setting.passes()),
                            setting.documentedPasses()));
        }
    }

    private static Optional<Pass> pass(OpenElement element) {
        return element.pass() == null ? Optional.empty() : Pass.of(element.pass());
    }

    @Override
    public void end(OpenElement element) {
        boolean isList = lists.peek() == element;
        if (isList) {
            lists.pop();
        }
        reported.remove(element);
        OpenElement component = element.parent();
        if (isList
                || component == null
                || !component.isKind(Kind.COMPONENT)
                || component.setting() != element.setting().parent()) {
            return;
        }
        Optional<Pass> pass = pass(element);
        if (pass.isPresent()) {
            documentedPass(element, component, pass.get());
        }
    }

    private void documentedPass(OpenElement element, OpenElement component, Pass pass) {
        Set<Pass> ofComponent = component.setting().passesOfAll();
        Set<Pass> ofSetting = element.setting().passes();
        if (!ofComponent.isEmpty() && !ofComponent.contains(pass)) {
            if (reported.add(component)) {
                undocumented(component, component.setting(), pass, ofComponent);
            }
        } else if (!ofSetting.isEmpty() && !ofSetting.contains(pass)) {
            undocumented(element, element.setting(), pass, ofSetting);
        }
    }

    private void undocumented(OpenElement element, Setting setting, Pass pass, Set<Pass> documented) {
        findings.atTag(
                Rule.PASS_UNDOCUMENTED,
                element,
                says(
                        setting.name() + " is not documented for pass " + pass.id() + "; move it to "
                                + Wording.or(documented),
                        setting.documentation(setting.name() + " is valid in "
                                + String.join(
                                        ", ", documented.stream().map(Pass::id).toList()))));
    }
}
