package io.github.unattend.catalog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A documented element on the way from a component to its ordered lists: the paths of {@link ListKind} as a tree. */
public final class Setting {
    private static final Set<String> LISTS = new HashSet<>();
    private static final Set<String> ITEMS = new HashSet<>();
    private static final Set<String> ORDERED = new HashSet<>(Set.of("Order"));
    private static final Setting COMPONENTS = new Setting("");

    static { // loops: the first stream of a cold JVM costs as much as a whole file
        for (ListKind kind : ListKind.values()) {
            LISTS.add(kind.list());
            ITEMS.add(kind.item());
            COMPONENTS.growTo(kind);
        }
        ORDERED.addAll(LISTS);
        ORDERED.addAll(ITEMS);
    }

    private final String name;
    private final Map<String, Setting> children = new HashMap<>();
    private Setting[] inOrder = {};
    private ListKind list;

    private Setting(String name) {
        this.name = name;
    }

    /** The component that is documented to hold ordered lists, whatever the case of its name; null where it is another one. */
    public static Setting component(String name) {
        Setting exact = COMPONENTS.children.get(name);
        return exact != null ? exact : COMPONENTS.misspelledChild(name);
    }

    /** Whether a list or an item has this name, or it is that of a number. */
    public static boolean isOrdered(String name) {
        return ORDERED.contains(name);
    }

    public static boolean isList(String name) {
        return LISTS.contains(name);
    }

    public static boolean isItem(String name) {
        return ITEMS.contains(name);
    }

    /** The lists that have this name, or whose items have it. */
    public static List<ListKind> named(String name) {
        return Stream.of(ListKind.values())
                .filter(kind -> kind.list().equals(name) || kind.item().equals(name))
                .toList();
    }

    public String name() {
        return name;
    }

    /** The ordered list that stands here; null where this is only a step on the way to one. */
    public ListKind list() {
        return list;
    }

    /** The documented element of exactly this name directly below; null where there is none. */
    public Setting child(String childName) {
        return children.get(childName);
    }

    /** The documented element directly below whose name differs in case only; null where there is none. */
    public Setting misspelledChild(String childName) {
        for (Setting child : inOrder) { // a few
            if (child.name.equalsIgnoreCase(childName)) {
                return child;
            }
        }
        return null;
    }

    private void growTo(ListKind kind) {
        Setting setting = grow(kind.component());
        for (String step : kind.path().split("/", -1)) {
            setting = setting.grow(step);
        }
        setting.list = kind;
    }

    private Setting grow(String childName) {
        if (!children.containsKey(childName)) {
            children.put(childName, new Setting(childName));
            inOrder = children.values().toArray(new Setting[0]);
        }
        return children.get(childName);
    }
}
