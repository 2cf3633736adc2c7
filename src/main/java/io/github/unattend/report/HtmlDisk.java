package io.github.unattend.report;

import io.github.unattend.answerfile.Shown;
import java.util.ArrayList;
import java.util.List;

/** The partitions of a disk as a bar. */
record HtmlDisk(Html html) {
    /** A part whose size is not told, of a thousand. */
    private static final long UNKNOWN = 30;

    /** The part that takes what is left, of a thousand. */
    private static final long REST = 700;

    private static final int LONGEST_SIZE = 12;

    void write(List<Outline.Item> items, int colours) {
        if (items.isEmpty()) {
            return;
        }
        double total = Math.max(1, items.stream().mapToDouble(HtmlDisk::size).sum());
        html.raw("<div class=\"disk\" role=\"img\" aria-label=\"")
                .text(label(items))
                .raw("\">");
        int place = 0;
        for (Outline.Item item : items) {
            long share = isRest(item) ? REST : size(item) > 0 ? Math.round(1000 * size(item) / total) : UNKNOWN;
            html.raw("<span class=\"c")
                    .number(place % colours)
                    .raw(isRest(item) ? " x" : "")
                    .raw("\" style=\"flex-grow:");
            html.number(Math.max(1, share)).raw("\">");
            html.text(item.order().isEmpty() ? "" : Shown.of(item.order())).raw("</span>");
            place++;
        }
        html.raw("</div>\n");
    }

    private static String label(List<Outline.Item> items) {
        List<String> parts = new ArrayList<>();
        for (Outline.Item item : items) {
            String size = isRest(item) ? "the rest" : size(item) > 0 ? "size " + (long) size(item) : "size unknown";
            parts.add((item.order().isEmpty() ? "without Order" : Shown.of(item.order())) + ": " + size);
        }
        return "Partitions: " + String.join(", ", parts);
    }

    private static boolean isRest(Outline.Item item) {
        return item.values().getOrDefault("Extend", "").equalsIgnoreCase("true");
    }

    /** The size, 0 where it is none. */
    private static double size(Outline.Item item) {
        String size = item.values().getOrDefault("Size", "");
        boolean isNumber = !isRest(item) && size.length() <= LONGEST_SIZE && size.matches("[0-9]+");
        return isNumber ? Double.parseDouble(size) : 0;
    }
}
