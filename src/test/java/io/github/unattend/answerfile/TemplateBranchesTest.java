package io.github.unattend.answerfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateBranchesTest {
    private final TemplateBranches branches = new TemplateBranches();

    @Test
    void countsEachRunOfTextThatHoldsADirective() {
        assertThat(text("plain")).isFalse();
        assertThat(branches.count()).isZero();
        assertThat(text("{% if x %}")).isTrue();
        assertThat(text("{% else %} {% if y %}")).isTrue();
        assertThat(branches.count()).isEqualTo(2);
        assertThat(text("{{ x }}")).isFalse();
        assertThat(branches.count()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{|% if x %}",
                "{% if x %|}",
                "text {|% if| x %|} text",
                "<|%|= x %|>",
                "%|{ if x |}",
                "{|{#if x}}"
            })
    void findsADirectiveHoweverTheParserCutsIt(String pieces) {
        for (String piece : pieces.split("\\|", -1)) {
            take(piece);
        }

        assertThat(branches.endText()).isTrue();
        assertThat(branches.endText()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 16_370, 16_378, 16_384, 32_760, 100_000})
    void findsADirectiveInALongText(int at) {
        take("<" + "x".repeat(at) + "{% if x %}" + "x".repeat(20_000));

        assertThat(branches.endText()).isTrue();
    }

    @Test
    void leavesHalfOfADirectiveInTheTextBefore() {
        assertThat(text("{% if x ")).isFalse();
        assertThat(text("%}")).isFalse();
    }

    @Test
    void readsCommentsAsTheyAre() {
        take("{% if x ");

        assertThat(comment(" {% endif %} ")).isTrue();
        assertThat(comment(" plain ")).isFalse();
        assertThat(branches.count()).isEqualTo(1);
    }

    private boolean text(String text) {
        take(text);
        return branches.endText();
    }

    private boolean comment(String text) {
        return branches.comment(text.toCharArray(), 0, text.length());
    }

    private void take(String text) {
        char[] buffer = ("[" + text + "]").toCharArray();
        branches.text(buffer, 1, text.length());
    }
}
