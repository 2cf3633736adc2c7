package io.github.unattend.report;

import java.util.ArrayList;
import java.util.List;

/** The partitions of a disk as a bar: to scale where sizes are known, and torn off where they are not. */
record HtmlDisk(Html html) {
    static final int COLOURS = 5;

    /** The share of what has a size, of a thousand, where something has none. */
    private static final int OF_KNOWN = 400;

    /** In what is narrower there is no room for a number. */
    private static final int NARROW = 30;

    private static final int LONGEST_SIZE = 12;

    void write(List<Outline.Element> partitions) {
        if (partitions.isEmpty()) {
            return;
        }
        double known = partitions.stream().mapToDouble(HtmlDisk::size).sum();
        long torn = partitions.stream().filter(one -> size(one) == 0).count();
        double scale = torn == 0 || known == 0 ? 1000 / Math.max(1, known) : OF_KNOWN / known;
        html.raw("<div class=\"disk\" role=\"img\" aria-label=\"")
                .text(label(partitions))
                .raw("\">");
        int place = 0;
        for (Outline.Element partition : partitions) {
            double share = size(partition) > 0 ? size(partition) * scale : (1000.0 - OF_KNOWN) / torn;
            html.raw("<span class=\"c").number(place % COLOURS).raw(size(partition) > 0 ? "" : " x");
            html.raw("\" style=\"flex-grow:")
                    .number(Math.max(1, Math.round(share)))
                    .raw("\">");
            html.text(share >= NARROW ? number(partition) : "").raw("</span>");
            place++;
        }
        html.raw("</div>\n");
        if (torn > 0) {
            html.raw("<p class=\"none\">The torn part is not to scale: its size depends on the disk.</p>\n");
        }
    }

    private static String label(List<Outline.Element> partitions) {
        List<String> parts = new ArrayList<>();
        for (Outline.Element partition : partitions) {
            String number = number(partition);
            parts.add((number.isEmpty() ? "without Order" : number) + ": " + shownSize(partition));
        }
        return "Partitions: " + String.join(", ", parts);
    }

    private static String number(Outline.Element partition) {
        return partition.value("Order");
    }

    private static String shownSize(Outline.Element partition) {
        return isRest(partition)
                ? "the rest of the disk"
                : size(partition) > 0 ? (long) size(partition) + " MB" : "size unknown";
    }

    private static boolean isRest(Outline.Element partition) {
        String extend = partition.value("Extend");
        return extend.equalsIgnoreCase("true") || extend.equals("1");
    }

    /** The size in megabytes; 0 where it is not known. */
    private static double size(Outline.Element partition) {
        String size = partition.value("Size");
        boolean isNumber = !isRest(partition) && size.length() <= LONGEST_SIZE && size.matches("[0-9]+");
        return isNumber ? Double.parseDouble(size) : 0;
    }
}
