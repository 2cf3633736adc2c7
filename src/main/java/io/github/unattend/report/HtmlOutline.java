package io.github.unattend.report;

import io.github.unattend.answerfile.PrintableText;
import io.github.unattend.catalog.Setting;
import io.github.unattend.rule.Violation;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a component says as HTML: its settings with their values, its lists with their items. */
record HtmlOutline(Html html, HtmlFindings findings, boolean showCommands) {
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,100}");
    private static final String ORDER = "Order";
    private static final String DESCRIPTION = "Description";

    /** Those without a number come last. */
    private static final Comparator<Outline.Element> BY_ORDER =
            Comparator.comparing(HtmlOutline::order, Comparator.nullsLast(Comparator.naturalOrder()));

    private static final Comparator<Outline.Element> SYNCHRONOUS_FIRST =
            Comparator.comparing(element -> element.name().equals("RunAsynchronous"));

    /** Elements that are in one; nothing where there are none. */
    void writeChildren(List<Outline.Element> children) {
        if (!children.isEmpty()) {
            html.raw("<ul class=\"t\">\n");
            children.stream().sorted(SYNCHRONOUS_FIRST).forEach(this::write);
            html.raw("</ul>\n");
        }
    }

    private void write(Outline.Element element) {
        Setting setting = element.setting();
        boolean leaf = setting != null && setting.isLeaf();
        String style = (leaf ? "" : "g") + mark(element);
        html.raw(style.isEmpty() ? "<li>" : "<li class=\"" + style.strip() + "\">");
        html.raw("<b>").name(element.name()).raw("</b>");
        if (!element.detail().isEmpty()) {
            html.raw(" <span class=\"arch\">").text(element.detail()).raw("</span>");
        }
        html.raw(" ");
        if (leaf) {
            writeValue(element);
        } else if (setting == null) {
            html.raw("<span class=\"aside\">not documented there; what it holds is not shown</span>");
        } else if (isOrderedList(element)) {
            html.raw("<span class=\"aside\">")
                    .raw(HtmlList.of(setting.name()).how())
                    .raw("</span>");
        }
        html.raw("<small>").number(element.line()).raw("</small>");
        findings.write(element);
        if (setting != null && setting.is(Setting.DISK)) {
            writeDisk(element);
        }
        if (isOrderedList(element)) {
            writeItems(element);
        } else {
            writeChildren(element.children());
        }
        html.raw("</li>\n");
    }

    private void writeValue(Outline.Element element) {
        String value = element.value();
        if (element.setting().isSecret()) {
            html.raw("<span class=\"aside\">not shown</span>");
        } else if (value.isEmpty()) {
            html.raw("<span class=\"aside\">empty</span>");
        } else if (element.setting().isCommand() && !showCommands) {
            Optional<String> program = ProgramName.of(value);
            html.raw("<span>").raw(program.isPresent() ? "<code>" : "a command");
            html.text(program.orElse(""))
                    .raw(program.isPresent() ? "</code> ..." : "")
                    .raw("</span>");
        } else {
            html.raw("<code>").text(value).raw(isMegabytes(element.setting()) ? " MB</code>" : "</code>");
        }
    }

    private static boolean isMegabytes(Setting setting) {
        return setting.name().equals("Size")
                && setting.parent().isOrderedItem()
                && setting.parent().parent().numbersPartitions();
    }

    /** The bar of the partitions that a disk gets; logical ones are in the extended one. */
    private void writeDisk(Outline.Element disk) {
        List<Outline.Element> created = disk.children().stream()
                .filter(list -> list.name().equals("CreatePartitions"))
                .flatMap(list -> list.children().stream())
                .filter(HtmlOutline::isOrdered)
                .filter(item -> !item.value("Type").equalsIgnoreCase("Extended"))
                .sorted(BY_ORDER)
                .toList();
        new HtmlDisk(html).write(created);
    }

    /** The items in their order, after what else is in their list. */
    private void writeItems(Outline.Element list) {
        writeChildren(
                list.children().stream().filter(child -> !isOrdered(child)).toList());
        boolean coloured = list.setting().numbersPartitions() && list.name().equals("CreatePartitions");
        String style = HtmlList.of(list.setting().name()).style();
        html.raw("<ol class=\"").raw(style).raw("\">\n");
        int place = 0;
        for (Outline.Element item : list.children().stream()
                .filter(HtmlOutline::isOrdered)
                .sorted(BY_ORDER)
                .toList()) {
            boolean inBar = coloured && !item.value("Type").equalsIgnoreCase("Extended");
            writeItem(item, inBar ? " c" + place++ % HtmlDisk.COLOURS : "");
        }
        html.raw("</ol>\n");
    }

    private static boolean isOrderedList(Outline.Element element) {
        return element.children().stream().anyMatch(HtmlOutline::isOrdered);
    }

    private static boolean isOrdered(Outline.Element child) {
        return child.setting() != null && child.setting().isOrderedItem();
    }

    private void writeItem(Outline.Element item, String colour) {
        String style = (mark(item) + colour).strip();
        String order = item.value(ORDER);
        html.raw(style.isEmpty() ? "<li>" : "<li class=\"" + style + "\">");
        html.raw("<span class=\"n\">")
                .text(order.isEmpty() ? "none" : PrintableText.of(order))
                .raw("</span><div class=\"it\"><p>");
        html.text(item.value(DESCRIPTION)).raw(" <small>").number(item.line()).raw("</small></p>");
        findings.write(item);
        List<Outline.Element> above = shownAbove(item).toList();
        above.forEach(findings::write);
        writeChildren(
                item.children().stream().filter(child -> !above.contains(child)).toList());
        html.raw("</div></li>\n");
    }

    /** What is in the heading of an item already. */
    private static Stream<Outline.Element> shownAbove(Outline.Element item) {
        return item.children().stream()
                .filter(child -> child.name().equals(ORDER) || child.name().equals(DESCRIPTION));
    }

    private static BigInteger order(Outline.Element item) {
        String order = item.value(ORDER);
        return INTEGER.matcher(order).matches() ? new BigInteger(order) : null;
    }

    /** The style of an element with findings; of an item also that of its number. */
    private String mark(Outline.Element element) {
        Stream<Outline.Element> own =
                Stream.concat(Stream.of(element), isOrdered(element) ? shownAbove(element) : Stream.empty());
        List<String> styles = own.flatMap(one -> findings.at(one).stream())
                .map(HtmlFindings::style)
                .toList();
        return styles.contains("e") ? " bad" : styles.contains("w") ? " poor" : "";
    }

    /** Whether something in an element is reported. */
    boolean hasFindings(Outline.Element element) {
        List<Violation> own = findings.at(element);
        return !own.isEmpty() || element.children().stream().anyMatch(this::hasFindings);
    }
}
