package io.github.unattend.report;

import io.github.unattend.rule.Severity;
import io.github.unattend.rule.Violation;
import java.util.List;
import java.util.Locale;

/**
 * The violations of one file as HTML.
 *
 * @param html where they are written
 * @param file the number of the file, for addresses within the page
 */
record HtmlFindings(Html html, int file) {
    /** Links to all of them, where they stand. */
    void writeLinks(List<Violation> violations) {
        html.raw("<ul class=\"jump\">");
        for (Violation violation : violations) {
            html.raw("<li><a href=\"#").raw(id(violation)).raw("\">line ").number(line(violation));
            html.raw(": ").raw(violation.rule().id()).raw("</a></li>");
        }
        html.raw("</ul>\n");
    }

    void write(List<Violation> violations) {
        violations.forEach(this::write);
    }

    private void write(Violation violation) {
        html.raw("<div class=\"f ")
                .raw(style(violation))
                .raw("\" id=\"")
                .raw(id(violation))
                .raw("\"><p><strong>");
        html.raw(violation.ignored() ? "ignored" : violation.severity().id()).raw("</strong> ");
        html.text(violation.message())
                .raw("</p><p>")
                .text(sentence(violation.documentation().says()));
        html.raw(". <a href=\"").text(violation.documentation().page()).raw("\">Documentation</a>, rule <a href=\"");
        html.raw(violation.rule().page()).raw("\">").raw(violation.rule().id()).raw("</a> <span class=\"at\">");
        html.number(line(violation)).raw(":").number(violation.region().start().column());
        html.raw("</span></p></div>\n");
    }

    private static String style(Violation violation) {
        return violation.ignored() ? "i" : violation.severity() == Severity.ERROR ? "e" : "w";
    }

    private static String sentence(String says) {
        return says.substring(0, 1).toUpperCase(Locale.ROOT) + says.substring(1);
    }

    private static int line(Violation violation) {
        return violation.region().start().line();
    }

    private String id(Violation violation) {
        return "f" + file + "-" + line(violation) + "-"
                + violation.region().start().column() + "-" + violation.rule().id();
    }
}
