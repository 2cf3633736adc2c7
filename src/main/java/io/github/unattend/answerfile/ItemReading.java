package io.github.unattend.answerfile;

import io.github.unattend.answerfile.Fact.Order;
import io.github.unattend.answerfile.Fact.Order.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** An item of an ordered list while it is read: what must be known until its end, when its facts are told. */
final class ItemReading {
    /** No item has so many Orders; more are not remembered, so that memory does not grow with the file. */
    private static final int MOST_ORDERS = 32;

    private final OrderedList list;
    private final Region region;
    private final boolean keepValues;
    private final List<Order> orders = new ArrayList<>(1);
    private int[] branches = new int[1];
    private Map<String, String> values = Map.of();
    private StringBuilder directText;
    private boolean directive;
    private boolean namedOtherwise;
    private boolean uncPath;
    private boolean credentials;

    ItemReading(OrderedList list, Region region, boolean keepValues) {
        this.keepValues = keepValues;
        this.list = list;
        this.region = region;
    }

    void order(Region element, String text, OrderNumber number, int branch) {
        int count = orders.size();
        if (count == MOST_ORDERS) {
            return;
        }
        if (count == branches.length) {
            branches = Arrays.copyOf(branches, MOST_ORDERS);
        }
        branches[count] = branch;
        orders.add(new Order(element, list, text, number, Role.NUMBER, 0));
    }

    /** Whether the text of this setting matters. */
    boolean asksFor(String setting) {
        return keepValues
                || list.kind().longest(setting) > 0
                || (setting.equals("Path") && list.kind().asksForCredentials());
    }

    void value(String setting, TrimmedText text, Region tag, Consumer<Fact> facts) {
        if (keepValues) {
            values = values.isEmpty() ? new HashMap<>() : values;
            values.putIfAbsent(setting, text.text().toString());
        }
        uncPath |= setting.equals("Path") && isUnc(text.text());
        int longest = list.kind().longest(setting);
        if (longest > 0) {
            boolean templated = text.length() > longest && Template.hasUnknownLength(text.text());
            facts.accept(new Fact.Value(tag, list, setting, text.length(), longest, templated));
        }
    }

    void credentials() {
        credentials = true;
    }

    void orderNamedOtherwise() {
        namedOtherwise = true;
    }

    /** A directive of a template stands directly in the item: a setting may be there or not. */
    void directive() {
        directive = true;
    }

    void text(char[] text, int start, int length) {
        directText = directText == null ? new StringBuilder() : directText;
        directText.append(text, start, Math.min(length, Template.LONGEST - directText.length()));
    }

    /** Tells the item and its Orders, and enters their numbers in the list. */
    void end(Consumer<Fact> facts) {
        boolean templated = directive || (directText != null && Template.hasPlaceholder(directText));
        list.addItem();
        List<Order> told = namedOtherwise ? List.of() : withRoles();
        facts.accept(new Fact.Item(region, list, told, values, templated, namedOtherwise, uncPath, credentials));
        if (told.size() != 1) {
            list.disturb();
        }
        told.forEach(facts);
    }

    /** One Order is the item's number; further ones are alternatives of a template, or too many: then the second is told. */
    private List<Order> withRoles() {
        if (orders.isEmpty()) {
            return List.of();
        }
        Order first = orders.get(0);
        if (orders.size() == 1) {
            return List.of(numbered(first, branches[0]));
        }
        boolean alternatives = false;
        Order repeated = null;
        for (int i = 1; i < orders.size() && repeated == null; i++) {
            if (branches[i] == branches[i - 1]) {
                repeated = orders.get(i)
                        .as(Role.REPEATED, orders.get(i - 1).region().line());
            } else {
                alternatives = true;
            }
        }
        List<Order> told = new ArrayList<>();
        if (alternatives) {
            orders.forEach(order -> told.add(order.as(Role.ALTERNATIVE, 0)));
        } else {
            told.add(numbered(first, branches[0]));
        }
        if (repeated != null) {
            told.add(repeated);
        }
        return told;
    }

    private Order numbered(Order order, int branch) {
        list.enterBranch(branch);
        if (order.number() == null || !list.kind().allows(order.number().value())) {
            list.disturb();
        }
        if (order.number() == null) {
            return order;
        }
        int earlier = list.take(order.number(), order.region().line());
        if (earlier == 0) {
            return order;
        }
        list.disturb();
        return order.as(Role.NUMBER, earlier);
    }

    /** Two backslashes and a name; {@code \\?\} and {@code \\.\} are devices. */
    private static boolean isUnc(CharSequence path) {
        return path.length() > 2
                && path.charAt(0) == '\\'
                && path.charAt(1) == '\\'
                && path.charAt(2) != '\\'
                && !(path.length() > 3 && path.charAt(3) == '\\' && (path.charAt(2) == '?' || path.charAt(2) == '.'));
    }
}
