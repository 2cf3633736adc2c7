package io.github.unattend.answerfile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What marks a template that is not rendered yet: placeholders for values, and directives that choose among alternatives. */
public final class Template {
    /** What encloses a placeholder of any content. */
    private record Pair(String open, String close) {
        boolean isIn(String text) {
            int start = text.indexOf(open);
            return start >= 0 && text.indexOf(close, start + open.length()) >= 0;
        }
    }

    private static final Pair JINJA = new Pair("{%", "%}");
    private static final Pair ERB = new Pair("<%", "%>");

    /** Those that can have any length once they are rendered. */
    private static final List<Pair> OF_UNKNOWN_LENGTH = List.of(new Pair("${", "}"), new Pair("{{", "}}"), JINJA, ERB);

    private static final List<Pair> OTHERS = List.of(new Pair("%{", "}"), new Pair("[[", "]]"));

    /** What a placeholder begins with; most values have none of them. */
    private static final boolean[] BEGINNINGS = new boolean[128];

    static {
        for (char c : "${<%@#[=_".toCharArray()) {
            BEGINNINGS[c] = true;
        }
    }

    private Template() {}

    /** Whether a value is not known yet, or not all of it. */
    public static boolean hasPlaceholder(String value) {
        return mayHoldPlaceholder(value)
                && (OF_UNKNOWN_LENGTH.stream().anyMatch(pair -> pair.isIn(value))
                        || OTHERS.stream().anyMatch(pair -> pair.isIn(value))
                        || Syntax.PLACEHOLDER.matcher(value).find());
    }

    private static boolean mayHoldPlaceholder(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < BEGINNINGS.length && BEGINNINGS[c]) {
                boolean common = c == '=' || c == '_'; // it begins with two of these
                if (!common || (i > 0 && value.charAt(i - 1) == c)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether a script replaces the value as a whole: it has a placeholder, or is written like {@code KVM_TEST_CDKEY} or
     * {@code [ your key ]}.
     */
    public static boolean isReplacedLater(String value) {
        boolean bracketed = value.length() > 0 && value.charAt(0) == '[' && value.charAt(value.length() - 1) == ']';
        return bracketed
                || hasPlaceholder(value)
                || (value.indexOf('_') > 0 && Syntax.CAPITALS.matcher(value).matches());
    }

    /** Whether a placeholder makes the length of a command unknown; {@code %NAME%} does not, commands are full of them. */
    public static boolean hasUnknownLength(String value) {
        return OF_UNKNOWN_LENGTH.stream().anyMatch(pair -> pair.isIn(value))
                || Syntax.CONDITION.matcher(value).find();
    }

    static boolean hasDirective(String text) {
        return JINJA.isIn(text)
                || ERB.isIn(text)
                || hasDirective(text, "{{")
                || hasDirective(text, "%{")
                || hasDirective(text, "@@");
    }

    private static boolean hasDirective(String text, String open) {
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
        /**
         * Windows and MDT variables, Autoconf, ConfigMgr's {@code #TABLE:...#}, xCAT's {@code ==NAME==}, {@code __NAME__}, oVirt's
         * {@code $NAME$}, VirtualBox' {@code @@VBOX_...@@}.
         */
        static final Pattern PLACEHOLDER = Pattern.compile("""
                %[A-Za-z_]\\w*% | @[A-Za-z_][\\w.-]*@ | \\#[A-Za-z_][^\\#]*\\# | ==\\w+== | __[A-Za-z]\\w*?__
                | \\$[A-Za-z_]\\w*\\$ | @@VBOX_COND[^@]*@@""", Pattern.COMMENTS);

        static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z0-9]{2,}(?:_[A-Z0-9]+)+");

        static final Pattern CONDITION = Pattern.compile("%\\{~?\\s*+(?:if|else|endif|for|endfor)\\b");

        /** A directive of VirtualBox, of Go and Handlebars, or of Terraform; PowerShell's {@code %{if($x){...}}} is none. */
        static final Pattern DIRECTIVE = Pattern.compile("""
                @@VBOX_COND[^@]*+@@
                | \\{\\{[~-]?\\s*+(?:[\\#/^] | (?:if|else|elseif|end|range|with|unless|each|block|define)\\b)
                | %\\{~?\\s*+(?:if|else|endif|for|endfor)\\b[^{}]*+}""", Pattern.COMMENTS);
    }
}
