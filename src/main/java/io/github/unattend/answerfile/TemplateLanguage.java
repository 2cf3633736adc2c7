package io.github.unattend.answerfile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The languages of templates that are no XML until rendered, the ones that are told apart most surely first. */
enum TemplateLanguage {
    ERB("an ERB template", "<%.{0,1024}?%>", "<%.{0,1024}?%>"),
    JINJA("a Jinja template", "\\{%.{0,1024}?%}", "\\{%.{0,1024}?%}"),
    GO("a Go or Handlebars template", Directive.GO, "\\{\\{[~-]?\\s*+[#/^.$!].{0,1024}?}}|" + Directive.GO),
    TERRAFORM("a Terraform template", Directive.TERRAFORM, "\\$\\{[^{}]*+}|" + Directive.TERRAFORM),
    CURLY("a Jinja, Go or Handlebars template", null, "\\{\\{.{0,1024}?}}"),
    HOME_MADE("a template", null, "<![A-Za-z]\\w*+!>");

    /** The longest markup that is recognized, bounded so that a hostile file costs no time. */
    private static final int LONGEST = 1024;

    private final String described;

    /** What chooses among alternatives, of which a file holds all until it is rendered; null if the language has none. */
    private final Pattern directive;

    /** All that is not XML. */
    private final Pattern markup;

    TemplateLanguage(String described, String directive, String markup) {
        this.described = described;
        this.directive = directive == null ? null : Pattern.compile(directive, Pattern.DOTALL);
        this.markup = Pattern.compile(markup, Pattern.DOTALL);
    }

    String described() {
        return described;
    }

    /** The language whose markup stands at one of these places. */
    static Optional<TemplateLanguage> at(BrokenText text, int... places) {
        return Stream.of(values())
                .filter(language -> IntStream.of(places).anyMatch(place -> language.covers(text, place)))
                .findFirst();
    }

    /** The language of whose directives one stands before this place. */
    static Optional<TemplateLanguage> before(BrokenText text, int place) {
        String before = text.between(0, place);
        return Stream.of(values())
                .filter(language -> language.directive != null
                        && language.directive.matcher(before).find())
                .findFirst();
    }

    private boolean covers(BrokenText text, int place) {
        int from = Math.max(0, place - LONGEST);
        Matcher matcher = markup.matcher(text.between(from, place + LONGEST));
        while (matcher.find() && from + matcher.start() <= place) {
            if (place < from + matcher.end()) {
                return true;
            }
        }
        return false;
    }

    /** Constants of the enum cannot use those that stand behind them. */
    private static final class Directive {
        static final String GO =
                "\\{\\{[~-]?\\s*+(?:[#/^]|(?:if|else|elseif|end|range|with|unless|each|block|define)\\b).{0,1024}?}}";

        /** PowerShell's {@code %{if($x){...}}} is none. */
        static final String TERRAFORM = "%\\{~?\\s*+(?:if|else|endif|for|endfor)\\b[^{}]*+}";
    }
}
