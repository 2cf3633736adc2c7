package io.github.unattend.fix;

import io.github.unattend.answerfile.Fact;
import io.github.unattend.answerfile.IgnoreDirective;
import io.github.unattend.answerfile.Item;
import io.github.unattend.answerfile.Order;
import io.github.unattend.answerfile.OrderedList;
import io.github.unattend.fix.ListChange.Renumbered;
import io.github.unattend.rule.Numberings;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Proves that a mended file has the numbers that were meant, and says the same as before in everything else. */
final class Proof {
    private Proof() {}

    /**
     * Compares the facts of a file with those of the mended one.
     *
     * @throws Refusal if something differs that should not, or does not that should
     */
    static void require(List<Fact> before, List<Fact> after, List<ListChange> changes, Numberings numberings)
            throws Refusal {
        if (!likenesses(before).equals(likenesses(after))) {
            throw new Refusal("more than its numbers would change");
        }
        List<ListItems> listsBefore = ListItems.of(before);
        List<ListItems> listsAfter = ListItems.of(after);
        Set<OrderedList> renumbered = new HashSet<>();
        for (ListChange change : changes) {
            if (change instanceof Renumbered list) {
                renumbered.add(list.list());
                int index = IntStream.range(0, listsBefore.size())
                        .filter(i -> listsBefore.get(i).list() == list.list())
                        .findFirst()
                        .orElseThrow();
                requireNumbers(listsAfter.get(index), list, numberings);
            }
        }
        for (int i = 0; i < listsBefore.size(); i++) {
            boolean untouched = !renumbered.contains(listsBefore.get(i).list());
            if (untouched
                    && !listsBefore.get(i).written().equals(listsAfter.get(i).written())) {
                throw new Refusal("the numbers of another list would change");
            }
        }
    }

    private static void requireNumbers(ListItems after, Renumbered meant, Numberings numberings) throws Refusal {
        List<Long> numbers = after.numbers().stream()
                .map(number -> number == null ? null : Long.valueOf(number.value()))
                .toList();
        if (!numbers.equals(meant.after()) || numberings.isViolated(after.list())) {
            throw new Refusal("the new numbers of " + meant.name() + " would not be read as they are meant");
        }
    }

    private static List<List<Object>> likenesses(List<Fact> facts) {
        List<IgnoreDirective> directives = facts.stream()
                .filter(IgnoreDirective.class::isInstance)
                .map(IgnoreDirective.class::cast)
                .toList();
        return facts.stream()
                .filter(fact -> !(fact instanceof Order))
                .map(fact -> List.of(fact.getClass(), likeness(fact), silencing(fact, directives)))
                .toList();
    }

    /** Which directives, by their place, silence rules for a fact. */
    private static List<Integer> silencing(Fact fact, List<IgnoreDirective> directives) {
        return IntStream.range(0, directives.size())
                .filter(i -> directives.get(i).covers(fact.region().start()))
                .boxed()
                .toList();
    }

    /** What a fact says but for numbers and places in the text. */
    private static List<Object> likeness(Fact fact) {
        if (fact instanceof Fact.Settings settings) {
            return List.of(Objects.requireNonNullElse(settings.pass(), ""));
        }
        if (fact instanceof Fact.Component component) {
            return List.of(component.address(), component.writtenName(), component.earlierLine() > 0);
        }
        if (fact instanceof Item item) {
            return List.of(
                    item.list().address(),
                    item.isTemplated(),
                    item.isNamedOtherwise(),
                    item.hasUncPath(),
                    item.hasCredentials());
        }
        if (fact instanceof Fact.LongValue value) {
            return List.of(value.list().address(), value.setting(), value.length());
        }
        if (fact instanceof Fact.RepeatedKey key) {
            return List.of(key.address(), key.name(), key.key());
        }
        if (fact instanceof OrderedList list) {
            return List.of(list.address(), list.items(), list.hasBranches());
        }
        return fact instanceof IgnoreDirective directive ? List.of(directive.rules()) : List.of(fact.address());
    }
}
