package io.github.unattend.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ScopeTest {
    @Test
    void isNamedByAWord() {
        assertThat(Scope.of("violations")).isEqualTo(Scope.VIOLATIONS);
        assertThat(Scope.of("all")).isEqualTo(Scope.ALL);
    }

    @Test
    void listsTheWordsWhereOneIsUnknown() {
        assertThatThrownBy(() -> Scope.of("everything"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("renumber: \"everything\" is unknown; the words are violations, all");
    }
}
