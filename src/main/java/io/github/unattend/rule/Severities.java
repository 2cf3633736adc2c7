package io.github.unattend.rule;

import java.util.EnumMap;
import java.util.Map;

/** How much each rule matters in this run. */
public final class Severities {
    public static final Severities DEFAULT = of(Map.of());

    private final Map<Rule, Severity> byRule = new EnumMap<>(Rule.class);

    private Severities() {}

    /**
     * The default severities but for the given ones.
     *
     * @param configured rule ids and {@code error}, {@code warning} or {@code off}
     * @throws IllegalArgumentException if an id or a word is unknown; the message lists the valid ones
     */
    public static Severities of(Map<String, String> configured) {
        Severities severities = new Severities();
        for (Map.Entry<String, String> entry : configured.entrySet()) {
            severities.byRule.put(rule(entry.getKey()), severity(entry.getKey(), entry.getValue()));
        }
        return severities;
    }

    private static Rule rule(String id) {
        return Rule.of(id)
                .orElseThrow(() -> new IllegalArgumentException("severities: " + Wording.quoted(id) + " is not a rule"
                        + Wording.didYouMean(id, Rule.ids()) + "; the rules are " + String.join(", ", Rule.ids())));
    }

    private static Severity severity(String id, String written) {
        String word = written == null ? "" : written;
        return Severity.of(word)
                .orElseThrow(() ->
                        new IllegalArgumentException("severities: " + Wording.quoted(word) + " is not a severity of "
                                + id + Wording.didYouMean(word, Severity.ids()) + "; the severities are "
                                + String.join(", ", Severity.ids())));
    }

    /** The same but for one rule. */
    public Severities with(Rule rule, Severity severity) {
        Severities severities = new Severities();
        severities.byRule.putAll(byRule);
        severities.byRule.put(rule, severity);
        return severities;
    }

    public Severity of(Rule rule) {
        return byRule.getOrDefault(rule, rule.severity());
    }
}
