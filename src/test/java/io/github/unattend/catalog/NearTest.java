package io.github.unattend.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {
    @ParameterizedTest
    @CsvSource({
        "order-duplicates, order-duplicate",
        "order-duplicate,  order-duplicate",
        "ORDER_DUPLICATE,  order-duplicate",
        "orderduplicate,   order-duplicate",
        "ordre-gap,        order-gap",
        "misspeled,        misspelled",
        "xml,              ",
        "'',               ",
        "order,            ",
        "something-else,   ",
        "pass-unkown,      pass-unknown",
    })
    void findsTheRuleThatWasMeant(String written, String meant) {
        assertThat(NearMiss.of(written, Rule.ids()).orElse(null)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"warn,", "warnings, warning", "errors, error", "eror, error", "Off, off", "of, off", "none,"})
    void findsTheSeverityThatWasMeant(String written, String meant) {
        assertThat(NearMiss.of(written, Severity.ids()).orElse(null)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"alphabets, alphabets", "alphabet, alphabet", "lphabet, alphabet", "alphabetss, alphabets"})
    void findsTheNearestOfSeveral(String written, String meant) {
        assertThat(NearMiss.of(written, List.of("alphabets", "alphabet"))).hasValue(meant);
        assertThat(NearMiss.of(written, List.of("alphabet", "alphabets"))).hasValue(meant);
    }

    @ParameterizedTest
    @CsvSource({"39, true", "40, true", "41, false"})
    void looksAtNoMoreThanAName(int length, boolean looked) {
        String name = "a".repeat(length);

        assertThat(NearMiss.of(name, List.of(name)).isPresent()).isEqualTo(looked);
    }
}
