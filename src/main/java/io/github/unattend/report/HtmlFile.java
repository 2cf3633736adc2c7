package io.github.unattend.report;

import io.github.unattend.answerfile.ComponentIdentity;
import io.github.unattend.catalog.Pass;
import io.github.unattend.rule.Verdict;
import io.github.unattend.rule.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One answer file as HTML: its passes in the order in which they run, in each its components and their ordered lists. */
final class HtmlFile {
    private static final Comparator<Outline.ItemList> SYNCHRONOUS_FIRST =
            Comparator.comparing(list -> ListShape.of(list.kind()).style());

    private final Html html = new Html();
    private final CheckedFile file;
    private final int number;
    private final boolean showCommands;
    private final HtmlFindings findings;
    private final Placement placement;

    HtmlFile(CheckedFile file, int number, boolean showCommands) {
        this.file = file;
        this.number = number;
        this.showCommands = showCommands;
        this.findings = new HtmlFindings(html, number);
        this.placement = Placement.of(file);
    }

    /** The file with all that is in it. */
    Html whole() {
        start();
        html.raw("<details").raw(hasFindings() ? " open" : "").raw("><summary>");
        writeTitle();
        html.raw("</summary><div class=\"in\">\n");
        List<Violation> violations = file.verdict().violations();
        if (violations.size() > 1) {
            findings.writeLinks(violations);
        }
        List<String> passes = passes();
        findings.write(placement.ofNoList().stream()
                .filter(violation ->
                        passes.stream().noneMatch(pass -> placement.ofPass(pass).contains(violation)))
                .toList());
        if (file.verdict().omitted() > 0) {
            html.raw("<p class=\"none\">and ")
                    .number(file.verdict().omitted())
                    .raw(" more findings, counted only</p>\n");
        }
        passes.forEach(this::writePass);
        writeOmitted();
        html.raw("</div></details></article>\n");
        return html;
    }

    /** The file with no more than its counts. */
    Html brief() {
        start();
        html.raw("<div class=\"bare\">");
        writeTitle();
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

    private boolean hasFindings() {
        return file.verdict().errors() + file.verdict().warnings() > 0;
    }

    private void start() {
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
        html.raw("\" data-s=\"")
                .raw(severities.strip())
                .raw("\" data-r=\"")
                .raw(rules)
                .raw("\">");
    }

    private void writeTitle() {
        Verdict verdict = file.verdict();
        html.raw("<h2>").path(file.path()).raw("</h2>");
        pill("e", verdict.errors(), "error");
        pill("w", verdict.warnings(), "warning");
        if (verdict.ignored() > 0) {
            html.raw("<span class=\"pill i\">").number(verdict.ignored()).raw(" ignored</span>");
        }
        if (file.rest().isPresent()) {
            html.raw("<span class=\"pill e\">not checked to its end</span> ")
                    .text(file.rest().get().reason());
        } else if (!hasFindings()) {
            html.raw("<span class=\"pill ok\">no findings</span>");
        }
        html.raw("<span class=\"aside\">")
                .raw(Summary.count(verdict.lists(), "list"))
                .raw(", ");
        html.raw(Summary.count(verdict.orders(), "Order"));
        if (verdict.placeholders() > 0) {
            html.raw(", ").raw(Summary.count(verdict.placeholders(), "placeholder"));
        }
        html.raw("</span>");
    }

    private void pill(String style, long count, String noun) {
        if (count > 0) {
            html.raw("<span class=\"pill ")
                    .raw(style)
                    .raw("\">")
                    .raw(Summary.count(count, noun))
                    .raw("</span>");
        }
    }

    /** The passes of the file in the order in which they run; what is no pass stands behind them. */
    private List<String> passes() {
        return file.outline().components().stream()
                .map(Outline.Component::pass)
                .distinct()
                .sorted(Comparator.comparing(
                        pass -> Pass.of(pass).orElse(null), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private void writePass(String pass) {
        html.raw("<section class=\"pass\"><h3>").text(pass).raw(note(pass)).raw("</h3>\n");
        findings.write(placement.ofPass(pass));
        Set<ComponentIdentity> components = new LinkedHashSet<>();
        file.outline().components().stream()
                .filter(component -> component.pass().equals(pass))
                .forEach(component -> components.add(component.identity()));
        List<String> without = new ArrayList<>();
        for (ComponentIdentity component : components) {
            List<Outline.ItemList> lists = lists(pass, component);
            if (lists.isEmpty()) {
                without.add(component.toString());
            } else {
                html.raw("<h4>").text(component.name());
                if (!component.processorArchitecture().isEmpty()) {
                    html.raw(" <span class=\"arch\">")
                            .text(component.processorArchitecture())
                            .raw("</span>");
                }
                html.raw("</h4>\n");
                boolean synchronous = ListShape.of(lists.get(0).kind()).style() == ListShape.Style.CHAIN;
                lists.forEach(list -> writeList(list, synchronous));
            }
        }
        if (!without.isEmpty()) {
            html.raw("<p class=\"none\">Without ordered lists: ")
                    .text(String.join(", ", without))
                    .raw("</p>\n");
        }
        html.raw("</section>\n");
    }

    private static String note(String pass) {
        String note = switch (Pass.of(pass).orElse(Pass.OOBE_SYSTEM)) {
            case GENERALIZE -> "sysprep only";
            case AUDIT_SYSTEM, AUDIT_USER -> "audit mode only";
            default -> "";
        };
        return note.isEmpty() ? "" : " <span class=\"aside\">" + note + "</span>";
    }

    private List<Outline.ItemList> lists(String pass, ComponentIdentity component) {
        Stream<Outline.ItemList> lists = file.outline().lists().stream()
                .filter(list -> list.pass().equals(pass) && list.component().equals(component));
        return lists.sorted(SYNCHRONOUS_FIRST).toList();
    }

    private void writeList(Outline.ItemList list, boolean besideSynchronous) {
        ListShape shape = ListShape.of(list.kind());
        html.raw("<div class=\"list\"><h5>").text(list.kind().list());
        if (list.number() > 1) {
            html.raw(" (").number(list.number()).raw(")");
        }
        html.raw(" <span class=\"aside\">").raw(shape.how());
        if (besideSynchronous && list.kind().list().equals("RunAsynchronous")) {
            html.raw(", after those of RunSynchronous");
        }
        html.raw("</span></h5>\n");
        new HtmlItems(html, findings, showCommands, placement.of(list)).write(list, shape.style());
        html.raw("</div>\n");
    }

    private void writeOmitted() {
        long components = file.outline().omittedComponents();
        long lists = file.outline().omittedLists();
        if (components + lists > 0) {
            html.raw("<p class=\"none\">and ")
                    .raw(Summary.count(components, "component"))
                    .raw(" and ");
            html.raw(Summary.count(lists, "ordered list")).raw(" more, counted only</p>\n");
        }
    }
}
