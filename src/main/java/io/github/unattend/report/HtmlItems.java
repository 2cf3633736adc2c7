package io.github.unattend.report;

import io.github.unattend.answerfile.Shown;
import io.github.unattend.rule.Severity;
import io.github.unattend.rule.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The items of one ordered list as HTML, by their Orders; those without a number at the end.
 *
 * @param violations those of the list
 */
record HtmlItems(Html html, HtmlFindings findings, boolean showCommands, List<Violation> violations) {
    private static final Comparator<Outline.Item> BY_ORDER = Comparator.comparing(
            item -> item.number() == null ? null : item.number().value(),
            Comparator.nullsLast(Comparator.naturalOrder()));

    private static final int COLOURS = 5;

    /** What is shown of a partition, in this order. */
    private static final List<String> OF_PARTITIONS =
            List.of("Type", "Size", "Extend", "PartitionID", "Label", "Letter", "Format", "TypeID");

    void write(Outline.ItemList list, ListShape.Style style) {
        List<Outline.Item> items = new ArrayList<>(list.items());
        items.sort(BY_ORDER);
        if (style == ListShape.Style.DISK) {
            new HtmlDisk(html).write(items, COLOURS);
        }
        Map<Outline.Item, List<Violation>> ofItems = new HashMap<>();
        List<Violation> ofList = new ArrayList<>();
        for (Violation violation : violations) {
            Outline.Item item = Placement.itemOf(list, violation);
            (item == null ? ofList : ofItems.computeIfAbsent(item, absent -> new ArrayList<>())).add(violation);
        }
        html.raw("<ol class=\"").raw(style.id()).raw("\">\n");
        long before = 0;
        int place = 0;
        for (Outline.Item item : items) {
            if (item.number() != null) {
                writeGap(before, item.number().value());
                before = item.number().value();
            }
            write(item, ofItems.getOrDefault(item, List.of()), style == ListShape.Style.DISK ? place % COLOURS : -1);
            place++;
        }
        html.raw("</ol>\n");
        if (list.omittedItems() > 0) {
            html.raw("<p class=\"none\">and ").number(list.omittedItems()).raw(" more, counted only</p>\n");
        }
        findings.write(ofList);
    }

    private void writeGap(long before, long number) {
        if (number > before + 1 && before >= 0) {
            html.raw("<li class=\"gap\">not used: ").number(before + 1);
            if (number > before + 2) {
                html.raw(" to ").number(number - 1);
            }
            html.raw("</li>\n");
        }
    }

    private void write(Outline.Item item, List<Violation> ofItem, int colour) {
        html.raw("<li").raw(style(ofItem, colour)).raw("><div class=\"it\"><span class=\"n\">");
        html.text(item.order().isEmpty() ? "none" : Shown.of(item.order())).raw("</span><div>");
        writeContent(item);
        html.raw(" <span class=\"at\">line ").number(item.start().line()).raw("</span></div></div>");
        findings.write(ofItem);
        html.raw("</li>\n");
    }

    private static String style(List<Violation> ofItem, int colour) {
        boolean bad = ofItem.stream().anyMatch(one -> !one.ignored() && one.severity() == Severity.ERROR);
        boolean poor = ofItem.stream().anyMatch(one -> !one.ignored());
        String styles = (bad ? "bad" : poor ? "poor" : "") + (colour < 0 ? "" : " c" + colour);
        return styles.isEmpty() ? "" : " class=\"" + styles.strip() + "\"";
    }

    private void writeContent(Outline.Item item) {
        String description = item.values().getOrDefault("Description", "");
        String command = item.values().getOrDefault("CommandLine", item.values().getOrDefault("Path", ""));
        if (!description.isBlank()) {
            html.raw("<span class=\"d\">").text(description).raw("</span> ");
        }
        if (showCommands && !command.isBlank()) {
            html.raw("<code class=\"cmd\">").text(command).raw("</code>");
        } else {
            Optional<String> program = ProgramName.of(command);
            program.ifPresent(name -> html.raw("<code>").text(name).raw("</code>"));
            if (program.isEmpty() && description.isBlank() && !command.isBlank()) {
                html.raw("a command");
            }
        }
        String between = "";
        for (String setting : OF_PARTITIONS) {
            String value = item.values().getOrDefault(setting, "");
            if (!value.isBlank() && !(setting.equals("Extend") && !value.equalsIgnoreCase("true"))) {
                html.raw(between);
                between = ", ";
                if (setting.equals("Extend")) {
                    html.raw("the rest");
                } else {
                    html.raw(setting.equals("Type") ? "" : setting + " ").text(Shown.of(value));
                }
            }
        }
    }
}
