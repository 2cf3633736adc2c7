package io.github.unattend.fix;

import io.github.unattend.answerfile.PrintableText;
import io.github.unattend.answerfile.Region;
import io.github.unattend.fix.Change.Decision;
import io.github.unattend.fix.Change.NewNumbers;
import io.github.unattend.fix.Change.Unchanged;
import io.github.unattend.rule.Obstacle;
import io.github.unattend.rule.Order;
import io.github.unattend.rule.OrderedList;
import io.github.unattend.rule.Violation;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What becomes of one ordered list. */
record ListFix(OrderedList list) {
    /** The change; empty where it needs none. */
    Optional<Change> change(OrderEdits edits, List<Violation> violations, boolean gapless) {
        String name = list.setting().name() + " in " + list.pass() + ": ";
        if (list.obstacle().isPresent()) {
            Obstacle obstacle = list.obstacle().get();
            return Optional.of(unchanged(name, obstacle.reason(), obstacle.isIntended()));
        }
        List<BigInteger> numbers = renumbered(gapless || list.setting().numbersPartitions());
        List<TextEdit> all = new ArrayList<>();
        try {
            for (int i = 0; i < numbers.size(); i++) {
                all.addAll(edits.of(list.items().get(i), numbers.get(i)));
            }
        } catch (Refusal e) {
            return Optional.of(unchanged(name, e.getMessage(), false));
        }
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String after = numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
        return Optional.of(new NewNumbers(
                list,
                name + written() + " -> " + after,
                numbers,
                decisions(numbers),
                ofList(violations),
                List.copyOf(all)));
    }

    private Unchanged unchanged(String name, String reason, boolean isIntended) {
        return new Unchanged(list.region().start(), name + "not changed: " + reason, isIntended);
    }

    private List<BigInteger> renumbered(boolean gapless) {
        BigInteger lowest = BigInteger.valueOf(list.lowest());
        if (gapless) {
            return Renumbering.gapless(numbers(), lowest);
        }
        return Renumbering.smallest(
                numbers(), lowest, list.highest() == null ? null : BigInteger.valueOf(list.highest()));
    }

    /** The number of each item; null where it has none that is an integer. */
    List<BigInteger> numbers() {
        List<BigInteger> numbers = new ArrayList<>();
        for (OrderedList.Item item : list.items()) {
            numbers.add(item.orders().isEmpty() ? null : item.orders().get(0).number());
        }
        return numbers;
    }

    /** The Orders as they are written: {@code -} where there is none, {@code 1+2} where an item has two. */
    String written() {
        return list.items().stream()
                .map(item -> item.orders().isEmpty()
                        ? "-"
                        : item.orders().stream().map(ListFix::written).collect(Collectors.joining("+")))
                .collect(Collectors.joining(" "));
    }

    private static String written(Order order) {
        return order.number() != null
                ? PrintableText.of(order.number().toString())
                : '"' + PrintableText.of(order.text()) + '"';
    }

    /**
     * For each number that several items have, which of them comes first now; the file did not say. And which partition has
     * another number now, since a PartitionID refers to it.
     */
    private List<Decision> decisions(List<BigInteger> after) {
        Map<BigInteger, List<Region>> places = new LinkedHashMap<>();
        List<BigInteger> numbers = numbers();
        for (int i : Renumbering.sequence(numbers)) {
            if (numbers.get(i) != null) {
                Region order = list.items().get(i).orders().get(0).region();
                places.computeIfAbsent(numbers.get(i), none -> new ArrayList<>())
                        .add(order);
            }
        }
        List<Decision> decisions = new ArrayList<>();
        places.forEach((number, regions) -> {
            if (regions.size() > 1) {
                String shown = regions.stream()
                        .map(region -> region.line() + ":" + region.column())
                        .collect(Collectors.joining(", then "));
                decisions.add(new Decision(
                        regions.get(0).start(),
                        "items with Order " + PrintableText.of(number.toString()) + " now run in file order: "
                                + shown));
            }
        });
        for (int i = 0; i < after.size(); i++) {
            BigInteger before = numbers.get(i);
            if (list.setting().name().equals("CreatePartitions") && before != null && !before.equals(after.get(i))) {
                decisions.add(new Decision(
                        list.items().get(i).orders().get(0).region().start(),
                        "this partition was " + PrintableText.of(before.toString()) + " and is " + after.get(i)
                                + " now; check each PartitionID"));
            }
        }
        return decisions;
    }

    private List<Violation> ofList(List<Violation> violations) {
        Set<Region> regions = new HashSet<>();
        regions.add(list.region());
        for (OrderedList.Item item : list.items()) {
            regions.add(item.region());
            item.orders().forEach(order -> regions.add(order.region()));
        }
        return violations.stream()
                .filter(violation -> violation.rule().isOfOrders() && regions.contains(violation.region()))
                .toList();
    }
}
