package io.github.unattend.report;

import io.github.unattend.catalog.Kind;
import io.github.unattend.catalog.Pass;
import io.github.unattend.rule.Verdict;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One answer file as HTML: its passes in the order in which they run, in each its components and what they say. */
final class HtmlFile {
    /** A component with more elements in it than these is folded, unless something is reported of it. */
    private static final int LONG = 40;

    private final Html html = new Html();
    private final CheckedFile file;
    private final int number;
    private final HtmlFindings findings;
    private final HtmlOutline outline;

    HtmlFile(CheckedFile file, int number, boolean showCommands) {
        this.file = file;
        this.number = number;
        this.findings = new HtmlFindings(html, number, file);
        this.outline = new HtmlOutline(html, findings, showCommands);
    }

    /** The file with all that is in it. */
    Html whole() {
        start(file, number, html);
        html.raw("<details").raw(hasFindings(file) ? " open" : "").raw("><summary>");
        writeTitle(file, html);
        html.raw("</summary><div class=\"in\">\n");
        findings.write(null);
        Outline.Element root = file.outline().root();
        if (root != null) {
            findings.write(root);
            writePasses(root);
        }
        if (file.verdict().omitted() > 0) {
            html.raw("<p class=\"none\">and ").number(file.verdict().omitted()).raw(" more findings, not shown</p>\n");
        }
        if (file.outline().omitted() > 0) {
            html.raw("<p class=\"none\">and ").number(file.outline().omitted()).raw(" more elements, not shown</p>\n");
        }
        html.raw("</div></details></article>\n");
        return html;
    }

    /** The file with no more than its counts. */
    static Html brief(CheckedFile file, int number) {
        Html html = new Html();
        start(file, number, html);
        html.raw("<div class=\"bare\">");
        writeTitle(file, html);
        html.raw("<span class=\"aside\">not shown in full, to keep this page small</span></div></article>\n");
        return html;
    }

    /** A file that could not be read. */
    static Html of(UncheckedFile file) {
        return new Html()
                .raw("<article class=\"file e\" data-s=\"error\" data-r=\"\"><div class=\"bare\"><h2>")
                .path(file.path())
                .raw("</h2><span class=\"pill e\">not checked</span> ")
                .text(file.reason())
                .raw("</div></article>\n");
    }

    private static boolean hasFindings(CheckedFile file) {
        return file.verdict().errors() + file.verdict().warnings() > 0;
    }

    private static void start(CheckedFile file, int number, Html html) {
        Verdict verdict = file.verdict();
        boolean hasErrors = verdict.errors() > 0 || file.rest().isPresent();
        String style = hasErrors ? " e" : verdict.warnings() > 0 ? " w" : "";
        String severities = (hasErrors ? "error " : "") + (verdict.warnings() > 0 ? "warning" : "");
        String rules = verdict.violations().stream()
                .filter(violation -> !violation.ignored())
                .map(violation -> violation.rule().id())
                .distinct()
                .collect(Collectors.joining(" "));
        html.raw("<article class=\"file").raw(style).raw("\" id=\"f").number(number);
        html.raw("\" data-s=\"").raw(severities.strip()).raw("\" data-r=\"");
        html.raw(rules).raw("\">");
    }

    private static void writeTitle(CheckedFile file, Html html) {
        Verdict verdict = file.verdict();
        html.raw("<h2>").path(file.path()).raw("</h2>");
        pill(html, "e", verdict.errors(), Summary.count(verdict.errors(), "error"));
        pill(html, "w", verdict.warnings(), Summary.count(verdict.warnings(), "warning"));
        pill(html, "i", verdict.ignored(), verdict.ignored() + " ignored");
        pill(html, "i", verdict.known(), verdict.known() + " known");
        if (file.rest().isPresent()) {
            html.raw("<span class=\"pill e\">not checked to its end</span> ")
                    .text(file.rest().get().reason());
        } else if (!hasFindings(file)) {
            html.raw("<span class=\"pill ok\">no findings</span>");
        }
        verdict.images().ifPresent(images -> HtmlImages.writeChosen(images, html));
        if (verdict.placeholders() > 0) {
            html.raw("<span class=\"aside\">")
                    .raw(Summary.count(verdict.placeholders(), "placeholder"))
                    .raw("</span>");
        }
    }

    private static void pill(Html html, String style, long count, String text) {
        if (count > 0) {
            html.raw("<span class=\"pill ").raw(style).raw("\">").raw(text).raw("</span>");
        }
    }

    /** The passes in the order in which they run, each once; what is no pass is after them. */
    private void writePasses(Outline.Element root) {
        List<Outline.Element> settings = root.children().stream()
                .filter(child -> child.isKind(Kind.SETTINGS))
                .sorted(Comparator.comparing(
                        child -> Pass.of(child.name()).orElse(null), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        Map<String, List<Outline.Element>> byPass = settings.stream()
                .collect(Collectors.groupingBy(Outline.Element::name, LinkedHashMap::new, Collectors.toList()));
        byPass.forEach(this::writePass);
        outline.writeChildren(root.children().stream()
                .filter(child -> !child.isKind(Kind.SETTINGS))
                .toList());
    }

    private void writePass(String pass, List<Outline.Element> settings) {
        html.raw("<section class=\"pass\"><h3>").text(pass);
        html.raw(" <span class=\"aside\">").raw(when(pass)).raw("</span></h3>\n");
        for (Outline.Element one : settings) {
            findings.write(one);
            for (Outline.Element child : one.children()) {
                if (child.component().isEmpty()) {
                    outline.writeChildren(List.of(child));
                } else {
                    writeComponent(child);
                }
            }
        }
        html.raw("</section>\n");
    }

    /** When the pass runs, as Microsoft's page on the passes says. */
    private static String when(String pass) {
        return switch (Pass.of(pass).orElse(Pass.OOBE_USER)) {
            case WINDOWS_PE -> "while Windows Setup runs, before Windows is on the disk";
            case OFFLINE_SERVICING -> "while the image is applied: packages and drivers";
            case GENERALIZE -> "only with sysprep /generalize";
            case SPECIALIZE -> "when Windows starts for the first time on this machine";
            case AUDIT_SYSTEM -> "audit mode only, before a user signs in";
            case AUDIT_USER -> "audit mode only, when a user signs in";
            case OOBE_SYSTEM -> "before the first user is welcomed";
            case OOBE_USER -> "";
        };
    }

    private void writeComponent(Outline.Element component) {
        boolean open = outline.hasFindings(component) || size(component) <= LONG;
        html.raw("<details class=\"comp\"").raw(open ? " open" : "").raw("><summary><h4>");
        html.name(component.name()).raw("</h4>");
        if (!component.detail().isEmpty()) {
            html.raw("<span class=\"arch\">").text(component.detail()).raw("</span>");
        }
        html.raw("<small>").number(component.line()).raw("</small></summary>\n");
        findings.write(component);
        if (component.setting() == null || component.setting().isOpaque()) {
            html.raw("<p class=\"none\">Microsoft documents no settings of it; what it holds is not shown.</p>\n");
        }
        outline.writeChildren(component.children());
        html.raw("</details>\n");
    }

    private static int size(Outline.Element element) {
        return 1 + element.children().stream().mapToInt(HtmlFile::size).sum();
    }
}
