package io.github.unattend.answerfile;

import io.github.unattend.catalog.ListKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What one file has shown so far by its identity: ordered lists and components, of which each may be written more than once. */
final class Register {
    private record ListKey(Object pass, ComponentIdentity component, ListKind kind, int disk) {}

    private record ComponentKey(Object pass, ComponentIdentity component) {}

    /** Where something stands: its line, and the branch of a template in which it does. */
    private record Place(int line, int branch) {}

    /** In bytes, roughly, besides texts. */
    private static final int COST_OF_AN_ENTRY = 256;

    private final Memory memory = new Memory();
    private final Map<ListKey, OrderedList> lists = new LinkedHashMap<>();
    private final Map<ComponentKey, Place> components = new HashMap<>();

    /** The list that an element at this place begins or continues. */
    OrderedList list(
            ListKind kind, Fact.Settings settings, ComponentIdentity component, int disk, Region tag, int branch) {
        ListKey key = new ListKey(settings.identity(), component, kind, kind.numbersPartitions() ? disk : 0);
        OrderedList list = lists.get(key);
        if (list == null) {
            memory.take(COST_OF_AN_ENTRY);
            list = new OrderedList(kind, settings, component, tag, branch, memory);
            lists.put(key, list);
        }
        list.enterBranch(branch);
        return list;
    }

    /** Enters a component; returns the line of the one of the same identity in the same pass and branch, or 0. */
    int component(Fact.Settings settings, ComponentIdentity component, int line, int branch) {
        ComponentKey key = new ComponentKey(settings.identity(), component);
        Place first = components.get(key);
        if (first != null && first.branch() == branch) {
            return first.line();
        }
        memory.take(COST_OF_AN_ENTRY + settings.size() + component.size());
        components.put(key, new Place(line, branch));
        return 0;
    }

    /** Takes room for what an open element remembers of its children. */
    Memory memory() {
        return memory;
    }

    Collection<OrderedList> lists() {
        return lists.values();
    }
}
