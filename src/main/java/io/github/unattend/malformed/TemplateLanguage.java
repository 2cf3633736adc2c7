package io.github.unattend.malformed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The languages of templates that are not XML until rendered, the ones that are recognized most surely first. */
enum TemplateLanguage {
    ERB("an ERB template", "<%.{0,1024}?%>", "<%.{0,1024}?%>"),
    JINJA("a Jinja template", "\\{%.{0,1024}?%}", "\\{%.{0,1024}?%}"),
    GO(
            "a Go or Handlebars template",
            TemplateLanguage.GO_DIRECTIVE,
            "\\{\\{[~-]?\\s*+[#/^.$!].{0,1024}?}}|" + TemplateLanguage.GO_DIRECTIVE),
    TERRAFORM(
            "a Terraform template",
            TemplateLanguage.TERRAFORM_DIRECTIVE,
            "\\$\\{[^{}]*+}|" + TemplateLanguage.TERRAFORM_DIRECTIVE),
    CURLY("a Jinja, Go or Handlebars template", null, "\\{\\{.{0,1024}?}}"),
    HOME_MADE("a template", null, "<![A-Za-z]\\w*+!>");

    private static final String GO_DIRECTIVE =
            "\\{\\{[~-]?\\s*+(?:[#/^]|(?:if|else|elseif|end|range|with|unless|each|block|define)\\b).{0,1024}?}}";

    /** PowerShell's {@code %{if($x){...}}} is not one. */
    private static final String TERRAFORM_DIRECTIVE = "%\\{~?\\s*+(?:if|else|endif|for|endfor)\\b[^{}]*+}";

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

    /** The language whose markup is at one of these places. */
    static Optional<TemplateLanguage> at(MalformedText text, int... places) {
        return Stream.of(values())
                .filter(language -> IntStream.of(places).anyMatch(place -> language.covers(text, place)))
                .findFirst();
    }

    /** The language of which a directive is before this place. */
    static Optional<TemplateLanguage> before(MalformedText text, int place) {
        String before = text.between(0, place);
        return Stream.of(values())
                .filter(language -> language.directive != null
                        && language.directive.matcher(before).find())
                .findFirst();
    }

    private boolean covers(MalformedText text, int place) {
        int from = Math.max(0, place - LONGEST);
        Matcher matcher = markup.matcher(text.between(from, place + LONGEST));
        while (matcher.find() && from + matcher.start() <= place) {
            if (place < from + matcher.end()) {
                return true;
            }
        }
        return false;
    }
}
