package io.github.unattend.answerfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrimmedTextTest {
    private final TrimmedText text = new TrimmedText();

    @BeforeEach
    void keepsSoMuch() {
        text.restart(4096);
    }

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
        assertThat(text.text()).hasToString(expected);
        assertThat(text.isWhole()).isTrue();
    }

    @Test
    void keepsTheBeginningOfALongOne() {
        append(" " + "a".repeat(4000));
        append("b".repeat(96));
        assertThat(text.isWhole()).isTrue();
        append("c".repeat(4000) + " ");

        assertThat(text.length()).isEqualTo(8096);
        assertThat(text.text()).hasToString("a".repeat(4000) + "b".repeat(96));
        assertThat(text.isWhole()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\r", "\n"})
    void leavesOutTheSpaceOfXml(String space) {
        append(space + "a" + space);

        assertThat(text.text()).hasToString("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u2003", "\ufeff", "\u0085"})
    void keepsTheSpaceOfOthers(String space) {
        append(space + "a" + space);

        assertThat(text.text()).hasToString(space + "a" + space);
    }

    @ParameterizedTest
    @CsvSource({"4095, 4095, true", "4096, 4096, true", "4097, 4096, false", "100000, 4096, false"})
    void countsMoreThanItKeeps(int length, int kept, boolean whole) {
        append(" " + "a".repeat(length) + " ");

        assertThat(text.length()).isEqualTo(length);
        assertThat(text.text()).hasSize(kept);
        assertThat(text.isWhole()).isEqualTo(whole);
    }

    @Test
    void countsSpaceBeforeWhatItDoesNotKeep() {
        append("a".repeat(4096));
        append(" ");
        append("b");

        assertThat(text.length()).isEqualTo(4098);
    }

    @Test
    void startsAnew() {
        append("a ");
        text.clear();
        append(" b");

        assertThat(text.length()).isEqualTo(1);
        assertThat(text.text()).hasToString("b");
    }

    private void append(String piece) {
        char[] buffer = ("<" + piece + ">").toCharArray();
        text.append(buffer, 1, piece.length());
    }
}
