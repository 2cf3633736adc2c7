package io.github.unattend.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTest {
    @Test
    void countsWhatItDoesNotShow() {
        assertThat(new Verdict(List.of(), 1, 2, 4, 8, 0, 0, 0, 0, Optional.empty()).omitted())
                .isEqualTo(15);
    }
}
