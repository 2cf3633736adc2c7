package io.github.unattend.answerfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    private final Text text = new Text();

    /** The parser may cut a text anywhere, here at each bar; a tilde is a space. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a;a",
                "~a~;a",
                "~|~a;a",
                "a~|~;a",
                "a~|b;a b",
                "a|~|b;a b",
                "~;''",
                "~|~;''",
                "a~|~|~b~|~;a   b",
                "'';''",
                "|a|;a"
            })
    void leavesOutTheSpaceAroundIt(String pieces, String expected) {
        for (String piece : pieces.split("\\|", -1)) {
            append(piece.replace('~', ' '));
        }

        assertThat(text.length()).isEqualTo(expected.length());
        assertThat(text.value()).isEqualTo(expected);
        assertThat(text.isWhole()).isTrue();
    }

    @Test
    void keepsTheBeginningOfALongOne() {
        append(" " + "a".repeat(8000));
        append("b".repeat(192));
        assertThat(text.isWhole()).isTrue();
        append("c".repeat(4000) + " ");

        assertThat(text.length()).isEqualTo(12_192);
        assertThat(text.value()).isEqualTo("a".repeat(8000) + "b".repeat(192));
        assertThat(text.isWhole()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\r", "\n"})
    void leavesOutTheSpaceOfXml(String space) {
        append(space + "a" + space);

        assertThat(text.value()).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u2003", "\ufeff", "\u0085"})
    void keepsTheSpaceOfOthers(String space) {
        append(space + "a" + space);

        assertThat(text.value()).isEqualTo(space + "a" + space);
    }

    @Test
    void countsSpaceBeforeWhatItDoesNotKeep() {
        append("a".repeat(8192));
        append(" ");
        append("b");

        assertThat(text.length()).isEqualTo(8194);
    }

    private void append(String piece) {
        char[] buffer = ("<" + piece + ">").toCharArray();
        text.append(buffer, 1, piece.length());
    }
}
