package io.github.unattend.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SeveritiesTest {
    @ParameterizedTest
    @EnumSource
    void areTheDefaultsOfTheRules(Rule rule) {
        assertThat(Severities.DEFAULT.of(rule)).isEqualTo(rule.severity());
        assertThat(Severities.of(Map.of()).of(rule)).isEqualTo(rule.severity());
    }

    @Test
    void areThoseConfigured() {
        Severities severities =
                Severities.of(Map.of("order-gap", "error", "misplaced", "off", "misspelled", "warning"));

        assertThat(severities.of(Rule.ORDER_GAP)).isEqualTo(Severity.ERROR);
        assertThat(severities.of(Rule.MISPLACED)).isEqualTo(Severity.OFF);
        assertThat(severities.of(Rule.MISSPELLED)).isEqualTo(Severity.WARNING);
        assertThat(severities.of(Rule.ORDER_DUPLICATE)).isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "order-gaps | off     | severities: \"order-gaps\" is not a rule; did you mean order-gap?; the rules are order-missing, ",
                "ORDER-GAP  | off     | severities: \"ORDER-GAP\" is not a rule; did you mean order-gap?; the rules are order-missing, ",
                "''         | off     | severities: \"\" is not a rule; the rules are order-missing, ",
                "order-gap  | warnin  | severities: \"warnin\" is not a severity of order-gap; did you mean warning?; the severities are error, warning, off",
                "order-gap  | ERROR   | severities: \"ERROR\" is not a severity of order-gap; did you mean error?; the severities are error, warning, off",
                "order-gap  | fatal   | severities: \"fatal\" is not a severity of order-gap; the severities are error, warning, off",
                "order-gap  | ''      | severities: \"\" is not a severity of order-gap; the severities are error, warning, off",
                "order-gap  |         | severities: \"\" is not a severity of order-gap; the severities are error, warning, off",
            })
    void refuseWhatIsUnknown(String rule, String severity, String message) {
        Map<String, String> configured = new HashMap<>();
        configured.put(rule, severity);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Severities.of(configured))
                .withMessageStartingWith(message);
    }

    @Test
    void listAllRulesWhereOneIsUnknown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Severities.of(Map.of("x", "off")))
                .withMessageEndingWith("; the rules are " + String.join(", ", Rule.ids()));
    }
}
