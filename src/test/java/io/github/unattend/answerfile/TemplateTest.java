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
                "==NAME==",
                "a ==NAME== b",
                "__NAME__",
                "__name_of_it__",
                "$NAME$",
                "@@VBOX_COND_HAS_PRODUCT_KEY@@",
                "@@VBOX_INSERT_COMPUTER_NAME@@",
                "${a\nb}"
            })
    void knowsPlaceholders(String value) {
        assertThat(Template.hasPlaceholder(value)).isTrue();
        assertThat(Template.hasPlaceholder("x".repeat(5000) + ' ' + value)).isTrue();
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
                "==",
                "== a ==",
                "=NAME=",
                "a == b == c",
                "__",
                "____",
                "__1__",
                "_NAME_",
                "$NAME",
                "$ NAME $",
                "$1$",
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
                "%{ for a in b }",
                "@@VBOX_COND_HAS_PRODUCT_KEY@@",
                "@@VBOX_COND_END@@"
            })
    void knowsDirectives(String text) {
        assertThat(Template.hasDirective(text)).isTrue();
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
                "{{",
                "==NAME==",
                "@@VBOX_INSERT_COMPUTER_NAME@@"
            })
    void leavesValuesAndScripts(String text) {
        assertThat(Template.hasDirective(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KVM_TEST_CDKEY",
                "ABC_D",
                "ABC_1_2",
                "W10_KEY",
                "[ your key ]",
                "[]",
                "[INSERT-A-PASSWORD]",
                "{{ x }}",
                "a ${x} b",
                "==NAME=="
            })
    void knowsWhatAScriptReplaces(String value) {
        assertThat(Template.isReplacedLater(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "[ your key",
                "your key ]",
                "KVM",
                "KVM-TEST-CDKEY",
                "kvm_test_cdkey",
                "Kvm_TEST",
                "KV_TEST",
                "1VM_TEST",
                "KVM_",
                "_KVM_TEST",
                "KVM__TEST",
                "KVM_TEST CDKEY",
                "a KVM_TEST_CDKEY"
            })
    void leavesWhatIsAValue(String value) {
        assertThat(Template.isReplacedLater(value)).isFalse();
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
