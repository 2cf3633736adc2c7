package io.github.unattend.answerfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${x}",
                "a ${x} b",
                "{{ x }}",
                "{{x}}",
                "{{- x -}}",
                "{% x %}",
                "<%= x %>",
                "<% x %>",
                "%{ if x }",
                "%X%",
                "%ComputerName%",
                "@X@",
                "@project.version@",
                "#TABLE:x#",
                "[[ x ]]",
                "${a\nb}"
            })
    void knowsPlaceholders(String value) {
        assertThat(Template.hasPlaceholder(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "$x",
                "{x}",
                "{ {x} }",
                "50%",
                "50% 60%",
                "%1%",
                "a@b",
                "a@b.example",
                "# 1 #",
                "##",
                "[x]",
                "${x",
                "x}}",
                "<x>"
            })
    void leavesOthers(String value) {
        assertThat(Template.hasPlaceholder(value)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% if x %}",
                "{% else %}",
                "{%- endif -%}",
                "{# #}{% set a = 1 %}",
                "<% if (x) { %>",
                "<%= x %>",
                "{{#if x}}",
                "{{/if}}",
                "{{^x}}",
                "{{ if .X }}",
                "{{- end }}",
                "{{~#each x}}",
                "{{ range .X }}",
                "{{else}}",
                "%{ if x }",
                "%{~ endif ~}",
                "%{ for a in b }"
            })
    void knowsDirectives(String text) {
        assertThat(Template.hasDirective(new StringBuilder(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{{ x }}",
                "{{ iffy }}",
                "{{ending}}",
                "%{if($x){1}}",
                "% { if }",
                "${x}",
                "{%",
                "%} {%",
                "{%}",
                "<%>",
                "<%",
                "{{"
            })
    void leavesValuesAndScripts(String text) {
        assertThat(Template.hasDirective(new StringBuilder(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"${x}", "{{x}}", "{% if x %}", "<%= x %>", "%{ for x in y }"})
    void knowsWhatMakesALengthUnknown(String text) {
        assertThat(Template.hasUnknownLength(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%SystemRoot%", "@x@", "#x#", "%{$_.Name}", "[[ x ]]", "cmd"})
    void leavesWhatDoesNot(String text) {
        assertThat(Template.hasUnknownLength(text)).isFalse();
    }
}
