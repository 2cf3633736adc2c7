package io.github.unattend.schema;

import io.github.unattend.catalog.Kind;
import io.github.unattend.catalog.Pass;
import io.github.unattend.catalog.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What an editor shows beside a setting. */
final class Explanation {
    private Explanation() {}

    /** The component and path, what is documented of the value, the passes, and the page. */
    static String of(Setting setting) {
        List<String> facts = new ArrayList<>();
        add(facts, setting.kind() == Kind.LIST ? "list" : "");
        add(facts, setting.key().isEmpty() ? "" : "items with the key " + setting.key());
        if (setting.isLeaf()) {
            add(facts, value(setting));
            add(facts, setting.maxLength() == 0 ? "" : "at most " + setting.maxLength() + " characters");
        }
        Set<Pass> passes = setting.kind() == Kind.COMPONENT ? setting.passesOfAll() : setting.passes();
        add(
                facts,
                passes.isEmpty()
                        ? ""
                        : passes.stream().map(Pass::id).collect(Collectors.joining(", ", "passes: ", "")));
        add(facts, setting.state());
        String says = setting + (facts.isEmpty() ? "" : " (" + String.join("; ", facts) + ")");
        return setting.documentation(says).toString();
    }

    private static void add(List<String> facts, String fact) {
        if (!fact.isEmpty()) {
            facts.add(fact);
        }
    }

    private static String value(Setting setting) {
        return switch (setting.type()) {
            case STRING -> "";
            case ENUM -> String.join(" | ", setting.values());
            case INTEGER ->
                "integer" + (setting.lowest() == null ? "" : " from " + setting.lowest())
                        + (setting.highest() == null ? "" : " to " + setting.highest());
            default -> setting.type().word();
        };
    }
}
