package io.github.unattend.answerfile;

import io.github.unattend.catalog.ListKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What one file has shown so far by its identity: components and ordered lists, of which each may be written more than once. Used
 * again for the next file, whose components are the same ones as a rule.
 */
final class Register {
    /** So many components and lists of earlier files are kept for later ones, none of a file that took more memory. */
    private static final int MOST_KEPT = 256;

    private static final int MOST_MEMORY_KEPT = 1 << 20;

    /** In bytes, roughly, besides texts. */
    private static final int COST_OF_AN_ENTRY = 256;

    private final Memory memory = new Memory();
    private final Map<PassComponent, PassComponent> components = new HashMap<>();
    private final List<OrderedList> lists = new ArrayList<>();
    private PassComponent wanted = new PassComponent();
    private int listCount;
    private int file;

    /** Begins with the next file. */
    void restart() {
        file++;
        listCount = 0;
        boolean much = memory.taken() > MOST_MEMORY_KEPT;
        if (much || components.size() > MOST_KEPT) {
            components.clear();
        }
        if (much || lists.size() > MOST_KEPT) {
            lists.clear();
        }
        memory.restart();
    }

    /** The one to describe the component that is looked for. */
    PassComponent wanted() {
        return wanted;
    }

    /** The component that equals the wanted one. */
    PassComponent component() {
        PassComponent found = components.get(wanted);
        if (found == null) {
            found = wanted;
            found.settle();
            components.put(found, found);
            wanted = new PassComponent();
        }
        if (found.enters(file)) {
            memory.take(COST_OF_AN_ENTRY + found.size());
        }
        return found;
    }

    /** Takes room for what an open element remembers of its children. */
    Memory memory() {
        return memory;
    }

    /** The list that an element at this place begins or continues. */
    OrderedList list(ListKind kind, PassComponent component, int disk, LiveFact tag, int branch) {
        OrderedList list = component.list(kind, disk);
        if (list == null) {
            memory.take(COST_OF_AN_ENTRY); // first, so that no list is told that has not begun
            if (listCount == lists.size()) {
                lists.add(new OrderedList());
            }
            list = lists.get(listCount);
            listCount++;
            list.begin(kind, component, disk, tag, branch, memory);
            component.add(list);
        }
        list.enterBranch(branch);
        return list;
    }

    /** Tells the lists of the file, in the order in which they begin. */
    void tellLists(Consumer<Fact> facts) {
        for (int i = 0; i < listCount; i++) {
            facts.accept(lists.get(i));
        }
    }

    /** Notes of each list of the file that not all of it is known. */
    void disturbLists() {
        lists.subList(0, listCount).forEach(OrderedList::disturb);
    }
}
