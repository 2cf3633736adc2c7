package io.github.unattend.answerfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IgnoreDirectiveTest {
    private static final Region REGION = Region.at(Location.START);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "unattend:ignore a|a",
                " unattend:ignore a |a",
                "'\n\tunattend:ignore\n a,b\n'|a b",
                " unattend:ignore a, b: because: of c |a b",
                " unattend:ignore a b|a b",
                " unattend:ignore a,,b,|a b",
                " unattend:ignore a, a|a a",
                " unattend:ignore A|A",
                " unattend:ignore|''",
                " unattend:ignore: why|''",
                " unattend:ignore : why|''",
            })
    void namesRules(String comment, String rules) {
        assertThat(IgnoreDirective.parse(comment, REGION).rules())
                .isEqualTo(rules.isEmpty() ? List.of() : List.of(rules.split(" ", -1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "unattend",
                "unattend:ignored a",
                "unattend:ignore-all",
                "Unattend:ignore a",
                "see unattend:ignore a",
                "unattend: ignore a"
            })
    void leavesOtherComments(String comment) {
        assertThat(IgnoreDirective.parse(comment, REGION)).isNull();
    }

    @Test
    void coversItsScope() {
        IgnoreDirective directive = IgnoreDirective.parse("unattend:ignore a", REGION);

        assertThat(directive.covers(at(1, 1))).isFalse();
        directive.open(at(2, 5));
        assertThat(directive.covers(at(2, 4))).isFalse();
        assertThat(directive.covers(at(2, 5))).isTrue();
        assertThat(directive.covers(at(9, 1))).isTrue();
        directive.close(at(3, 7));
        assertThat(directive.covers(at(3, 6))).isTrue();
        assertThat(directive.covers(at(3, 7))).isFalse();
    }

    @Test
    void knowsWhatItSuppressed() {
        IgnoreDirective directive = IgnoreDirective.parse("unattend:ignore a, b, c, b", REGION);
        directive.use("a");
        directive.use("d");

        assertThat(directive.unused()).containsExactly("b", "c");
    }

    private static Location at(int line, int column) {
        return new Location(line, column, 0);
    }
}
