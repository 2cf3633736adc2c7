package io.github.unattend.fix;

import io.github.unattend.answerfile.Fact;
import io.github.unattend.answerfile.Item;
import io.github.unattend.answerfile.Order;
import io.github.unattend.answerfile.OrderNumber;
import io.github.unattend.answerfile.OrderedList;
import io.github.unattend.answerfile.Region;
import io.github.unattend.answerfile.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One ordered list and its items, in the order of the file. */
record ListItems(OrderedList list, List<Item> items) {
    /** No number is documented as the highest: one that still has room for as many behind it. */
    private static final long NO_HIGHEST = 999_999_999_999_999_999L;

    /** The lists of a file, in the order in which they begin. */
    static List<ListItems> of(List<Fact> facts) {
        Map<OrderedList, List<Item>> byList = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (fact instanceof Item item) {
                byList.computeIfAbsent(item.list(), none -> new ArrayList<>()).add(item);
            }
        }
        return byList.entrySet().stream()
                .map(entry -> new ListItems(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The number of each item; null where it has none that is an integer. */
    List<OrderNumber> numbers() {
        return items.stream()
                .map(item ->
                        item.orders().isEmpty() ? null : item.orders().get(0).number())
                .collect(Collectors.toList());
    }

    /** The numbers that the items are to have; partitions are documented to have no gap. */
    List<Long> renumbered(Scope scope) {
        if (scope == Scope.ALL || list.kind().numbersPartitions()) {
            return Renumbering.gapless(numbers());
        }
        long lowest = list.kind().lowest();
        return list.kind().highest().isPresent()
                ? Renumbering.smallest(numbers(), lowest, list.kind().highest().getAsInt())
                : Renumbering.smallest(numbers(), lowest, NO_HIGHEST);
    }

    /** How people name the list. */
    String name() {
        return list.kind().list() + " in " + list.shownPass();
    }

    /** The Orders as they are written: {@code -} where there is none, {@code 1+2} where an item has two. */
    String written() {
        return items.stream()
                .map(item -> item.orders().isEmpty()
                        ? "-"
                        : item.orders().stream().map(ListItems::written).collect(Collectors.joining("+")))
                .collect(Collectors.joining(" "));
    }

    private static String written(Order order) {
        return order.number() != null ? order.number().digits() : '"' + Shown.of(order.text()) + '"';
    }

    /** For each number that several items have, which of them comes first from now on; the file did not say. */
    List<String> decisions() {
        List<OrderNumber> numbers = numbers();
        Map<OrderNumber, List<String>> places = new LinkedHashMap<>();
        for (int i : Renumbering.sequence(numbers)) {
            if (numbers.get(i) != null) {
                Region order = items.get(i).orders().get(0).region();
                places.computeIfAbsent(numbers.get(i), none -> new ArrayList<>())
                        .add(order.line() + ":" + order.column());
            }
        }
        return places.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> "several had " + Shown.of(entry.getKey().digits()) + ": first comes that at "
                        + String.join(", then that at ", entry.getValue()))
                .toList();
    }
}
