package io.github.unattend.report;

import io.github.unattend.rule.Severity;
import io.github.unattend.rule.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The violations of one file as HTML, each at the element that it is about. */
final class HtmlFindings {
    private final Html html;
    private final int number;
    private final CheckedFile file;
    private final Map<Outline.Element, List<Violation>> byElement = new HashMap<>();

    /**
     * The violations of a file.
     *
     * @param html where they are written
     * @param number that of the file, for addresses within the page
     */
    HtmlFindings(Html html, int number, CheckedFile file) {
        this.html = html;
        this.number = number;
        this.file = file;
        for (Violation violation : file.verdict().violations()) {
            Outline.Element element = file.outline().at(violation.region().start());
            byElement.computeIfAbsent(element, none -> new ArrayList<>()).add(violation);
        }
    }

    /** Those at an element; null for what is outside the root. */
    List<Violation> at(Outline.Element element) {
        return byElement.getOrDefault(element, List.of());
    }

    /** Writes those at an element. */
    void write(Outline.Element element) {
        at(element).forEach(this::write);
    }

    private void write(Violation violation) {
        html.raw("<div class=\"f ").raw(style(violation)).raw("\" id=\"").raw(id(number, violation));
        html.raw("\"><p><strong>").raw(word(violation)).raw("</strong> ").text(violation.message());
        html.raw("</p>");
        String excerpt = file.excerpts().get(violation.region());
        if (excerpt != null) {
            html.raw("<pre>").text(excerpt).raw("</pre>");
        }
        html.raw("<p>").text(sentence(violation.documentation().says()));
        html.raw(". <a href=\"").text(violation.documentation().page()).raw("\">Documentation</a>, rule <a href=\"");
        html.raw(violation.rule().page()).raw("\">").raw(violation.rule().id()).raw("</a> <small>");
        html.number(violation.region().line())
                .raw(":")
                .number(violation.region().column());
        html.raw("</small></p></div>\n");
    }

    /** The letter for how much it matters, as styles name it. */
    static String style(Violation violation) {
        return violation.ignored() ? "i" : violation.severity() == Severity.ERROR ? "e" : "w";
    }

    private static String word(Violation violation) {
        return violation.known()
                ? "known"
                : violation.ignored() ? "ignored" : violation.severity().id();
    }

    private static String sentence(String says) {
        return says.substring(0, 1).toUpperCase(Locale.ROOT) + says.substring(1);
    }

    /** Its address within the page. */
    static String id(int file, Violation violation) {
        return "f" + file + "-" + violation.region().line() + "-"
                + violation.region().column() + "-" + violation.rule().id();
    }
}
