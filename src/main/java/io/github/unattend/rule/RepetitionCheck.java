package io.github.unattend.rule;

import static io.github.unattend.rule.Statement.says;

import io.github.unattend.answerfile.OpenElement;
import io.github.unattend.answerfile.Template;
import io.github.unattend.catalog.Documentation;
import io.github.unattend.catalog.Kind;
import io.github.unattend.catalog.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds settings that their parent has already, and items of one key. */
final class RepetitionCheck implements Check {
    private final Findings findings;
    private final Memory memory;

    /** What the open elements hold so far, the outermost first; null for a value. */
    private final List<Children> open = new ArrayList<>();

    private static final class Children {
        /** By {@link Setting#index()}; null where it did not come. */
        private final OpenElement[] settings;

        /** By {@link Key#comparable()}. */
        private final Map<String, OpenElement> keys = new HashMap<>(0);

        private boolean hasKey;

        Children(Setting parent) {
            settings = new OpenElement[parent.children().size()];
        }

        /** Says which element the setting had before. */
        OpenElement put(Setting setting, OpenElement element) {
            OpenElement before = settings[setting.index()];
            settings[setting.index()] = element;
            return before;
        }
    }

    /** The key of an item: its {@code wcm:keyValue}, or else the value of an element in it. */
    private record Key(Setting item, boolean attribute, String value) {
        /** In one string, since many of one hash are told apart by their order. */
        String comparable() {
            return item.name() + '/' + attribute + '/' + value;
        }
    }

    RepetitionCheck(Findings findings, Memory memory) {
        this.findings = findings;
        this.memory = memory;
    }

    @Override
    public void start(OpenElement element) {
        Setting setting = element.setting();
        if (setting == null) {
            return;
        }
        if (!open.isEmpty() && children(1) != null) {
            compare(element, setting);
        }
        open.add(setting.isLeaf() ? null : new Children(setting));
    }

    private void compare(OpenElement element, Setting setting) {
        if ((setting.kind() == Kind.LEAF || setting.kind() == Kind.CONTAINER) && !setting.isOrder()) {
            OpenElement before = children(1).put(setting, element);
            if (before != null && before.branch() == element.branch()) {
                findings.atTag(
                        Rule.SETTING_REPEATED,
                        element,
                        says(
                                        setting.name() + " is already set at line " + before.line()
                                                + "; keep one of the two",
                                        setting.documentation(setting.name() + " is not a list, and is set once"))
                                .against(before.line()));
            }
        }
        String key = element.attributes() == 0 ? null : element.attribute(OpenElement.WCM, "keyValue");
        if (key != null && !key.isEmpty() && !Template.hasPlaceholder(key)) {
            compare(element, element, children(1), new Key(setting, true, key));
        }
    }

    /** What an open element holds so far, counted from the innermost one. */
    private Children children(int outwards) {
        return open.get(open.size() - outwards);
    }

    @Override
    public void end(OpenElement element) {
        open.remove(open.size() - 1);
        OpenElement item = element.parent();
        boolean isValue = element.setting().isLeaf() && item != null && item.isKind(Kind.ITEM);
        if (!isValue || item.setting().isOrderedItem()) {
            return;
        }
        Children siblings = children(1);
        if (siblings.hasKey
                || element.holdsElements()
                || !item.setting().key().equals(element.setting().name())) {
            return;
        }
        siblings.hasKey = true;
        String value = element.text().value();
        if (!value.isEmpty() && !Template.hasPlaceholder(value)) {
            compare(item, element, children(2), new Key(item.setting(), false, value));
        }
    }

    private void compare(OpenElement item, OpenElement at, Children siblings, Key key) {
        OpenElement before = siblings.keys.put(key.comparable(), at);
        if (before == null) {
            memory.take(key.value().length());
        } else if (before.branch() == at.branch()) {
            boolean secret = item.setting().isSecret() || at.setting().isSecret();
            String what = (key.attribute() ? "wcm:keyValue" : at.setting().name())
                    + (secret ? "" : " " + Wording.quoted(key.value()));
            Statement says = says(
                            what + " is already used by the " + Wording.name(item.name()) + " at line " + before.line()
                                    + "; keys must be unique",
                            Documentation.LIST_ITEM_KEY)
                    .against(before.line());
            if (key.attribute()) {
                findings.atTag(Rule.KEY_DUPLICATE, at, says);
            } else {
                findings.atElement(Rule.KEY_DUPLICATE, at, says);
            }
        }
    }
}
