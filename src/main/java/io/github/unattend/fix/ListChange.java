package io.github.unattend.fix;

import io.github.unattend.answerfile.OrderedList;
import io.github.unattend.answerfile.Region;
import java.util.List;
import java.util.Map;

/** What becomes of one ordered list. */
public sealed interface ListChange {
    /** How people name the list, as {@code RunAsynchronous in specialize}. */
    String name();

    /**
     * It is renumbered.
     *
     * @param before the Orders in the order of the file, as they are written
     * @param after the numbers of the same items, as they become
     * @param decisions what the file left open, and what was chosen
     * @param numbers the new number of each item that gets one, by the region with which rules name it: its {@code Order}, or its
     *     start tag where it has none
     * @param edits all that has to be done for it, sorted
     */
    record Renumbered(
            OrderedList list,
            String name,
            String before,
            List<Long> after,
            List<String> decisions,
            Map<Region, Long> numbers,
            List<TextEdit> edits)
            implements ListChange {}

    /** It is left alone, as the file means it to be. */
    record LeftAlone(String name, String reason) implements ListChange {}

    /** It should be renumbered, and cannot be. */
    record Refused(String name, String reason) implements ListChange {}
}
