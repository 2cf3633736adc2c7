package io.github.unattend.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {
    @Test
    void countsWhatItDoesNotTell() {
        assertThat(new Verdict(List.of(), 1, 2, 4, 0, 0, 0, List.of(), 0).omitted())
                .isEqualTo(7);
    }
}
