package io.github.unattend.report;

import io.github.unattend.answerfile.Fact;
import io.github.unattend.answerfile.Item;
import io.github.unattend.answerfile.Location;
import io.github.unattend.answerfile.OrderNumber;
import io.github.unattend.answerfile.OrderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Takes the facts of one answer file and makes its outline; of a huge one the beginning, and counts the rest. */
public final class Outliner implements Consumer<Fact> {
    static final int MOST_COMPONENTS = 500;
    static final int MOST_LISTS = 500;
    static final int MOST_ITEMS = 2000;
    private static final int LONGEST_VALUE = 1000;

    /** What reports may show of an item; whatever else it holds is nobody's business. */
    private static final Set<String> SHOWN = Set.of(
            "Path",
            "CommandLine",
            "Description",
            "Size",
            "Extend",
            "Type",
            "TypeID",
            "PartitionID",
            "Label",
            "Letter",
            "Format");

    private final List<Outline.Component> components = new ArrayList<>();
    private final Map<OrderedList, Growing> lists = new LinkedHashMap<>();
    private final Map<String, Integer> listsByAddress = new HashMap<>();
    private long omittedComponents;
    private long omittedLists;
    private int elements;
    private int items;

    /** A list of which more may come. */
    private static final class Growing {
        private final int number;
        private final List<Location> starts = new ArrayList<>();
        private final List<Outline.Item> items = new ArrayList<>();
        private long omitted;

        Growing(int number) {
            this.number = number;
        }
    }

    @Override
    public void accept(Fact fact) {
        if (fact instanceof Fact.Component component) {
            add(component);
        } else if (fact instanceof Fact.ListElement element) {
            add(element);
        } else if (fact instanceof Item item) {
            add(item);
        } else if (fact instanceof OrderedList list && !lists.containsKey(list)) {
            omittedLists++;
        }
    }

    private void add(Fact.Component component) {
        if (components.size() < MOST_COMPONENTS) {
            components.add(new Outline.Component(
                    component.shownPass(),
                    component.identity(),
                    component.region().line()));
        } else {
            omittedComponents++;
        }
    }

    private void add(Fact.ListElement element) {
        Growing growing = lists.get(element.list());
        if (growing == null && lists.size() < MOST_LISTS) {
            int number = listsByAddress.merge(element.list().address(), 1, Integer::sum);
            growing = new Growing(number);
            lists.put(element.list(), growing);
        }
        if (growing != null && elements < MOST_ITEMS) {
            elements++;
            growing.starts.add(element.region().start());
        }
    }

    private void add(Item item) {
        Growing growing = lists.get(item.list());
        if (growing == null) {
            return;
        }
        if (items == MOST_ITEMS) {
            growing.omitted++;
            return;
        }
        items++;
        String order = item.orders().isEmpty() ? "" : item.orders().get(0).text();
        OrderNumber number =
                item.orders().isEmpty() ? null : item.orders().get(0).number();
        growing.items.add(new Outline.Item(item.region().start(), order, number, shown(item.values())));
    }

    private static Map<String, String> shown(Map<String, String> values) {
        Map<String, String> shown = new HashMap<>();
        values.forEach((setting, value) -> {
            if (SHOWN.contains(setting)) {
                shown.put(setting, value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "...");
            }
        });
        return shown;
    }

    /** What there is; asked once, when all facts have come. */
    public Outline outline() {
        List<Outline.ItemList> outlined = new ArrayList<>();
        lists.forEach((list, growing) -> outlined.add(new Outline.ItemList(
                list.kind(),
                list.shownPass(),
                list.component(),
                list.address(),
                growing.number,
                growing.starts,
                growing.items,
                growing.omitted)));
        return new Outline(List.copyOf(components), outlined, omittedComponents, omittedLists);
    }
}
