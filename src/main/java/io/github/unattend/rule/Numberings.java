package io.github.unattend.rule;

import io.github.unattend.answerfile.Fact;
import io.github.unattend.answerfile.Item;
import io.github.unattend.answerfile.Order;
import io.github.unattend.answerfile.OrderedList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What speaks for renumbering each ordered list of a file, and what against it. */
public final class Numberings {
    /** The rules whose violations new numbers mend. */
    private static final Set<Rule> MENDED = EnumSet.of(
            Rule.ORDER_MISSING,
            Rule.ORDER_REPEATED,
            Rule.ORDER_INVALID,
            Rule.ORDER_OUT_OF_RANGE,
            Rule.ORDER_DUPLICATE,
            Rule.ORDER_GAP);

    /** Why the numbers of a list are not for a program to change. */
    public enum Obstacle {
        DIRECTIVE("an ignore directive silences a finding in it", true),
        PLACEHOLDER("it holds a placeholder of a template", true),
        BRANCHES("it holds conditions of a template", true),
        MISSPELLED("a name in it is misspelled; correct that first", false),
        MARKUP("an Order in it holds markup", false),
        TOO_LONG("it has more items than there are numbers documented", false);

        private final String reason;
        private final boolean intended;

        Obstacle(String reason, boolean intended) {
            this.reason = reason;
            this.intended = intended;
        }

        public String reason() {
            return reason;
        }

        /** Whether the file is meant to be so, and leaving the list alone is no failure. */
        public boolean isIntended() {
            return intended;
        }
    }

    private Map<OrderedList, Set<Obstacle>> obstacles = Map.of();
    private Set<OrderedList> violated = Set.of();
    private OrderedList current;

    Numberings() {}

    /** Whether new numbers mend violations of the rule. */
    public static boolean mends(Rule rule) {
        return MENDED.contains(rule);
    }

    void accept(Fact fact) {
        if (fact instanceof Fact.ListElement element) {
            current = element.list();
        } else if (fact instanceof Item item) {
            if (item.isTemplated()) {
                obstruct(item.list(), Obstacle.PLACEHOLDER);
            }
            if (item.isNamedOtherwise()) {
                obstruct(item.list(), Obstacle.MISSPELLED);
            }
        } else if (fact instanceof Order order) {
            if (order.isPlaceholder()) {
                obstruct(order.list(), Obstacle.PLACEHOLDER);
            } else if (order.number() == null && order.text().indexOf('<') >= 0) {
                obstruct(order.list(), Obstacle.MARKUP);
            }
        } else if (fact instanceof Fact.Misspelled name && isItemOf(current, name)) {
            obstruct(current, Obstacle.MISSPELLED);
        }
    }

    /** An item under a wrong name has a number too, which nobody knows. */
    private static boolean isItemOf(OrderedList list, Fact.Misspelled name) {
        return list != null
                && name.documented().equals(list.kind().item())
                && name.address().startsWith(list.address() + '/');
    }

    void found(Rule rule, Fact fact, boolean silenced) {
        if (!mends(rule)) {
            return;
        }
        OrderedList list = listOf(fact).orElseThrow();
        violated = violated.isEmpty() ? new HashSet<>() : violated;
        violated.add(list);
        if (silenced) {
            obstruct(list, Obstacle.DIRECTIVE);
        }
    }

    /** The list whose numbering a fact is about; empty for others. */
    public static Optional<OrderedList> listOf(Fact fact) {
        if (fact instanceof Item item) {
            return Optional.of(item.list());
        }
        if (fact instanceof Order order) {
            return Optional.of(order.list());
        }
        return fact instanceof OrderedList list ? Optional.of(list) : Optional.empty();
    }

    private void obstruct(OrderedList list, Obstacle obstacle) {
        obstacles = obstacles.isEmpty() ? new HashMap<>() : obstacles;
        obstacles.computeIfAbsent(list, none -> EnumSet.noneOf(Obstacle.class)).add(obstacle);
    }

    /** Whether new numbers would mend a violation in the list, if nothing stood against it. */
    public boolean isViolated(OrderedList list) {
        return violated.contains(list);
    }

    /** Whether there is any such list. */
    public boolean isAnyViolated() {
        return !violated.isEmpty();
    }

    /** Why the list is not to be renumbered; empty where it may. To be asked when all facts have come. */
    public Optional<Obstacle> obstacle(OrderedList list) {
        if (obstacles.containsKey(list)) {
            return obstacles.get(list).stream().findFirst();
        }
        if (list.hasBranches()) {
            return Optional.of(Obstacle.BRANCHES);
        }
        boolean tooLong = list.kind().highest().isPresent()
                && list.items() > list.kind().highest().getAsInt() - list.kind().lowest() + 1;
        return tooLong ? Optional.of(Obstacle.TOO_LONG) : Optional.empty();
    }

    /** How many lists a renumbering would mend. */
    long mendable() {
        return violated.isEmpty()
                ? 0
                : violated.stream().filter(list -> obstacle(list).isEmpty()).count();
    }
}
