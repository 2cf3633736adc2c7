package io.github.unattend.report;

import io.github.unattend.rule.Rule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page around the files: its style and script inline, the summary and the filters.
 *
 * @param findings how many there are of each rule
 * @param brief how many files are shown in brief
 * @param omitted how many files are not shown at all
 */
record HtmlPage(ReportRun run, Summary summary, Map<Rule, Integer> findings, long brief, long omitted) {
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
            case "version" -> new Html().text(run.version()).toString();
            case "summary" -> summaryPart();
            case "rules" -> rulesPart();
            case "remarks" -> remarksPart();
            default -> throw new IllegalStateException("the template asks for " + name);
        };
    }

    private String summaryPart() {
        boolean clean = summary.errors() + summary.warnings() + summary.unreadable() == 0;
        Html html = new Html().raw("<dl class=\"sums\">\n");
        card(html, clean && summary.files() > 0 ? "ok" : "", summary.files(), "answer file");
        card(html, "", summary.lists(), "ordered list");
        card(html, "", summary.orders(), "Order");
        card(html, summary.errors() > 0 ? "e" : "", summary.errors(), "error");
        card(html, summary.warnings() > 0 ? "w" : "", summary.warnings(), "warning");
        if (summary.ignored() > 0) {
            html.raw("<div><dt>ignored</dt><dd>").number(summary.ignored()).raw("</dd></div>\n");
        }
        if (summary.unreadable() > 0) {
            html.raw("<div class=\"e\"><dt>not checked</dt><dd>")
                    .number(summary.unreadable())
                    .raw("</dd></div>\n");
        }
        return html.raw("</dl>\n").toString();
    }

    private static void card(Html html, String style, long count, String noun) {
        html.raw(style.isEmpty() ? "<div>" : "<div class=\"" + style + "\">").raw("<dt>");
        html.raw(count == 1 ? noun : noun + "s").raw("</dt><dd>").number(count).raw("</dd></div>\n");
    }

    private String rulesPart() {
        Html html = new Html();
        findings.forEach((rule, count) -> html.raw("<option value=\"" + rule.id() + "\">" + rule.id() + " (")
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
                                + "<code>-Dunattend.showCommands=true</code> shows them.</p>\n");
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
