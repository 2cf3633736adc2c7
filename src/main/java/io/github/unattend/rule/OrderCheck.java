package io.github.unattend.rule;

import static io.github.unattend.rule.Statement.says;

import io.github.unattend.answerfile.OpenElement;
import io.github.unattend.catalog.Kind;
import io.github.unattend.catalog.Setting;
import io.github.unattend.rule.OrderedList.Item;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges the ordered lists: whether each item has one Order, a number of its own. */
final class OrderCheck implements Check {
    /** Of further Orders of an item only the first one is judged. */
    private static final int MOST_ORDERS = 100;

    private final Findings findings;
    private final Memory memory;
    private final boolean keepsLists;

    /** What has lists and is open, the innermost first. */
    private final Deque<Scope> open = new ArrayDeque<>();

    private final Deque<OpenItem> items = new ArrayDeque<>();
    private final Set<OpenElement> ordersWithElements = new HashSet<>();
    private final List<OrderedList> kept = new ArrayList<>();

    /** The disk whose partition lists ended last, and whether something in one of them is not known. */
    private OpenElement lastDisk;

    private boolean lastDiskDoubtful;
    private boolean interrupted;
    private long lists;
    private long orders;
    private long placeholders;
    private long fixable;

    /** The element with which lists end, a component or disk, and its lists. */
    private record Scope(OpenElement element, Map<Setting, OrderedList> lists) {}

    private record OpenItem(OpenElement element, OrderedList list, List<Order> orders) {}

    OrderCheck(Findings findings, Memory memory, boolean keepsLists) {
        this.findings = findings;
        this.memory = memory;
        this.keepsLists = keepsLists;
    }

    @Override
    public void start(OpenElement element) {
        Setting setting = element.setting();
        OpenElement parent = element.parent();
        if (parent != null && parent.setting().isOrder()) {
            ordersWithElements.add(parent);
        }
        if (setting == null) {
            return;
        }
        if (setting.kind() == Kind.LIST && setting.orderedItem() != null) {
            list(element);
        } else if (setting.isOrderedItem()) {
            OrderedList list = list(parent);
            if (!isNamedWell(element, setting)) {
                list.obstruct(Obstacle.MISSPELLED);
            }
            items.push(new OpenItem(element, list, new ArrayList<>(1)));
        }
    }

    private static boolean isNamedWell(OpenElement element, Setting setting) {
        return element.name().equalsIgnoreCase(setting.name())
                && element.namespace().equals(OpenElement.NAMESPACE);
    }

    /** The list that an element begins or continues. */
    private OrderedList list(OpenElement element) {
        OpenElement scope = element.setting().numbersPartitions() ? element.parent() : element.component();
        if (!isInnermost(scope)) {
            open.push(new Scope(scope, new HashMap<>()));
        }
        return open.peek().lists.computeIfAbsent(element.setting(), none -> {
            lists++;
            memory.take(0);
            return new OrderedList(element, keepsLists, memory, findings);
        });
    }

    private boolean isInnermost(OpenElement scope) {
        return !open.isEmpty() && open.peek().element == scope;
    }

    @Override
    public void end(OpenElement element) {
        Setting setting = element.setting();
        if (setting.isOrder()) {
            order(element);
        } else if (setting.isOrderedItem()) {
            item(items.pop());
        } else if (setting.kind() == Kind.LIST && setting.orderedItem() != null) {
            list(element).enterBranch(element.branchAtEnd());
        }
        if (setting.is(Setting.DISK)) {
            lastDisk = element;
            lastDiskDoubtful = false;
        }
        if (isInnermost(element)) {
            Collection<OrderedList> ended = open.pop().lists.values();
            ended.forEach(this::end);
            lastDiskDoubtful = ended.stream().anyMatch(OrderedList::isDoubtful);
        }
    }

    private void order(OpenElement element) {
        Order order = Order.of(element, ordersWithElements.remove(element));
        if (order.isPlaceholder()) {
            placeholders++;
        } else {
            orders++;
        }
        if (items.peek().orders.size() < MOST_ORDERS) {
            items.peek().orders.add(order);
        }
    }

    private void item(OpenItem item) {
        OpenElement element = item.element;
        OrderedList list = item.list;
        list.add(new Item(element.tag(), item.orders));
        if (element.isTemplated()) {
            list.obstruct(Obstacle.PLACEHOLDER);
        }
        ItemOrders.judge(element, list, item.orders);
        list.enterBranch(element.branchAtEnd());
    }

    private void end(OrderedList list) {
        if (!interrupted && list.hasGap()) {
            list.found(
                    Rule.ORDER_GAP,
                    list.region(),
                    false,
                    list.address(),
                    () -> says(
                            "partitions are numbered " + list.lowestNumbers() + "; number them 1, 2, 3 without gaps",
                            list.item().documentedOrder()));
        }
        list.report();
        fixable += list.fixable();
        if (keepsLists) {
            kept.add(list);
        }
    }

    /** Reports of the open lists what can be known of a part of them. */
    void interrupt() {
        interrupted = true;
        open.descendingIterator().forEachRemaining(scope -> scope.lists.values().forEach(this::end));
    }

    /** Whether something in the partition lists of the disk that ended last is not known. */
    boolean isDoubtful(OpenElement disk) {
        return disk == lastDisk && lastDiskDoubtful;
    }

    List<OrderedList> kept() {
        return kept;
    }

    long lists() {
        return lists;
    }

    long orders() {
        return orders;
    }

    long placeholders() {
        return placeholders;
    }

    long fixable() {
        return fixable;
    }
}
