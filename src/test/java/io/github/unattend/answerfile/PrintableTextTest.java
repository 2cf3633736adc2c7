package io.github.unattend.answerfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTextTest {
    @ParameterizedTest
    @CsvSource({
        "a b,              a b",
        "a\u001b[31m,      a\\u001B[31m",
        "'a\nb',           a\\u000Ab",
        "'a\rb',           a\\u000Db",
        "a\u202eb,         a\\u202Eb",
        "a\u2028b,         a\\u2028b",
        "a\u2029b,         a\\u2029b",
        "a\ufeffb,         a\\uFEFFb",
        "a\uffffb,         a\\uFFFFb",
        "M\u00fcnchen,     M\u00fcnchen",
        "\u6771\u4eac,     \u6771\u4eac",
        "\ud83d\ude00,     \ud83d\ude00",
    })
    void escapesWhatActsOnATerminal(String text, String shown) {
        assertThat(PrintableText.whole(text)).isEqualTo(shown);
        assertThat(PrintableText.of(text)).isEqualTo(shown);
    }

    @Test
    void leavesOutTheMiddleOfALongText() {
        assertThat(PrintableText.of("a".repeat(60))).isEqualTo("a".repeat(60));
        assertThat(PrintableText.of("a".repeat(40) + "b".repeat(40)))
                .isEqualTo("a".repeat(30) + "..." + "b".repeat(30));
        assertThat(PrintableText.whole("a".repeat(1000))).hasSize(1000);
    }

    @Test
    void cutsNoCharacterInTwo() {
        String smiles = "\ud83d\ude00".repeat(50);

        assertThat(PrintableText.of("a" + smiles).codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
        assertThat(PrintableText.of(smiles + "a").codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    @ParameterizedTest
    @CsvSource({
        "a\ud83d\ude00b, 0, 4, a\ud83d\ude00b",
        "a\ud83d\ude00b, 0, 3, a\ud83d\ude00",
        "a\ud83d\ude00b, 0, 2, a",
        "a\ud83d\ude00b, 1, 4, \ud83d\ude00b",
        "a\ud83d\ude00b, 2, 4, b",
        "a\ud83d\ude00b, 2, 3, ''",
        "a\ud83d\ude00b, 1, 2, ''",
        "a\ud83d\ude00b, 2, 2, ''",
        "\ude00b,        0, 2, \ude00b",
        "a\ud83d,        0, 2, a\ud83d"
    })
    void aPartHasNoHalfOfACharacterMoreThanItsText(String text, int start, int end, String part) {
        assertThat(PrintableText.part(text, start, end)).hasToString(part);
    }
}
