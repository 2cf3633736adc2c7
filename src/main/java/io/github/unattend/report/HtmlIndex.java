package io.github.unattend.report;

import io.github.unattend.rule.Rule;
import io.github.unattend.rule.Severity;
import io.github.unattend.rule.Violation;
import java.util.EnumMap;
import java.util.Map;

/** All findings of a page as links to their places, errors first. */
final class HtmlIndex {
    /** The most bytes, more or less, of the links of one severity. */
    private static final int ROOM = 400_000;

    private final Map<Severity, Html> links = new EnumMap<>(Severity.class);
    private final Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
    private long omitted;

    HtmlIndex() {
        links.put(Severity.ERROR, new Html());
        links.put(Severity.WARNING, new Html());
    }

    /**
     * Adds the findings of a file.
     *
     * @param whole whether they are on the page; else the links lead to the file
     */
    void add(CheckedFile file, int number, boolean whole) {
        omitted += file.verdict().omitted();
        for (Violation violation : file.verdict().violations()) {
            if (!violation.ignored()) {
                counts.merge(violation.rule(), 1, Integer::sum);
                add(file, violation, whole ? HtmlFindings.id(number, violation) : "f" + number);
            }
        }
    }

    private void add(CheckedFile file, Violation violation, String place) {
        Html html = links.get(violation.severity());
        if (html.length() > ROOM) {
            omitted++;
            return;
        }
        html.raw("<li class=\"").raw(HtmlFindings.style(violation)).raw("\" data-s=\"");
        html.raw(violation.severity().id())
                .raw("\" data-r=\"")
                .raw(violation.rule().id());
        html.raw("\"><a href=\"#")
                .raw(place)
                .raw("\">")
                .text(violation.message())
                .raw("</a> <small>")
                .raw(violation.severity().id())
                .raw(", ");
        html.path(file.path()).raw(":").number(violation.region().line()).raw("</small></li>\n");
    }

    /** How many findings there are of each rule. */
    Map<Rule, Integer> counts() {
        return counts;
    }

    /** The list; empty where nothing was found. */
    @Override
    public String toString() {
        if (counts.isEmpty()) {
            return "";
        }
        String more = omitted == 0 ? "" : "<p class=\"none\">and " + omitted + " more, not listed</p>\n";
        return "<section id=\"findings\" aria-labelledby=\"found\"><h2 id=\"found\">Findings</h2>\n<ol>\n"
                + links.get(Severity.ERROR) + links.get(Severity.WARNING) + "</ol>\n" + more + "</section>\n";
    }
}
