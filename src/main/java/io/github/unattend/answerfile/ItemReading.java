package io.github.unattend.answerfile;

import io.github.unattend.answerfile.AnswerFileReader.Detail;
import io.github.unattend.answerfile.Order.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.codehaus.stax2.XMLStreamReader2;

/** The open item of an ordered list: what must be known of it until its end, when its facts are told. Used again for the next one. */
final class ItemReading {
    /** No item has so many Orders; more are not remembered, so that memory does not grow with the file. */
    private static final int MOST_ORDERS = 32;

    /** In UTF-16 units, all values of one item together; more are not kept. */
    private static final int MOST_VALUES = 1 << 14;

    /** In UTF-16 units of one text. */
    private static final int MOST_TEXT = 4096;

    /** Enough for any number and for what begins a UNC path. */
    private static final int BEGINNING_OF_TEXT = 32;

    private final Item item = new Item();

    /** For the Orders of an item; most have one. */
    private final List<Order> orders = new ArrayList<>(List.of(new Order()));

    private final Fact.LongValue value = new Fact.LongValue();
    private final TrimmedText text = new TrimmedText();
    private boolean keepValues;
    private int orderCount;
    private boolean elementsInOrder;
    private int sizeOfValues;
    private String directText = "";
    private boolean directive;

    /** Begins with a file. */
    void restart(Detail detail) {
        keepValues = detail == Detail.VALUES;
        text.restart(detail == Detail.GLANCE ? BEGINNING_OF_TEXT : MOST_TEXT);
    }

    void start(OrderedList list, XMLStreamReader2 xml) {
        item.isTagOf(xml);
        item.list = list;
        item.values = Map.of();
        sizeOfValues = 0;
        item.namedOtherwise = false;
        item.uncPath = false;
        item.credentials = false;
        item.orders.clear();
        orderCount = 0;
        directText = "";
        directive = false;
    }

    void startOrder(XMLStreamReader2 xml, int branch) {
        text.clear();
        elementsInOrder = false;
        if (orderCount == orders.size() && orderCount < MOST_ORDERS) {
            orders.add(new Order());
        }
        if (orderCount < MOST_ORDERS) {
            orders.get(orderCount).beginsAt(xml);
            orders.get(orderCount).branch = branch;
        }
    }

    void elementInOrder() {
        elementsInOrder = true;
    }

    void endOrder(XMLStreamReader2 xml) {
        if (orderCount < MOST_ORDERS) {
            Order order = orders.get(orderCount);
            order.endsAt(xml);
            order.list = item.list;
            order.number = text.isWhole() && !elementsInOrder ? OrderNumber.parse(text.text()) : null;
            order.text = order.number != null ? order.number.digits() : text.text() + (elementsInOrder ? "<...>" : "");
            orderCount++;
        }
    }

    /** An Order whose name is misspelled: it is one, and its number is not looked at. */
    void orderNamedOtherwise() {
        item.namedOtherwise = true;
    }

    /** Begins a setting; says whether its text matters. */
    boolean startSetting(String name, XMLStreamReader2 xml) {
        item.credentials |= name.equals("Credentials");
        value.longest = item.list.kind().longest(name);
        if (value.longest == 0
                && !keepValues
                && !(name.equals("Path") && item.list.kind().asksForCredentials())) {
            return false;
        }
        text.clear();
        value.beginsAt(xml);
        return true;
    }

    void endSetting(String name, XMLStreamReader2 xml, Consumer<Fact> facts) {
        item.uncPath |= name.equals("Path") && isUnc(text.text());
        if (keepValues) {
            item.values = item.values.isEmpty() ? new HashMap<>() : item.values;
            keep(name, text.text().toString());
        }
        if (value.longest > 0 && text.length() > value.longest) {
            value.endsAt(xml);
            value.list = item.list;
            value.setting = name;
            value.length = text.length();
            value.templated = Template.hasUnknownLength(text.text());
            facts.accept(value);
        }
    }

    private void keep(String name, String value) {
        if (sizeOfValues + value.length() <= MOST_VALUES) {
            sizeOfValues += value.length();
            item.values.putIfAbsent(name, value);
        }
    }

    /** A piece of the text of the open Order or setting. */
    void leafText(char[] piece, int start, int length) {
        text.append(piece, start, length);
    }

    /** A piece of the text between its settings that is not blank: something of a template. */
    void text(char[] piece, int start, int length) {
        if (directText.length() < Template.LONGEST) {
            directText += new String(piece, start, Math.min(length, Template.LONGEST));
        }
    }

    /** A directive of a template stands directly in the item: a setting may be there or not. */
    void directive() {
        directive = true;
    }

    /** Tells the item and its Orders, and enters their numbers in the list. */
    void end(Consumer<Fact> facts) {
        item.templated = directive || (!directText.isEmpty() && Template.hasPlaceholder(directText));
        item.list.addItem();
        if (!item.namedOtherwise) {
            giveRoles(item.orders);
        }
        if (item.orders.size() != 1) {
            item.list.disturb();
        }
        facts.accept(item);
        for (int i = 0; i < item.orders.size(); i++) {
            facts.accept(item.orders.get(i));
        }
    }

    /** Several Orders are alternatives of a template, or too many: then the second one is told. */
    private void giveRoles(List<Order> told) {
        boolean alternatives = false;
        Order repeated = null;
        for (int i = 1; i < orderCount && repeated == null; i++) {
            if (orders.get(i).branch == orders.get(i - 1).branch) {
                repeated =
                        orders.get(i).kept().as(Role.REPEATED, orders.get(i - 1).line());
            } else {
                alternatives = true;
            }
        }
        if (alternatives) {
            orders.subList(0, orderCount).forEach(order -> told.add(order.as(Role.ALTERNATIVE, 0)));
        } else if (orderCount > 0) {
            told.add(numbered(orders.get(0)));
        }
        if (repeated != null) {
            told.add(repeated);
        }
    }

    /** Enters the number of the item's first Order in the list. */
    private static Order numbered(Order order) {
        OrderedList list = order.list;
        list.enterBranch(order.branch);
        boolean valid = order.number != null && list.kind().allows(order.number.value());
        int earlier = order.number == null ? 0 : list.take(order.number, order.line());
        if (!valid || earlier > 0) {
            list.disturb();
        }
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
