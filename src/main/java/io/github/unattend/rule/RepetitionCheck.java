package io.github.unattend.rule;

import static io.github.unattend.rule.Statement.says;

import io.github.unattend.answerfile.OpenElement;
import io.github.unattend.answerfile.Template;
import io.github.unattend.catalog.Documentation;
import io.github.unattend.catalog.Kind;
import io.github.unattend.catalog.Setting;
import java.util.HashMap;
import java.util.Map;

/** Finds settings that their parent has already, and items of one key. */
final class RepetitionCheck implements Check {
    private final Findings findings;
    private final Memory memory;

    /** What each open element holds so far. */
    private final Map<OpenElement, Children> open = new HashMap<>();

    private static final class Children {
        private final Map<Setting, OpenElement> settings = new HashMap<>();
        private final Map<Key, OpenElement> keys = new HashMap<>();
        private boolean hasKey;
    }

    /** The key of an item: its {@code wcm:keyValue}, or else the value of an element in it. */
    private record Key(Setting item, boolean attribute, String value) {}

    RepetitionCheck(Findings findings, Memory memory) {
        this.findings = findings;
        this.memory = memory;
    }

    @Override
    public void start(OpenElement element) {
        Setting setting = element.setting();
        if (setting == null || element.parent() == null) {
            return;
        }
        if ((setting.kind() == Kind.LEAF || setting.kind() == Kind.CONTAINER) && !setting.isOrder()) {
            OpenElement before = childrenOf(element.parent()).settings.put(setting, element);
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
            compare(element, element, new Key(setting, true, key));
        }
    }

    private Children childrenOf(OpenElement parent) {
        return open.computeIfAbsent(parent, none -> new Children());
    }

    @Override
    public void end(OpenElement element) {
        Children own = open.remove(element);
        OpenElement item = element.parent();
        if (own != null
                || item == null
                || !item.isKind(Kind.ITEM)
                || item.setting().isOrderedItem()) {
            return;
        }
        Children siblings = childrenOf(item);
        if (siblings.hasKey || !item.setting().key().equals(element.setting().name())) {
            return;
        }
        siblings.hasKey = true;
        String value = element.text().value();
        if (!value.isEmpty() && !Template.hasPlaceholder(value)) {
            compare(item, element, new Key(item.setting(), false, value));
        }
    }

    private void compare(OpenElement item, OpenElement at, Key key) {
        OpenElement before = childrenOf(item.parent()).keys.put(key, at);
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
