package io.github.unattend.answerfile;

import io.github.unattend.answerfile.Fact.Order;
import io.github.unattend.answerfile.Fact.Order.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** An item of an ordered list while it is read: what must be known until its end, when its facts are told. */
final class ItemReading {
    /** No item has so many Orders; more are not remembered, so that memory does not grow with the file. */
    private static final int MOST_ORDERS = 32;

    private final OrderedList list;
    private final Region region;
    private final TrimmedText leafText;
    private final boolean keepValues;
    private final List<Order> orders = new ArrayList<>(1);
    private int[] branches = new int[1];
    private Map<String, String> values = Map.of();
    private StringBuilder directText;
    private Location orderStart;
    private int orderBranch;
    private boolean elementsInOrder;
    private Region settingTag;
    private boolean directive;
    private boolean namedOtherwise;
    private boolean uncPath;
    private boolean credentials;

    ItemReading(OrderedList list, Region region, TrimmedText leafText, boolean keepValues) {
        this.leafText = leafText;
        this.keepValues = keepValues;
        this.list = list;
        this.region = region;
    }

    void startOrder(Location start, int branch) {
        leafText.clear();
        orderStart = start;
        orderBranch = branch;
        elementsInOrder = false;
    }

    void elementInOrder() {
        elementsInOrder = true;
    }

    void endOrder(Location end) {
        int count = orders.size();
        if (count == MOST_ORDERS) {
            return;
        }
        if (count == branches.length) {
            branches = Arrays.copyOf(branches, MOST_ORDERS);
        }
        branches[count] = orderBranch;
        CharSequence text = leafText.text();
        OrderNumber number = leafText.isWhole() && !elementsInOrder ? OrderNumber.parse(text) : null;
        String shown = number != null ? number.digits() : text + (elementsInOrder ? "<...>" : "");
        orders.add(new Order(new Region(orderStart, end), list, shown, number, Role.NUMBER, 0));
    }

    /** Begins a setting; says whether its text matters. */
    boolean startSetting(String name, Supplier<Region> tag) {
        credentials |= name.equals("Credentials");
        boolean limited = list.kind().longest(name) > 0;
        boolean path = name.equals("Path") && list.kind().asksForCredentials();
        if (!keepValues && !limited && !path) {
            return false;
        }
        leafText.clear();
        settingTag = limited ? tag.get() : null;
        return true;
    }

    void endSetting(String name, Consumer<Fact> facts) {
        CharSequence text = leafText.text();
        uncPath |= name.equals("Path") && isUnc(text);
        if (keepValues) {
            values = values.isEmpty() ? new HashMap<>() : values;
            values.putIfAbsent(name, text.toString());
        }
        int longest = list.kind().longest(name);
        if (longest > 0) {
            boolean templated = leafText.length() > longest && Template.hasUnknownLength(text);
            facts.accept(new Fact.Value(settingTag, list, name, leafText.length(), longest, templated));
        }
    }

    void orderNamedOtherwise() {
        namedOtherwise = true;
    }

    /** A directive of a template stands directly in the item: a setting may be there or not. */
    void directive() {
        directive = true;
    }

    /** A piece of the text between its settings: white space, or something of a template. */
    void text(char[] text, int start, int length) {
        if (directText == null && isBlank(text, start, length)) {
            return;
        }
        directText = directText == null ? new StringBuilder() : directText;
        directText.append(text, start, Math.min(length, Template.LONGEST - directText.length()));
    }

    private static boolean isBlank(char[] text, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (text[i] > ' ') {
                return false;
            }
        }
        return true;
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
