package io.github.unattend.answerfile;

import io.github.unattend.answerfile.Fact.Order;
import io.github.unattend.answerfile.Fact.Order.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.codehaus.stax2.XMLStreamLocation2;
import org.codehaus.stax2.XMLStreamReader2;

/** The open item of an ordered list: what must be known of it until its end, when its facts are told. Reused for the next one. */
final class ItemReading {
    /** No item has so many Orders; more are not remembered, so that memory does not grow with the file. */
    private static final int MOST_ORDERS = 32;

    /** In UTF-16 units, all values of one item together; more are not kept. */
    private static final int MOST_VALUES = 1 << 14;

    private final XMLStreamReader2 xml;
    private final boolean keepValues;
    private final TrimmedText text = new TrimmedText();
    private final List<Order> orders = new ArrayList<>(2);
    private final int[] branches = new int[MOST_ORDERS];

    private OrderedList list;
    private Region region;
    private Map<String, String> values = Map.of();
    private int sizeOfValues;
    private String directText = "";
    private boolean directive;
    private boolean namedOtherwise;
    private boolean uncPath;
    private boolean credentials;

    private XMLStreamLocation2 leafStart;
    private int orderBranch;
    private boolean elementsInOrder;

    ItemReading(XMLStreamReader2 xml, boolean keepValues) {
        this.xml = xml;
        this.keepValues = keepValues;
    }

    void start(OrderedList of) {
        list = of;
        region = StartTag.region(xml);
        orders.clear();
        values = Map.of();
        sizeOfValues = 0;
        directText = "";
        directive = false;
        namedOtherwise = false;
        uncPath = false;
        credentials = false;
    }

    void startOrder(int branch) {
        text.clear();
        leafStart = xml.getLocationInfo().getStartLocation();
        orderBranch = branch;
        elementsInOrder = false;
    }

    void elementInOrder() {
        elementsInOrder = true;
    }

    void endOrder() {
        if (orders.size() < MOST_ORDERS) {
            branches[orders.size()] = orderBranch;
            OrderNumber number = text.isWhole() && !elementsInOrder ? OrderNumber.parse(text.text()) : null;
            String shown = number != null ? number.digits() : text.text() + (elementsInOrder ? "<...>" : "");
            orders.add(new Order(StartTag.region(leafStart, xml), list, shown, number, Role.NUMBER, 0));
        }
    }

    /** An Order whose name is misspelled: it is one, and its number is not looked at. */
    void orderNamedOtherwise() {
        namedOtherwise = true;
    }

    /** Begins a setting; says whether its text matters. */
    boolean startSetting(String name) {
        credentials |= name.equals("Credentials");
        boolean limited = list.kind().longest(name) > 0;
        if (!limited && !keepValues && !(name.equals("Path") && list.kind().asksForCredentials())) {
            return false;
        }
        text.clear();
        leafStart = xml.getLocationInfo().getStartLocation();
        return true;
    }

    void endSetting(String name, Consumer<Fact> facts) {
        uncPath |= name.equals("Path") && isUnc(text.text());
        if (keepValues) {
            values = values.isEmpty() ? new HashMap<>() : values;
            keep(name, text.text().toString());
        }
        int longest = list.kind().longest(name);
        if (longest > 0 && text.length() > longest) {
            boolean templated = Template.hasUnknownLength(text.text());
            facts.accept(
                    new Fact.LongValue(StartTag.region(leafStart, xml), list, name, text.length(), longest, templated));
        }
    }

    private void keep(String name, String value) {
        if (sizeOfValues + value.length() <= MOST_VALUES) {
            sizeOfValues += value.length();
            values.putIfAbsent(name, value);
        }
    }

    /** A piece of the text of the open Order or setting. */
    void leafText(char[] piece, int start, int length) {
        text.append(piece, start, length);
    }

    /** A piece of the text between its settings: white space, or something of a template. */
    void text(char[] piece, int start, int length) {
        if (!isBlank(piece, start, length) && directText.length() < Template.LONGEST) {
            directText += new String(piece, start, Math.min(length, Template.LONGEST));
        }
    }

    private static boolean isBlank(char[] piece, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (piece[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    /** A directive of a template stands directly in the item: a setting may be there or not. */
    void directive() {
        directive = true;
    }

    /** Tells the item and its Orders, and enters their numbers in the list. */
    void end(Consumer<Fact> facts) {
        boolean templated = directive || Template.hasPlaceholder(directText);
        list.addItem();
        List<Order> told = namedOtherwise ? List.of() : withRoles();
        if (told.size() != 1) {
            list.disturb();
        }
        facts.accept(new Fact.Item(region, list, told, values, templated, namedOtherwise, uncPath, credentials));
        told.forEach(facts);
    }

    private List<Order> withRoles() {
        return switch (orders.size()) {
            case 0 -> List.of();
            case 1 -> List.of(numbered(orders.get(0)));
            default -> severalWithRoles();
        };
    }

    /** Several Orders are alternatives of a template, or too many: then the second one is told. */
    private List<Order> severalWithRoles() {
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
            told.add(numbered(orders.get(0)));
        }
        if (repeated != null) {
            told.add(repeated);
        }
        return told;
    }

    /** Enters the number of the item's first Order in the list. */
    private Order numbered(Order order) {
        list.enterBranch(branches[0]);
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
