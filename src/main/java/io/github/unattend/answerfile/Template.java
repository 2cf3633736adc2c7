package io.github.unattend.answerfile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What tells a template that is not rendered yet: placeholders for values, and directives that choose among alternatives. */
final class Template {
    /** The most characters of a value that are looked at, so that a hostile one costs no time. */
    static final int LONGEST = 1024;

    private static final boolean[] BEGINS_PLACEHOLDER = new boolean[128];

    static {
        for (char c : "${<%@#[".toCharArray()) {
            BEGINS_PLACEHOLDER[c] = true;
        }
    }

    private Template() {}

    static boolean hasPlaceholder(CharSequence value) {
        CharSequence beginning = value.length() <= LONGEST ? value : value.subSequence(0, LONGEST);
        return couldHoldPlaceholder(beginning)
                && Syntax.PLACEHOLDER.matcher(beginning).find();
    }

    /** Most values have none of the characters with which a placeholder begins; a look at each is cheaper than the pattern. */
    private static boolean couldHoldPlaceholder(CharSequence value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < BEGINS_PLACEHOLDER.length && BEGINS_PLACEHOLDER[c]) {
                return true;
            }
        }
        return false;
    }

    static boolean hasUnknownLength(CharSequence value) {
        return Syntax.UNKNOWN_LENGTH.matcher(value).find();
    }

    static boolean hasDirective(StringBuilder text) {
        return encloses(text, "{%", "%}")
                || encloses(text, "<%", "%>")
                || hasDirective(text, "{{")
                || hasDirective(text, "%{");
    }

    private static boolean encloses(StringBuilder text, String open, String close) {
        int start = text.indexOf(open);
        return start >= 0 && text.indexOf(close, start + open.length()) >= 0;
    }

    private static boolean hasDirective(StringBuilder text, String open) {
        int start = text.indexOf(open);
        if (start < 0) {
            return false;
        }
        Matcher matcher = Syntax.DIRECTIVE.matcher(text);
        while (start >= 0 && !matcher.region(start, text.length()).lookingAt()) {
            start = text.indexOf(open, start + 1);
        }
        return start >= 0;
    }

    /** Compiled when there is a text that looks like one; most files have none. */
    private static final class Syntax {
        /** Terraform and Packer, Jinja and Go, ERB, Windows and MDT variables, Autoconf, ConfigMgr's {@code #TABLE:...#}. */
        static final Pattern PLACEHOLDER = Pattern.compile("""
                \\$\\{.*?} | \\{\\{.*?}} | \\{%.*?%} | <%.*?%> | %\\{.*?} | %[A-Za-z_]\\w*% | @[A-Za-z_][\\w.-]*@
                | \\#[A-Za-z_][^\\#]*\\# | \\[\\[.*?]]""", Pattern.COMMENTS | Pattern.DOTALL);

        /** A placeholder that makes the length of a value unknown; {@code %NAME%} does not, Windows has variables of this form. */
        static final Pattern UNKNOWN_LENGTH = Pattern.compile(
                "\\$\\{.*?}|\\{\\{.*?}}|\\{%.*?%}|<%.*?%>|%\\{~?\\s*(?:if|else|endif|for|endfor)\\b", Pattern.DOTALL);

        /** A directive of Go and Handlebars, or of Terraform; PowerShell's {@code %{if($x){...}}} is none. */
        static final Pattern DIRECTIVE = Pattern.compile("""
                \\{\\{[~-]?\\s*+(?:[\\#/^] | (?:if|else|elseif|end|range|with|unless|each|block|define)\\b)
                | %\\{~?\\s*+(?:if|else|endif|for|endfor)\\b[^{}]*+}""", Pattern.COMMENTS);
    }
}
