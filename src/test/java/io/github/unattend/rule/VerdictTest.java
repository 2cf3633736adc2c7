package io.github.unattend.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.answerfile.Location;
import io.github.unattend.answerfile.Region;
import io.github.unattend.catalog.Documentation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static Violation violation(Rule rule, boolean known) {
        Violation found = new Violation(
                rule,
                rule.severity(),
                Region.at(Location.START),
                false,
                "",
                "",
                Documentation.XML,
                0,
                null,
                false,
                false);
        return known ? found.asKnown() : found;
    }

    /** A known violation that {@code fix} cannot correct is not one less to correct. */
    @Test
    void promisesToFixWhatIsNotKnown() {
        Verdict verdict = new Verdict(List.of(), 5, 1, 0, 0, 0, 0, 0, 3, Optional.empty());
        assertThat(verdict.marked(List.of(
                                violation(Rule.VALUE_INVALID, true),
                                violation(Rule.VALUE_TOO_LONG, true),
                                violation(Rule.ORDER_DUPLICATE, true),
                                violation(Rule.ORDER_DUPLICATE, false),
                                violation(Rule.CASE_MISMATCH, true),
                                violation(Rule.VALUE_INVALID, false)))
                        .fixable())
                .isEqualTo(1);
    }

    @Test
    void countsWhatItDoesNotShow() {
        assertThat(new Verdict(List.of(), 1, 2, 4, 8, 0, 0, 0, 0, Optional.empty()).omitted())
                .isEqualTo(15);
    }
}
