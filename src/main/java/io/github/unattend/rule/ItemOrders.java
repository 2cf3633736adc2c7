package io.github.unattend.rule;

import static io.github.unattend.rule.Statement.says;

import io.github.unattend.answerfile.OpenElement;
import io.github.unattend.answerfile.Region;
import io.github.unattend.answerfile.SetupAddress;
import java.util.List;

/** Judges the Orders of one item of an ordered list: it has one, an allowed number of its own. */
record ItemOrders(OpenElement item, OrderedList list, List<Order> orders) {
    static void judge(OpenElement item, OrderedList list, List<Order> orders) {
        new ItemOrders(item, list, orders).judge();
    }

    private void judge() {
        if (orders.isEmpty()) {
            list.doubt();
            if (!item.isTemplated()) {
                list.found(
                        Rule.ORDER_MISSING,
                        item.tag(),
                        false,
                        SetupAddress.of(item),
                        () -> says(
                                list.item().name() + " has no Order" + list.nextFree(),
                                list.item().documentedOrder()));
            }
            return;
        }
        boolean alternatives = hasAlternatives();
        List<Order> judged = alternatives ? orders : orders.subList(0, 1);
        judged.forEach(order -> number(order, alternatives));
    }

    /** Whether several Orders are alternatives of a template; if they are not, the second one is one too many. */
    private boolean hasAlternatives() {
        boolean alternatives = false;
        for (int i = 1; i < orders.size(); i++) {
            Order before = orders.get(i - 1);
            Order order = orders.get(i);
            if (order.branch() != before.branch()) {
                alternatives = true;
            } else {
                int line = before.region().line();
                list.found(
                        Rule.ORDER_REPEATED,
                        order.region(),
                        true,
                        address(order),
                        () -> says(
                                        list.item().name() + " has more than one Order (the first is at line " + line
                                                + "); keep one",
                                        list.item().documentedOrder())
                                .against(line));
                return alternatives;
            }
        }
        return alternatives;
    }

    private String address(Order order) {
        return SetupAddress.of(item) + (order.number() == null ? "" : "[Order=\"" + order.number() + "\"]");
    }

    private void number(Order order, boolean isAlternative) {
        Region region = order.region();
        if (!order.isNamedWell()) {
            list.obstruct(Obstacle.MISSPELLED);
        }
        if (order.number() == null) {
            list.doubt();
            if (order.isPlaceholder()) {
                list.obstruct(Obstacle.PLACEHOLDER);
                return;
            }
            if (order.hasElements()) {
                list.obstruct(Obstacle.MARKUP);
            }
            String text = order.text() + (order.hasElements() ? "<...>" : "");
            list.found(
                    Rule.ORDER_INVALID,
                    region,
                    true,
                    address(order),
                    () -> says(
                            (text.isEmpty() ? "Order is blank" : "Order " + Wording.quoted(text) + " is not an integer")
                                    + list.nextFree(),
                            list.item().documentedOrder()));
            return;
        }
        if (!list.allows(order.number())) {
            list.found(
                    Rule.ORDER_OUT_OF_RANGE,
                    region,
                    true,
                    address(order),
                    () -> says(
                            "Order " + Wording.name(order.number().toString()) + " is " + outOfRange(list)
                                    + list.nextFree(),
                            list.item().documentedOrder()));
        }
        if (!isAlternative) {
            unique(order);
        }
    }

    private void unique(Order order) {
        list.enterBranch(order.branch());
        int before = list.use(order.number(), order.region().line());
        if (before > 0) {
            list.found(
                    Rule.ORDER_DUPLICATE,
                    order.region(),
                    true,
                    address(order),
                    () -> says(
                                    "Order " + Wording.name(order.number().toString()) + " is already used by the "
                                            + Wording.noun(list.item()) + " at line " + before
                                            + list.nextFree(order.number()),
                                    list.item().documentedOrder())
                            .against(before));
        }
    }

    private static String outOfRange(OrderedList list) {
        return list.highest() == null
                ? "below " + list.lowest()
                : "not between " + list.lowest() + " and " + list.highest();
    }
}
