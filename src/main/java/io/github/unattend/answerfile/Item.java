package io.github.unattend.answerfile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** An item of an ordered list, at its end. */
public final class Item extends LiveFact {
    OrderedList list;
    final List<Order> orders = new ArrayList<>(2);
    private List<Order> shownOrders = Collections.unmodifiableList(orders);
    Map<String, String> values = Map.of();
    boolean templated;
    boolean namedOtherwise;
    boolean uncPath;
    boolean credentials;

    Item() {}

    public OrderedList list() {
        return list;
    }

    /** Its Orders, in the order of the file. */
    public List<Order> orders() {
        return shownOrders;
    }

    /** The texts of its other settings by name, where the reader was asked to keep them. */
    public Map<String, String> values() {
        return values;
    }

    /** Whether a placeholder or directive of a template stands among its settings. */
    public boolean isTemplated() {
        return templated;
    }

    /** Whether its Order has a misspelled name. */
    public boolean isNamedOtherwise() {
        return namedOtherwise;
    }

    public boolean hasUncPath() {
        return uncPath;
    }

    public boolean hasCredentials() {
        return credentials;
    }

    @Override
    public String address() {
        return list.address(shownOrders.isEmpty() ? null : shownOrders.get(0).number());
    }

    @Override
    public Item kept() {
        Item kept = (Item) super.kept();
        kept.shownOrders = orders.stream().map(Order::kept).toList();
        return kept;
    }
}
