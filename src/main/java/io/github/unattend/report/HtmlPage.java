package io.github.unattend.report;

import io.github.unattend.rule.Rule;
import io.github.unattend.rule.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page around the files: its style and script inline, the summary, the list of findings and the filters.
 *
 * @param index all findings
 * @param brief how many files are shown in brief
 * @param omitted how many files are not shown at all
 */
record HtmlPage(ReportRun run, Summary summary, HtmlIndex index, long brief, long omitted) {
    private static final Pattern PART = Pattern.compile("\\{\\{([a-z-]+)}}");

    /** Writes the template; each of its {@code {{parts}}} is looked up once, and what is put there is not searched for more. */
    void write(ByteArrayOutputStream files, OutputStream out) throws IOException {
        String template = resource("page.html");
        Matcher part = PART.matcher(template);
        int from = 0;
        while (part.find()) {
            out.write(template.substring(from, part.start()).getBytes(StandardCharsets.UTF_8));
            if (part.group(1).equals("files")) {
                files.writeTo(out);
            } else {
                out.write(part(part.group(1)).getBytes(StandardCharsets.UTF_8));
            }
            from = part.end();
        }
        out.write(template.substring(from).getBytes(StandardCharsets.UTF_8));
    }

    private String part(String name) throws IOException {
        return switch (name) {
            case "title" -> summary.violations() + " in " + Summary.count(summary.files(), "answer file");
            case "style" -> resource("page.css");
            case "script" -> resource("page.js");
            case "script-hash" -> "sha256-" + hash(resource("page.js"));
            case "project" -> new Html().text(run.project()).toString();
            case "findings" -> index.toString();
            case "version" -> new Html().text(run.version()).toString();
            case "summary" -> summaryPart();
            case "rules" -> rulesPart();
            case "run" -> runPart();
            case "remarks" -> remarksPart();
            default -> throw new IllegalStateException("the template asks for " + name);
        };
    }

    private String summaryPart() {
        boolean clean = summary.errors() + summary.warnings() + summary.unreadable() == 0;
        Html html = new Html().raw("<ul class=\"sums\">\n");
        tile(html, clean && summary.files() > 0 ? "ok" : "", "", summary.files(), noun(summary.files(), "answer file"));
        tile(html, "e", "error", summary.errors(), noun(summary.errors(), "error"));
        tile(html, "w", "warning", summary.warnings(), noun(summary.warnings(), "warning"));
        if (summary.ignored() > 0) {
            tile(html, "", null, summary.ignored(), "ignored");
        }
        if (summary.known() > 0) {
            tile(html, "", null, summary.known(), "known");
        }
        if (summary.unreadable() > 0) {
            tile(html, "e", null, summary.unreadable(), "not checked");
        }
        return html.raw("</ul>\n").toString();
    }

    /** A number; with a severity, one that filters by it. */
    private static void tile(Html html, String style, String severity, long count, String noun) {
        html.raw("<li class=\"").raw(count > 0 ? style : "").raw("\"");
        if (severity != null && count > 0) {
            html.raw(" data-filter=\"").raw(severity).raw("\"");
        }
        html.raw("><strong>").number(count).raw("</strong> ").raw(noun).raw("</li>\n");
    }

    private static String noun(long count, String noun) {
        return count == 1 ? noun : noun + "s";
    }

    /** What was checked, the images, and the severities that are not those of the rules. */
    private String runPart() {
        Html html = new Html()
                .raw("<p class=\"lead\">Checked: ")
                .text(run.checked())
                .raw(run.checked().endsWith(".") ? "" : ".");
        String between = " Other severities than the default: ";
        for (Rule rule : Rule.values()) {
            Severity severity = run.severities().of(rule);
            if (severity != rule.severity()) {
                html.raw(between).raw(rule.id()).raw(" = ").raw(severity.id());
                between = ", ";
            }
        }
        html.raw(between.equals(", ") ? ".</p>\n" : "</p>\n");
        HtmlImages.write(run.images(), html);
        return html.toString();
    }

    private String rulesPart() {
        Html html = new Html();
        index.counts()
                .forEach((rule, count) -> html.raw("<option value=\"" + rule.id() + "\">" + rule.id() + " (")
                        .number(count)
                        .raw(")</option>"));
        return html.toString();
    }

    private String remarksPart() {
        Html html = new Html();
        if (brief + omitted > 0) {
            html.raw("<p>To keep this page small, ").raw(Summary.count(brief, "file"));
            html.raw(" are shown in brief and ")
                    .number(omitted)
                    .raw(" are not shown at all; the other reports hold them.</p>\n");
        }
        html.raw(
                run.showCommands()
                        ? "<p>This page shows whole command lines, which may hold secrets.</p>\n"
                        : "<p>Of command lines only the name of the program is shown, since they may hold secrets; "
                                + "<code>showCommands</code> (of the jar: <code>--show-commands</code>) shows them.</p>\n");
        return html.toString();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hash(String script) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
